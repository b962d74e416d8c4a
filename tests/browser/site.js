// The pages of the site, found by the words that a visitor reads, and a server of their own that can be
// stopped.
import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the built site. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The languages, each with its name and where its Guide is. */
export const languages = [
  { tag: "en", name: "English", path: "" },
  { tag: "id", name: "Bahasa Indonesia", path: "id/" },
  { tag: "hu", name: "Magyar", path: "hu/" },
  { tag: "ko", name: "한국어", path: "ko/" },
];

/** What every page of the site must work under. */
export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self'; manifest-src 'self'; worker-src 'self'";

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Serves the built site below a folder; `stop` ends it like a network that is gone. */
export async function serve(folder = "/", changed = (_path, body) => body) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (!pathname.startsWith(folder)) return void response.writeHead(404).end();
    let path = join(dist, pathname.slice(folder.length));
    try {
      if (statSync(path).isDirectory()) path = join(path, "index.html");
      const headers = { "content-type": kinds[extname(path)], "access-control-allow-origin": "*" };
      // The examples are pages of hosts, with policies of their own.
      if (!pathname.includes("/examples/")) headers["content-security-policy"] = policy;
      response.writeHead(200, headers).end(changed(pathname, readFileSync(path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((stopped) => server.close(stopped));
  };
  return { url: `http://127.0.0.1:${server.address().port}${folder}`, stop };
}

/** Waits until the service worker keeps what it keeps. */
export const kept = (page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** How far the page is wider than the screen. */
export const tooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The folder of the build in `dist/`. */
export const build = () => readdirSync(dist).find((name) => /^[0-9a-f]{10}/.test(name));
