// Printing: what `print.rs` calls, apart from `web.js` because it is long.

let printed;

/**
 * Prints one element on a page of its own, with everything in it that is folded and matches `folds` open; tells if
 * that failed.
 */
export async function printAlone(place, folds, footer, failed) {
  const parts = [...place.querySelectorAll(folds)].filter((part) => !part.open);
  for (const part of parts) part.open = true;
  // What is folded away is drawn once it has been opened.
  await new Promise((done) => setTimeout(done, 100));
  // Where a page forbids dialogues, nobody tells that one is over.
  printed?.remove();
  printed = document.createElement("iframe");
  try {
    await printIn(printed, place, footer);
  } catch {
    printed.remove();
    failed();
  }
  for (const part of parts) part.open = false;
}

async function printIn(frame, place, footer) {
  Object.assign(frame.style, { position: "absolute", width: "800px", visibility: "hidden" });
  // In Firefox the first document of a frame gives way to another one, at the end of loading.
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.append(frame);
  await loaded;
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
  // Some browsers return from it before the dialogue is over.
  view.onafterprint = () => frame.remove();
  view.print();
}

/** Prints one part of the page, which a style sheet chooses by `data-print` and `data-printed`. */
export function printOnly(id) {
  const page = document.documentElement;
  page.dataset.print = id;
  document.getElementById(id)?.setAttribute("data-printed", "");
  addEventListener(
    "afterprint",
    () => {
      delete page.dataset.print;
      document.getElementById(id)?.removeAttribute("data-printed");
    },
    { once: true },
  );
  print();
}
