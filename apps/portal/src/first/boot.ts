import { FRAME_AREAS, loadTexts } from '../language/catalogues.js';
import { interfaceLanguage, localeOf } from '../language/languages.js';
import { DOORS } from './doors.js';

/**
 * The first script, small and by itself. While the large files are on their way it asks for those that only it knows of,
 * and says in the page that stands meanwhile (index.html) where one is.
 */
/** A browser that tells of no paint is not waited for. */
const LONGEST_MS = 200;

const language = interfaceLanguage();
const root = document.documentElement;
root.lang = localeOf(language);
root.dataset['mantineColorScheme'] = colours();

const door = DOORS.find(({ path }) => path.test(location.pathname));
const [texts] = [...(door?.areas ?? []), ...FRAME_AREAS].map((area) => loadTexts(area, language));
await painted();
void import('../main.js');
void door?.page();
if (door?.head !== undefined && texts) {
  const head = at(await texts, door.head);
  say('h1', head?.['title']);
  say('p', head?.['purpose']);
}

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
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function at(texts: object, key: string): Record<string, unknown> | undefined {
  return (key === '' ? texts : texts[key as keyof typeof texts]) as Record<string, unknown> | undefined;
}

function say(tag: 'h1' | 'p', text: unknown): void {
  const element = document.createElement(tag);
  element.textContent = String(text);
  document.querySelector('.shell main')?.append(element);
}
