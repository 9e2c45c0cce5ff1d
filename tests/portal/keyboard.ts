import { expect } from '@jest/globals';
import { eventually } from '@hansa/test-journeys/eventually';
import type { Page } from 'playwright-core';

/** What has the focus, as one who sees it and one who hears it would tell. */
export interface Focused {
  role: string;
  name: string;
  /** It can be seen that it has it, by an outline or a ring on it or on what is around it; and nothing lies over it. */
  isVisible: boolean;
  where: string;
  /** The first stop of the page. */
  isFirst: boolean;
}

const FURTHEST = 120;

/** Somebody's keyboard: there is no mouse. Every stop must be seen. */
export class Keyboard {
  strokes = 0;
  /** Stops at which the focus could not be seen. */
  readonly unseen: string[] = [];

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.strokes += 1;
    await this.page.keyboard.press(key);
  }
  async times(count: number, key: string): Promise<void> {
    for (let time = 0; time < count; time += 1) await this.press(key);
  }
  async type(text: string): Promise<void> {
    this.strokes += text.length;
    await this.page.keyboard.type(text);
  }

  /** Presses Tab, or another key, until something with this name has the focus. */
  async tabTo(name: string | RegExp, key = 'Tab'): Promise<Focused> {
    const passed: string[] = [];
    for (let stop = 0; stop < FURTHEST; stop += 1) {
      await this.press(key);
      const focused = await this.focused();
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return focused;
      passed.push(focused.name);
    }
    throw new Error(`${key} does not lead to ${name}, but past ${passed.join(' | ')}`);
  }

  /** What has the focus; that it can be seen is noted. */
  async focused(): Promise<Focused> {
    // What moves with the focus has moved by then.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const focused = await this.page.evaluate(look);
    // Past its last stop the page is left for the browser's own.
    if (!focused.isVisible && focused.role !== 'none')
      this.unseen.push(`${new URL(this.page.url()).pathname}: ${focused.where} ${focused.name}`);
    return focused;
  }

  /** Presses the arrow down in a menu until something with this name has the focus. */
  async arrowTo(name: string | RegExp): Promise<Focused> {
    await this.page.getByRole('menu').waitFor();
    return this.tabTo(name, 'ArrowDown');
  }

  /** Presses Tab from the top of the page to its end, and gives every stop; one that never ends is a trap. */
  async walk(): Promise<Focused[]> {
    const stops: Focused[] = [];
    for (;;) {
      await this.press('Tab');
      const focused = await this.page.evaluate(look);
      if (focused.role === 'none' || (focused.isFirst && stops.length > 0)) return stops;
      stops.push(await this.focused());
      if (stops.length > FURTHEST) throw new Error(`Tab goes on and on: ${stops.map(({ name }) => name).join(' | ')}`);
    }
  }

  /** After a way to another page: it has this heading, and the focus is on that or within the main part. */
  async isAtThePage(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.isInMain();
  }

  async isInMain(): Promise<void> {
    const where = () =>
      this.page.evaluate(() =>
        document.activeElement?.matches('main, main *') ? 'in main' : document.activeElement?.outerHTML.slice(0, 120),
      );
    expect(await eventually(where, (found) => found === 'in main')).toBe('in main');
  }
}

/** In the page: what has the focus there, by its name and its looks. */
function look(): Focused {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body)
    return { role: 'none', name: '', isVisible: false, where: 'body', isFirst: false };
  const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map(textOf).join(' ').trim();
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const name = labelled || element.ariaLabel || label || element.innerText || element.title || '';
  const rings = (one: Element | null) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  // An input may be drawn by what is around it, or stands after it.
  const drawn = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const isOver = drawn.some((one) => hit !== null && one !== null && one.contains(hit));
  return {
    role: element.role ?? element.tagName.toLowerCase(),
    name: name.trim().replace(/\s+/g, ' '),
    isVisible: drawn.some(rings) && isOver,
    where: element.tagName.toLowerCase(),
    isFirst: element === document.querySelector('a, button, input'),
  };
}
