import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/** What is typed into a search field: it becomes a part of the address when the typing pauses. */
export function useTypedSearch(asked: string, ask: (q: string) => void): { value: string; type(value: string): void } {
  const router = useRouter();
  const [value, setValue] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(asked);
  // The address was changed by other means, such as the browser's way back.
  useEffect(() => {
    if (asked === sent.current) return;
    sent.current = asked;
    setValue(asked);
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    value,
    type: (next) => {
      setValue(next);
      clearTimeout(timer.current);
      const { pathname } = router.latestLocation;
      timer.current = setTimeout(() => {
        // Who has followed a link meanwhile is not called back, though the next page is still on its way.
        if (router.latestLocation.pathname !== pathname) return;
        sent.current = next.trim();
        ask(next.trim());
      }, PAUSE_MS);
    },
  };
}
