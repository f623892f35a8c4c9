// Without a connection it shows one page, which holds nobody's data. It keeps that page and the build's files, and never anything else.
const page = "/today/offline";
const leadsThere = ["/", "/today", page];
const store = "offline-page";
const isCode = /\/assets\/[\w.-]+\.(?:js|css)$/;

self.addEventListener("install", (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.data === "keep" && event.waitUntil(keep()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/assets/"))
    event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
  else if (request.mode === "navigate" && leadsThere.includes(pathname))
    event.respondWith(fetch(request).catch(() => withoutLine(pathname)));
});

async function kept(path) {
  return (await caches.open(store)).match(path);
}

async function withoutLine(pathname) {
  const found = await kept(page);
  if (!found) return Response.error();
  // The page's code expects its own address.
  return pathname === page ? found : Response.redirect(page, 302);
}

/** Fetches the page and every file it needs; files of an earlier build go. */
async function keep() {
  const answer = await fetch(page, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return;
  const files = new Set(["/favicon.svg"]);
  const cache = await caches.open(store);
  const waiting = assetsIn(await answer.clone().text());
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (files.has(file)) continue;
    files.add(file);
    const found = (await cache.match(file)) ?? (await fetched(cache, file));
    // The list of all pages names every file of the build.
    if (found && isCode.test(file) && !file.includes("/manifest-"))
      waiting.push(...assetsIn(await found.text(), file));
  }
  await cache.put(page, answer);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== page && !files.has(pathname)) await cache.delete(url);
  }
}

async function fetched(cache, file) {
  const answer = await fetch(file);
  if (!answer.ok) return undefined;
  await cache.put(file, answer.clone());
  return answer;
}

function assetsIn(text) {
  const whole = [...text.matchAll(/\/?assets\/([\w.-]+\.(?:js|css|woff2|svg|png))/g)];
  const beside = [...text.matchAll(/["'(]\.\/([\w.-]+\.(?:js|css|woff2|svg|png))/g)];
  return [...whole, ...beside].map(([, name]) => `/assets/${name}`);
}
