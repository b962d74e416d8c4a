// Keeps the files of one build of the site, so that it opens without a network. Pages come from the
// network while there is one; everything in the folder of the build never changes.

const ours = `worthwhile ${registration.scope} `;
const kept = ours + "__BUILD__";
// Each with its digest; none where pages are changed on their way, as by a server for development.
const files = "__FILES__".split("|").map((file) => file.split(" "));

const inScope = (path) => new URL(path, registration.scope).href;
const isHashed = (url) => /^[0-9a-f]{10}(-debug)?\//.test(url.slice(registration.scope.length));

// Some servers answer for another address; a page must not be kept as a redirection.
const plain = (answer) => (answer.redirected ? new Response(answer.body, answer) : answer);

// Half an upload, or a page in place of a file, must not be kept for ever.
async function keep(cache, file) {
  const [path, integrity = ""] = file;
  const url = inScope(path);
  const answer = await fetch(url, { cache: isHashed(url) ? "default" : "reload", integrity });
  if (!answer.ok) throw new Error(url);
  await cache.put(url, plain(answer));
}

async function install() {
  const cache = await caches.open(kept);
  await Promise.all(files.map((file) => keep(cache, file)));
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What is kept for an address, whatever is asked of the page; `…/` stands for its index.html. */
async function found(url) {
  const { origin, pathname } = new URL(url);
  const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  return (await caches.open(kept)).match(origin + file);
}

async function answer(request) {
  if (isHashed(request.url)) return (await found(request.url)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const answer = await found(request.url);
    if (!answer) throw error;
    return answer;
  }
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
