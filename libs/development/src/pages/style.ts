/** The tokens of the product's look, light and dark, in one column that fits 320 px. */
export const STYLE = `
:root {
  --background: #fff; --surface: #f4f7f9; --text: #15212b; --muted: #52616d; --primary: #0b5c7a; --on-primary: #fff;
  --bad: #b3261e; --line: #7c8b96; --hair: #d5dde3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --background: #0f1a22; --surface: #18262f; --text: #e6edf2; --muted: #9fb0bc; --primary: #6cc3e3;
    --on-primary: #0f1a22; --bad: #f2958f; --line: #7c8b96; --hair: #2c3c47;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--background); color: var(--text);
  font: 400 16px/1.5 Inter, system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
main { max-width: 640px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 600; margin: 0 0 8px; }
h2 { font-size: 20px; line-height: 1.3; font-weight: 600; margin: 32px 0 12px; }
p { margin: 0 0 16px; }
a { color: var(--primary); }
.brand { color: var(--primary); font-weight: 600; margin-bottom: 24px; }
.muted, .hint { color: var(--muted); }
.hint, .small { font-size: 14px; }
.notice { border-left: 4px solid var(--line); background: var(--surface); padding: 12px 16px; border-radius: 6px; }
ul.list { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.card {
  display: block; width: 100%; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--surface); color: var(--text); font: inherit; text-align: start; text-decoration: none; cursor: pointer;
}
.card:hover { border-color: var(--primary); }
.card strong { display: block; font-weight: 600; }
.card span { display: block; color: var(--muted); font-size: 14px; }
.field { margin-bottom: 16px; }
label { display: block; font-weight: 600; margin-bottom: 4px; }
.choice { display: flex; gap: 8px; align-items: flex-start; font-weight: 400; }
.choice input { margin: 5px 0 0; inline-size: 16px; block-size: 16px; flex: none; accent-color: var(--primary); }
input[type="text"], input[type="email"] {
  width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--background); color: var(--text); font: inherit;
}
input[aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
.error { color: var(--bad); font-size: 14px; margin: 4px 0 0; }
.error::before { content: "! "; font-weight: 600; }
.action {
  min-height: 44px; padding: 8px 16px; border: 1px solid var(--primary); border-radius: 6px; font: inherit;
  font-weight: 600; background: var(--primary); color: var(--on-primary); cursor: pointer;
}
.action.quiet { background: transparent; color: var(--primary); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0 0 24px; }
dt { color: var(--muted); }
dd { margin: 0; }
pre { white-space: pre-wrap; font: inherit; margin: 0 0 16px; padding: 16px; background: var(--surface); border-radius: 6px; }
:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
`;
