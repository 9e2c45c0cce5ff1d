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
  if (pathname.startsWith('/assets/')) event.respondWith(fromCache(event, request));
  else if (request.mode === 'navigate' && !OTHERS.test(pathname)) {
    event.respondWith(page(event, request));
  }
});

// What a page had loaded before it came under this worker is kept too.
self.addEventListener('message', (event) => {
  const assets = event.data?.loaded?.filter((path) => path.startsWith('/assets/')) ?? [];
  event.waitUntil(Promise.all(assets.map((path) => fromCache(event, new Request(path)).catch(() => undefined))));
});

async function fromCache(event, request) {
  const held = await find(request);
  if (held) return held;
  const answer = await fetch(request);
  if (answer.ok) keep(event, request, answer);
  return answer;
}

async function page(event, request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await tidy(await answer.clone().text()).catch(() => undefined);
      keep(event, PAGE, answer);
    }
    return answer;
  } catch (error) {
    const held = await find(PAGE);
    if (held) return held;
    throw error;
  }
}

const find = (request) => caches.match(request, { cacheName: CACHE }).catch(() => undefined);

/** A page does not wait for a slow store, and is shown all the same where there is no room left. */
function keep(event, request, answer) {
  const copy = answer.clone();
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.put(request, copy))
      .catch(() => undefined),
  );
}

/** A new build: what the one before had is given up. */
async function tidy(html) {
  const entry = /\/assets\/index-[\w-]+\.js/.exec(html)?.[0];
  if (!entry || (await find(entry))) return;
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    if (new URL(request.url).pathname.startsWith('/assets/')) await cache.delete(request);
  }
}
