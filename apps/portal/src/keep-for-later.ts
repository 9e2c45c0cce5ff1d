/** Lets pages that were open once be opened without a connection (`public/sw.js`). */
export async function keepForLater(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  // The first page of a visitor was loaded before there was a worker that could keep what it is made of.
  if (!serviceWorker.controller) serviceWorker.addEventListener('controllerchange', tellWhatIsHere, { once: true });
  await serviceWorker.register('/sw.js').catch(() => undefined);
}

function tellWhatIsHere(): void {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
  navigator.serviceWorker.controller?.postMessage({ loaded });
}
