import type { Page } from 'playwright-core';

/** How a page is looked at: the width of its window, and how large its text is. */
export interface Look {
  width: number;
  text?: '200%';
}

/** Phones, a small and a common one; a desk whose text is twice as large; a desk that is zoomed in twice. */
export const LOOKS: readonly Look[] = [{ width: 320 }, { width: 390 }, { width: 1280, text: '200%' }, { width: 640 }];

/** Whether a page scrolls sideways when it is looked at so, in one line: by how much, and what sticks out. */
export async function sideways(page: Page, { width, text }: Look): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((size) => (document.documentElement.style.fontSize = size ?? ''), text);
  // What depends on the width has been drawn anew by then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const sticksOut = (one: Element) => one.getBoundingClientRect().right > clientWidth + 0.5;
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
    const which = [...document.body.querySelectorAll('*')].filter(
      (one) => sticksOut(one) && !scrolls(one.parentElement) && ![...one.children].some(sticksOut),
    );
    const inWords = which.slice(0, 4).map((one) => {
      const classes = one.getAttribute('class')?.split(' ').slice(0, 3).join('.') ?? '';
      return `${one.localName}.${classes} "${one.textContent?.trim().slice(0, 40)}"`;
    });
    return `${scrollWidth - clientWidth} px: ${inWords.join(', ')}`;
  });
  return found === null ? [] : [`${width} px${text ? ` at ${text}` : ''}: ${found}`];
}
