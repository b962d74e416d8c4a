// Keeps the site's own files for the next visit, also without a network. Only the site's pages do this,
// never a widget on somebody's page.
const root = new URL("../../", import.meta.url);

// After everything that the visitor waits for.
const idle = globalThis.requestIdleCallback ?? setTimeout;
addEventListener("load", () => {
  if (navigator.connection?.saveData) return;
  // Refused in a private window or on a page that is not secure; the site works all the same.
  idle(() => navigator.serviceWorker?.register(new URL("sw.js", root)).catch(() => {}));
});
