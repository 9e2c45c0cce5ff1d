import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** What has the focus, as one who sees it and one who hears it would tell. */
export interface Focused {
  role: string;
  name: string;
  /** The focus can be seen: an outline or a ring that it has not without it, on it or on what is around it. */
  isVisible: boolean;
  where: string;
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

  /** Presses Tab until something with this name has the focus. */
  async tabTo(name: string | RegExp, key = 'Tab'): Promise<Focused> {
    const passed: string[] = [];
    for (let stop = 0; stop < FURTHEST; stop += 1) {
      await this.press(key);
      const focused = await this.focused();
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return focused;
      passed.push(focused.name);
    }
    throw new Error(`Tab does not lead to ${name}, but past ${passed.join(' | ')}`);
  }

  /** What has the focus; that it can be seen is noted. */
  async focused(): Promise<Focused> {
    const focused = await this.page.evaluate(look);
    if (!focused.isVisible) this.unseen.push(`${new URL(this.page.url()).pathname}: ${focused.where} ${focused.name}`);
    return focused;
  }

  /** After a way to another page: the focus is on its heading or within its main part. */
  async isAtThePage(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await expectSoon(this.page);
  }
}

async function expectSoon(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.activeElement?.matches('h1, main, main *') ?? false, undefined, { timeout: 5_000 })
    .catch(async () => {
      const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
      expect(`the focus is on ${where}`).toBe('the focus is in the main part of the page');
    });
}

/** In the page. */
function look(): Focused {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return { role: 'none', name: '', isVisible: false, where: 'body' };
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => (id ? (document.getElementById(id)?.textContent ?? '') : ''))
    .join(' ')
    .trim();
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const name = named || element.getAttribute('aria-label') || label || element.innerText || element.title || '';
  const rings = (one: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  // An input may be drawn by what is around it; of an input's border the colour changes.
  const around = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
  // It fades from one to the other.
  const border = (one: Element) => {
    for (const fading of one.getAnimations()) fading.finish();
    return getComputedStyle(one).borderColor;
  };
  const isField = element.matches('input, textarea, select');
  const before = isField ? border(element) : '';
  const isVisible = around.some((one) => one && rings(one)) || (isField && changes(element, before));
  return { role: element.role ?? element.tagName.toLowerCase(), name: name.trim().replace(/\s+/g, ' '), isVisible, where: element.tagName.toLowerCase() };

  function changes(field: HTMLElement, focusedBorder: string): boolean {
    field.blur();
    const other = border(field);
    field.focus({ preventScroll: true });
    return other !== focusedBorder;
  }
}
