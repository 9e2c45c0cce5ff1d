import { useEffect } from 'react';

const inView = (element: Element | null) => {
  if (!element?.matches(':focus-visible')) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/**
 * A button that is gone once it was pressed takes the focus with it, and who uses a keyboard or a screen reader would
 * stand nowhere. Then the heading of the part in which it was gets the focus. And what is read anew moves what stands
 * below it: what has the focus stays in view, unless somebody scrolled away from it.
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
    let wasInView = false;
    const see = () => void (wasInView = inView(document.activeElement));
    const follow = () => {
      if (wasInView && !inView(document.activeElement)) document.activeElement?.scrollIntoView({ block: 'nearest' });
    };
    const observer = new MutationObserver(look);
    const sizes = new ResizeObserver(follow);
    document.addEventListener('focusin', remember);
    document.addEventListener('focusin', see);
    document.addEventListener('scroll', see);
    observer.observe(document.body, { childList: true, subtree: true });
    sizes.observe(document.body);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusin', see);
      document.removeEventListener('scroll', see);
      observer.disconnect();
      sizes.disconnect();
    };
  }, []);
}
