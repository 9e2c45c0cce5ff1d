import type { BrowserContext } from 'playwright-core';

/**
 * Shifts the clock that pages of a browser see, as `shiftClock` of the platform does for the services; for pages that are
 * opened afterwards. Timers run as ever.
 */
export async function shiftClockOf(context: BrowserContext, milliseconds: number): Promise<void> {
  await context.addInitScript((shift) => {
    const RealDate = Date;
    // A constructor that can be called as it was, with whatever it was called with.
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given: unknown[], made) =>
        Reflect.construct(target, given.length === 0 ? [RealDate.now() + shift] : given, made),
      get: (target, name) => (name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name)),
    });
  }, milliseconds);
}
