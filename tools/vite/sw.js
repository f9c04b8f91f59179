// The service worker: keeps the whole build for use without a network. The build fills in REVISION and FILES.
const REVISION = '__REVISION__';
const FILES = ['__FILES__'];

const OURS = `spiral ${self.registration.scope} `;
const CACHE = OURS + REVISION;
const HOME = new URL('./', self.registration.scope).href;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  // no-cache: the browser's own cache may still hold the page of an older build.
  await cache.addAll(FILES.map((file) => new Request(new URL(file, HOME), { cache: 'no-cache' })));
}

/** The cache before this one stays: a page that is still open may yet load a part of its build. */
async function dropOld() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request) {
  const url = new URL(request.url);
  const isHome =
    request.mode === 'navigate' && [HOME, `${HOME}index.html`].includes(url.origin + url.pathname);
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(isHome ? HOME : request)) ?? (await caches.match(request));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const home = request.mode === 'navigate' ? await cache.match(HOME) : undefined;
    if (home) return home;
    throw error;
  }
}
