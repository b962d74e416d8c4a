// What only a page can do for the widgets: copy, save, print, remember, and tell its address. Where
// the page forbids it, nothing breaks.

/** Copies a text, and tells whether that could be done. */
export async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    // Without permission, or on a page that is not secure.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    done(document.execCommand("copy"));
    area.remove();
  }
}

export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Prints the widget alone, on a page of its own, with its calculation. */
export async function print(place, footer) {
  // What is folded away and belongs on the page.
  const parts = [...place.querySelectorAll("[part=calculation],.promise")].filter((part) => !part.open);
  for (const part of parts) part.open = true;
  // What is folded away is drawn once it has been opened.
  await new Promise((done) => setTimeout(done, 100));
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { position: "absolute", width: "800px", visibility: "hidden" });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  const host = page.body.appendChild(page.createElement("div"));
  host.lang = place.getRootNode().host.lang;
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = place.getRootNode().adoptedStyleSheets.map((sheet) => {
    const copy = new view.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join(""));
    return copy;
  });
  const sheet = root.appendChild(page.importNode(place, true));
  sheet.classList.add("sheet");
  sheet.append(footer);
  page.title = sheet.querySelector("h2").textContent;
  for (const part of parts) part.open = false;
  // Some browsers return from it before the dialogue is over.
  view.onafterprint = () => frame.remove();
  view.print();
}

export const written = String;

export const escaped = (text) => encodeURIComponent(encodeURIComponent(text));

export function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function hoursLater(place, hours) {
  const sold = isNaN(hours) ? "" : place.querySelector("[type=datetime-local]").value;
  const time = new Date((sold ? new Date(sold) : new Date()).getTime() + (hours || 0) * 3_600_000);
  // As in 20261122T093000Z.
  return time.toISOString().replace(/[-:]|\.\d+/g, "");
}

export const today = (language) => new Date().toLocaleDateString(language, { dateStyle: "long" });

export const address = () => location.href.split("#")[0];

export function fragment() {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return location.hash;
  }
}

export function stored(key) {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {}
}

export function store(key, text) {
  try {
    localStorage.setItem(key, text);
  } catch {}
}
