// What one element shows: its Rust side, and what must outlive that, as plain data.
import { glue, inhabitants, make, renew } from "./instance.js";
import { giveBack, touched } from "./touched.js";

// The first of its kind takes a tenth of the time to the first result: better while files are on their way.
Intl.NumberFormat();

let css;

/** Begins with the answer of the server that is the Wasm, and with the style. */
export async function start(response, style) {
  // A server may answer for any address with a page.
  if (!style.includes(":host")) throw new Error("style.css");
  css = style;
  await make(response);
  return { Shown };
}

// A sheet serves one document.
const sheets = new WeakMap();
const sheetFor = (page) => {
  if (!sheets.has(page)) {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(page, sheet);
  }
  return sheets.get(page);
};

// What was touched in an element that was taken out of the page, until it is put back.
const left = new WeakMap();

const EVENTS = ["worthwhile-ready", "worthwhile-change"];
const KEYS = ["keydown", "keypress", "keyup"];

// Typing is no shortcut of the page's.
const keepTyping = (event) => {
  const { ctrlKey, metaKey, altKey, key, target } = event;
  const isTyping = target.matches("input,textarea,select") && !ctrlKey && !metaKey && !altKey;
  if (isTyping && key !== "Tab" && key !== "Escape") event.stopPropagation();
};

// Whether the page has something of its own to say in place of the element.
const hasContent = (element) =>
  [...element.childNodes].some(({ nodeType, data, localName, slot }) =>
    nodeType === 3 ? data.trim() : localName && !slot && !["script", "style", "template"].includes(localName),
  );

const isJson = (text) => {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
};

class Shown {
  /** Whether a result stands there. */
  runs = false;
  #element;
  #root;
  #place;
  #rust;
  #answers;
  #said;
  #isRefused = false;
  #faults = 0;
  #watch = new MutationObserver(() => this.#look());

  constructor(element) {
    this.#element = element;
    this.#root = element.shadowRoot;
    for (const type of EVENTS) element.addEventListener(type, this, true);
    // A model inside the tag may come later than the tag.
    this.#watch.observe(element, { childList: true, characterData: true, subtree: true });
    const focus = (options) => {
      for (const one of this.#root.querySelectorAll("input,select,textarea,button,summary,a[href]")) {
        one.focus(options);
        // What is hidden takes no focus.
        if (this.#root.activeElement === one) break;
      }
    };
    Object.defineProperty(element, "focus", { value: focus, configurable: true });
  }

  #look() {
    const { runs } = this;
    if (!runs || this.#element.querySelector("[type='application/json']")) this.#element.handleEvent();
  }

  handleEvent({ target, detail }) {
    if (target === this.#element) this.#answers = detail.answers;
  }

  get answers() {
    return this.#ask((rust) => rust.answers) ?? this.#answers;
  }

  get results() {
    return this.#ask((rust) => rust.results);
  }

  get link() {
    return this.#ask((rust) => rust.link);
  }

  reset() {
    this.#ask((rust) => rust.reset());
  }

  // What ended the instance is told by `again`.
  #ask(what) {
    try {
      return this.#rust && what(this.#rust);
    } catch {}
  }

  /** Says whether the model could be shown, now or soon. Throws where nothing can. */
  show(model, words, language, said, address, given, kept) {
    const { readyState } = document;
    if (!address && readyState === "loading" && typeof (model ?? "") === "string" && !isJson(model)) {
      document.addEventListener("DOMContentLoaded", () => this.#element.handleEvent(), { once: true });
      return true;
    }
    const tag = new RegExp(`^${language}\\b`, "i").test(said) ? said : language;
    const before = this.#said;
    this.#said = { model, words, tag, address, given };
    // It is asked for again and again, but told once.
    const same = before && ["model", "tag", "address"].every((name) => before[name] === this.#said[name]);
    if (this.#isRefused && same && address) return false;
    inhabitants.add(this);
    if (!glue) renew();
    try {
      return !glue || this.#draw(kept ?? undefined);
    } catch (error) {
      // Where an error ended the instance, another one is on its way.
      if (!glue) return true;
      if (!this.runs) this.#rust = undefined;
      throw error;
    }
  }

  dress() {
    this.#root.adoptedStyleSheets = [sheetFor(this.#element.ownerDocument)];
  }

  #stand(node) {
    this.dress();
    if (this.#root.firstChild !== node) this.#root.replaceChildren(node);
  }

  #draw(kept, isAgain = false) {
    const { model, words, tag, address, given } = this.#said;
    const screen = left.get(this.#element) ?? touched(this.#root, isAgain);
    left.delete(this.#element);
    if (!this.#rust) {
      this.#place = document.createElement("div");
      this.#place.className = "root";
      for (const type of KEYS) this.#place.addEventListener(type, keepTyping);
      this.#rust = new glue[this.#element.constructor.tag.slice(11)](this.#element, this.#place);
    }
    this.#place.lang = tag;
    this.#stand(this.#place);
    const offers = kept && screen.offers;
    const settings = new glue.Settings(address, this.#element, given, kept, offers, isAgain);
    const stands = this.#rust.show(model, words, tag, settings);
    this.#isRefused = !stands;
    if (stands) {
      this.runs = true;
      giveBack(this.#root, screen);
    } else if (!this.runs && hasContent(this.#element)) this.#giveWay();
    return stands;
  }

  #giveWay() {
    this.runs = false;
    this.#root.adoptedStyleSheets = [];
    this.#root.replaceChildren(document.createElement("slot"));
  }

  /** Lives in another instance, after an error ended the one before; tells the host unless somebody did. */
  again(error, isTold) {
    this.#rust = undefined;
    try {
      if (!glue) throw error;
      this.#draw(this.#answers, true);
      this.#faults = 0;
    } catch {
      // Where it does so again and again, the others live on without it.
      if (this.#faults++ || !glue) {
        inhabitants.delete(this);
        this.#giveWay();
      }
    }
    if (isTold) return;
    const detail = Object.freeze({ version: 1, code: "stopped", message: "" + error, faults: [] });
    this.#element.dispatchEvent(new CustomEvent("worthwhile-error", { bubbles: true, composed: true, detail }));
  }

  /** Takes it out of the page; what is answered is what the visitor said. */
  free() {
    const { answers } = this;
    left.set(this.#element, { ...touched(this.#root), offers: this.#ask((rust) => rust.offers) });
    for (const type of EVENTS) this.#element.removeEventListener(type, this, true);
    this.#watch.disconnect();
    inhabitants.delete(this);
    delete this.#element.focus;
    this.#ask((rust) => rust.free());
    return answers;
  }
}
