import type { Page } from 'playwright-core';

/** Whatever can be read or heard on a page that looks like the key of a text that is missing: `session.days`. */
export function rawKeysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const key = /^([a-z]+:)?[a-z]+[A-Za-z]*(\.[a-zA-Z-]+)+$/;
    const said: string[] = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (!texts.currentNode.parentElement?.closest('script, style')) said.push(texts.currentNode.nodeValue ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
    }
    // A placeholder that was left unfilled is as bad.
    return said.map((one) => one.trim()).filter((one) => key.test(one) || one.includes('{{'));
  });
}
