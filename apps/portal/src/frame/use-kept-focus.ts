import { useEffect } from 'react';

/**
 * A button that is gone once it was pressed takes the focus with it, and who uses a keyboard or a screen reader would
 * stand nowhere. Then the heading of the part in which it was gets the focus.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    // What had the focus last in the page, and all that it was in, from the inside out.
    let last: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      const main = document.getElementById('main');
      if (!main?.contains(target as Node)) return;
      last = [];
      for (let one = target as HTMLElement | null; one; one = one === main ? null : one.parentElement) last.push(one);
    };
    const look = () => {
      if (document.activeElement !== document.body || !last[0] || last[0].isConnected) return;
      const left = last.filter((one) => one.isConnected);
      last = [];
      for (const one of left) {
        const heading = one.querySelector<HTMLElement>('h1, h2, h3');
        if (!heading) continue;
        heading.tabIndex = -1;
        return heading.focus({ preventScroll: true });
      }
      left.at(-1)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
