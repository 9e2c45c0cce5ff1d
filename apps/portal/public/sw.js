// Lets pages that were open here once be opened again without a connection: the marking of attendance goes on. What
// never changes is taken from the cache, pages are asked for first, and the services' answers are not touched.
const CACHE = 'hansa-1';
const PAGE = '/index.html';
// What standalone and the edge leave to others, and files.
const OTHERS = /^\/(api|realms|admin|resources|development|health|metrics)(\/|$)|\.[a-z]+$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([PAGE, '/silent.html', '/hansa.svg'])));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(fromCache(request));
  else if (request.mode === 'navigate' && !OTHERS.test(pathname)) {
    event.respondWith(page(request));
  }
});

// What a page had loaded before it came under this worker is kept too.
self.addEventListener('message', (event) => {
  const assets = event.data?.loaded?.filter((path) => path.startsWith('/assets/')) ?? [];
  event.waitUntil(Promise.all(assets.map((path) => fromCache(new Request(path)).catch(() => undefined))));
});

async function fromCache(request) {
  const cache = await caches.open(CACHE);
  const held = await cache.match(request);
  if (held) return held;
  const answer = await fetch(request);
  if (answer.ok) await keep(cache, request, answer);
  return answer;
}

async function page(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await keep(cache, PAGE, answer);
      await tidy(cache, await answer.clone().text());
    }
    return answer;
  } catch (error) {
    const held = await cache.match(PAGE);
    if (held) return held;
    throw error;
  }
}

/** A device that has no room left shows the page all the same. */
const keep = (cache, request, answer) => cache.put(request, answer.clone()).catch(() => undefined);

/** A new build: what the one before had is given up. */
async function tidy(cache, html) {
  const entry = /\/assets\/index-[\w-]+\.js/.exec(html)?.[0];
  if (!entry || (await cache.match(entry))) return;
  for (const request of await cache.keys()) {
    if (new URL(request.url).pathname.startsWith('/assets/')) await cache.delete(request);
  }
}
