import type { RenderedText } from '@hansa/contracts';
import { askAhead } from '../api/ahead.js';
import { FRAME_AREAS, loadTexts } from '../language/catalogues.js';
import { interfaceLanguage, localeOf } from '../language/languages.js';
import { type Door, DOORS } from './doors.js';

/** A browser that tells of no paint is not waited for. */
const LONGEST_MS = 200;

/*
 * The first script, small and by itself. While the large files are on their way it asks for those that only it knows of,
 * and says in the page that stands meanwhile (index.html) where one is.
 */
const language = interfaceLanguage();
const root = document.documentElement;
root.lang = localeOf(language);
root.dataset['mantineColorScheme'] = colours();

const door: Door | undefined = Object.values<Door>(DOORS).find(({ path }) => path.test(location.pathname));
const [texts] = [...(door?.areas ?? []), ...FRAME_AREAS].map((area) => loadTexts(area, language));
const read = door?.reads ? askAhead(`${door.reads}/${location.pathname.split('/').at(-1)}`) : undefined;
await painted();
import('../main.js').catch(sayTrouble);
void door?.page();
if (door?.head !== undefined && texts) sayHead(await texts, door.head);
if (door?.tells) await tell(await read, door.tells);

/** What stands is seen before the large files are gone through. Who does not look does not wait. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => {
    new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
    setTimeout(done, LONGEST_MS);
  });
}

/** As Mantine will have it: what was chosen in this browser, else what the device has. */
function colours(): 'light' | 'dark' {
  try {
    const chosen = localStorage.getItem('mantine-color-scheme-value');
    if (chosen === 'light' || chosen === 'dark') return chosen;
  } catch {
    // Nothing is kept in this browser.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function sayHead(texts: object, key: string): void {
  const head = (key === '' ? texts : texts[key as keyof typeof texts]) as { title: string; purpose: string };
  say('h1', head.title);
  say('p', head.purpose);
}

async function tell(answer: Response | undefined, tells: (view: never) => (RenderedText | null)[]): Promise<void> {
  if (!answer?.ok) return;
  const [title, words] = tells((await answer.json()) as never);
  say('h1', title?.text, title?.language);
  say('p', words?.text, words?.language, 'words');
}

/** The large files did not come: what was said stays, and there is a way on. */
async function sayTrouble(): Promise<void> {
  const { trouble, again } = (await loadTexts('frame', language)) as { trouble: { title: string }; again: string };
  say('p', trouble.title);
  const link = say('a', again) as HTMLAnchorElement;
  link.href = location.href;
}

function say(tag: 'h1' | 'p' | 'a', text?: string, of = language, looks = ''): HTMLElement | undefined {
  if (!text) return undefined;
  const element = document.createElement(tag);
  element.textContent = text;
  element.lang = localeOf(of);
  element.className = looks;
  document.querySelector('.shell main')?.append(element);
  return element;
}
