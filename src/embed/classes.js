// The elements, which load what they show when they come near. Nothing is defined here: a page may want
// other tags, or a registry of its own.
import { base, glue, text, wasm } from "#source";
import { texts, truths } from "./attributes.js";

const tags = ["worthwhile-calculator", "worthwhile-planner"];

// Space is kept until the result stands there, so that the page does not jump. A sheet serves one document.
const SPACE = ":host(:not([hidden])){display:block;min-height:var(--worthwhile-space,44rem)}";

// A browser never asks again for a module that failed, unless it has another address.
let again = "";

// Whatever is asked for comes once, whichever of several elements needs it first; what failed, or has not
// come within a minute, is asked for again, past what the browser kept of it.
const asked = {};
const once = (key, ask = (how) => text(key, how)) => {
  // Without a prototype: what a page adds to all objects would be read as an option.
  asked[key] ??= ask({ __proto__: null, signal: AbortSignal.timeout(60_000), cache: again ? "reload" : undefined });
  asked[key].catch(() => delete asked[key]);
  return asked[key];
};

// One Wasm instance for all elements of a kind; a page that begins with both kinds loads one with
// both, which is less than two. Glue, Wasm and style come side by side.
const folderFor = (tag) => {
  const both = base + "both/";
  const begins = tags.every((tag) => !asked[base + tag + "/"] && document.querySelector(tag));
  return asked[both] || begins ? both : base + tag + "/";
};
const start = (folder) =>
  once(folder, async (how) => {
    const [made, ...files] = await Promise.all([
      glue(folder + "worthwhile.js" + again),
      wasm(folder + "worthwhile.wasm", how),
      text(folder + "style.css", how),
    ]);
    return made.start(...files);
  });

const languageOf = (element) =>
  element && (element.closest("[lang]")?.lang || languageOf(element.getRootNode().host));

class Widget extends HTMLElement {
  static observedAttributes = ["model", "lang", ...texts, ...truths];

  /**
   * Lets a registry know the element by a tag, unless that is taken: two copies must not stop each other.
   * @this {any}
   */
  static define(tag = this.tag, registry = customElements) {
    registry.get(tag) ?? registry.define(tag, this);
    return this;
  }

  static #near =
    globalThis.IntersectionObserver &&
    new IntersectionObserver(
      (all) => {
        for (const { isIntersecting, target } of all) if (isIntersecting) /** @type {Widget} */ (target).#begin();
      },
      // Without a prototype: what a page adds to all objects would be read as an option.
      /** @type {any} */ ({ __proto__: null, rootMargin: "400px" }),
    );

  #root = this.attachShadow({ mode: "open" });
  #shown;
  #model;
  #given;
  #kept;
  #turn = 0;
  #tries = 0;

  connectedCallback() {
    // A page may set properties before this class exists; those would hide the accessors.
    for (const [name, value] of Object.entries(this)) {
      delete this[name];
      this[name] = value;
    }
    if (this.#shown) return this.#shown.dress();
    this.#put(SPACE);
    if (Widget.#near && /** @type {any} */ (this).loading !== "eager") Widget.#near.observe(this);
    else this.#begin();
  }

  disconnectedCallback() {
    // Moving an element disconnects it too; only one that stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#turn++;
      this.#kept = this.#shown?.free() ?? this.#kept;
      this.#shown = undefined;
    });
  }

  attributeChangedCallback() {
    this.handleEvent();
  }

  /** Shows what there is now, in place of what was shown or could not be. */
  handleEvent() {
    if (this.#turn) this.#begin();
  }

  get model() {
    return this.#model ?? this.getAttribute("model");
  }

  set model(model) {
    this.#model = model;
    if (typeof model === "string") this.#model = void this.setAttribute("model", model);
    this.handleEvent();
  }

  get answers() {
    return this.#shown?.answers ?? this.#kept ?? this.#given;
  }

  set answers(answers) {
    this.#given = answers;
    this.#kept = undefined;
    this.handleEvent();
  }

  get results() {
    return this.#shown?.results;
  }

  link() {
    return this.#shown?.link;
  }

  reset() {
    this.#shown?.reset();
  }

  #put(css, words = "") {
    const sheet = new this.ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.replaceChildren(document.createElement("slot"), words);
    this.#root.adoptedStyleSheets = [sheet];
  }

  async #begin() {
    Widget.#near?.unobserve(this);
    const turn = ++this.#turn;
    const current = () => turn === this.#turn && this.isConnected;
    const said = languageOf(this);
    const language = /^(__LANGUAGES__)\b/i.exec(said)?.[1].toLowerCase() ?? "en";
    const folder = folderFor(/** @type {any} */ (this.constructor).tag);
    const file = folder + "text/" + language + ".json";
    const phrases = once(file).then(JSON.parse);
    try {
      const [{ Shown }, words, [model, address]] = await Promise.all([
        start(folder),
        phrases,
        this.#source(folder + "models/" + language + "/"),
      ]);
      if (!current()) return;
      this.#shown ??= new Shown(this);
      if (!this.#shown.show(model, words, language, said, address, this.#given, this.#kept) && address)
        // The host was told already.
        throw void delete asked[address];
      this.#tries = 0;
    } catch (error) {
      if (!current()) return;
      // Tries once more, later and later; and when the network is back or the page is seen again.
      delete asked[file];
      again = "?" + Date.now();
      for (const type of ["visibilitychange", "online"]) addEventListener(type, this, { once: true });
      setTimeout(() => this.handleEvent(), 500 << this.#tries++);
      // What runs stays. Where nothing can run, the page's own content stays, or at least one sentence.
      if (error && !this.#shown?.runs) this.#put("", this.innerText?.trim() ? "" : (await phrases.catch(() => {}))?.[0]);
      const detail = Object.freeze({ version: 1, code: "not-loaded", message: "" + error, faults: [] });
      if (this.#tries < 2 && error)
        this.dispatchEvent(new CustomEvent("worthwhile-error", { bubbles: true, composed: true, detail }));
    }
  }

  // The property wins over a document inside the tag, and that over the attribute.
  async #source(folder) {
    const inside = this.querySelector("[type='application/json']");
    if (this.#model ?? inside) return [this.#model ?? inside.textContent];
    const name = this.getAttribute("model");
    if (!name) return [];
    const url = /^[\w-]+$/.test(name) ? folder + name + ".json" : name;
    return [await once(url).catch(() => undefined), url];
  }
}

for (const name of [...texts, ...truths]) {
  // As HTML has it: such an attribute says yes whatever its value.
  const isTruth = truths.includes(name);
  Object.defineProperty(Widget.prototype, name, {
    get() {
      return isTruth ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(value) {
      if (value) this.setAttribute(name, isTruth ? "" : value);
      else this.removeAttribute(name);
    },
  });
}

/** `<worthwhile-calculator>`, once it is defined. */
export class WorthwhileCalculator extends Widget {
  static tag = tags[0];
}

/** `<worthwhile-planner>`, likewise. */
export class WorthwhilePlanner extends Widget {
  static tag = tags[1];
}
