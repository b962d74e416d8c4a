// What only a page can do for the Studio: open files, and remember one if asked.

/** The name and the text of the file that was chosen or dropped, if there is one. */
export async function opened(event, done) {
  const [file] = event.dataTransfer?.files ?? event.target.files ?? [];
  if (!file) return;
  const { target } = event;
  const text = await file.text().catch(() => undefined);
  // So that the same file can be chosen again.
  if (target.type === "file") target.value = "";
  done(file.name, text);
}

const KEY = "worthwhile-studio";

export function remembered() {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {}
}

/** Remembers a text, or forgets it; tells whether that could be done. */
export function remember(text) {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** The address of the folder of this page. */
export const base = () => new URL(".", location.href).href;

/** The SHA-256 of a text as content security policies write it; nothing where the page is not secure. */
export async function digest(text, done) {
  if (!globalThis.crypto?.subtle) return done(undefined);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  done("sha256-" + btoa(String.fromCharCode(...bytes)));
}

/** Sets the properties of a style, and takes away those that were set before. */
export function restyle(element, names, values) {
  for (const name of [...element.style]) if (name.startsWith("--worthwhile-")) element.style.removeProperty(name);
  names.forEach((name, at) => element.style.setProperty(name, values[at]));
}

/**
 * Opens every folded part on the way to a place, and gives the focus to its field once that is drawn;
 * where there is none, to the nearest thing around it.
 */
export function go(root, place, id, tries = 12) {
  const isWithin = (around) => place === around || (place.startsWith(around) && /^[.[]/.test(place.slice(around.length)));
  const folds = [...root.querySelectorAll("details[data-holds]")];
  const onTheWay = folds.filter(({ dataset }) => dataset.holds.split(" ").some(isWithin));
  for (const fold of onTheWay) fold.open = true;
  const field = document.getElementById(id);
  if (!field && tries) return setTimeout(() => go(root, place, id, tries - 1), 30);
  const found = field ?? onTheWay.at(-1)?.querySelector("summary") ?? root;
  found.scrollIntoView({ block: "center" });
  found.focus();
}

/**
 * A page that holds everything it needs and opens from a disk, or nothing if it cannot be made: `body` is
 * its HTML, `style` what is in a style element of it, which only its digest allows.
 */
export async function wholePage(language, title, body, style, done) {
  const here = (file) => new URL(`../site/${file}`, import.meta.url);
  const bytes = async (file) => new Uint8Array(await (await fetch(here(`../both/${file}`))).arrayBuffer());
  try {
    const files = ["worthwhile.wasm", "style.css", `text/${language}.json`];
    const [{ singlePage }, response, ...held] = await Promise.all([
      import(here("hold.js")),
      fetch(here("single.html")),
      ...files.map(bytes),
    ]);
    const allowed = style && (await new Promise((found) => digest(style, found)));
    const template = (await response.text()).replace("style-src ", allowed ? `style-src '${allowed}' ` : "style-src ");
    done(await singlePage(template, { language, title, body }, files.map((file, at) => [file, held[at]])));
  } catch {
    done(undefined);
  }
}
