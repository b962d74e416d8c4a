// The elements, which load what they show when they come near. Nothing is defined here: a page may want
// other tags, or a registry of its own.
import { base, glue, text, wasm } from "#source";
import { texts, truths } from "./attributes.js";

const tags = ["worthwhile-calculator", "worthwhile-planner"];

const sheet = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
// Space is kept until the result stands there, so that the page does not jump.
const space = sheet(":host(:not([hidden])){display:block;min-height:var(--worthwhile-space,44rem)}");

// Whatever is asked for comes once, whichever of several elements needs it first; what failed is
// asked for again.
const asked = {};
const once = (key, ask) => {
  asked[key] ??= ask();
  asked[key].catch(() => delete asked[key]);
  return asked[key];
};

const load = (url) => once(url, () => text(url));

// One Wasm instance for all elements of a kind; a page that begins with both kinds loads one with
// both, which is less than two. Glue, Wasm and style come side by side.
const folderFor = (tag) => {
  const both = base + "both/";
  const begins = tags.every((tag) => !asked[base + tag + "/"] && document.querySelector(tag));
  return asked[both] || begins ? both : base + tag + "/";
};
const start = (folder) =>
  once(folder, async () => {
    const module_or_path = wasm(folder + "worthwhile.wasm");
    const code = glue(folder + "worthwhile.js");
    const style = load(folder + "style.css");
    // Not to be reported once more as unhandled where the glue fails first.
    module_or_path.catch(() => {});
    // The first of its kind takes a tenth of the time to the first result: better while files are on their way.
    Intl.NumberFormat();
    const made = await code;
    await made.default({ module_or_path });
    return { glue: made, style: sheet(await style) };
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
  #handle;
  #model;
  #given;
  #kept;
  #turn = 0;

  connectedCallback() {
    // A page may set properties before this class exists; those would hide the accessors.
    for (const name of Object.keys(this)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (this.#handle) return;
    this.#put(document.createElement("slot"), space);
    if (Widget.#near && /** @type {any} */ (this).loading !== "eager") Widget.#near.observe(this);
    else this.#begin();
  }

  disconnectedCallback() {
    // Moving an element disconnects it too; only one that stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      Widget.#near?.unobserve(this);
      this.#turn++;
      this.#kept = this.#handle?.answers ?? this.#kept;
      this.#handle?.free();
      this.#handle = undefined;
    });
  }

  attributeChangedCallback() {
    this.#again();
  }

  get model() {
    return this.#model ?? this.getAttribute("model");
  }

  set model(model) {
    const named = typeof model === "string";
    this.#model = named ? undefined : model;
    if (named) this.setAttribute("model", model);
    this.#again();
  }

  get answers() {
    return this.#handle?.answers ?? this.#kept ?? this.#given;
  }

  set answers(answers) {
    this.#given = answers;
    this.#kept = undefined;
    this.#again();
  }

  get results() {
    return this.#handle?.results;
  }

  link() {
    return this.#handle?.link;
  }

  reset() {
    this.#handle?.reset();
  }

  #put(node, ...sheets) {
    this.#root.adoptedStyleSheets = sheets;
    this.#root.replaceChildren(node);
  }

  // Several changes in one go are shown once, and what is as before is not: frameworks set equal data at each render.
  #again() {
    if (!this.#turn) return;
    const turn = ++this.#turn;
    queueMicrotask(() => turn === this.#turn && this.#begin());
  }

  async #begin() {
    Widget.#near?.unobserve(this);
    const turn = ++this.#turn;
    const current = () => turn === this.#turn && this.isConnected;
    const said = languageOf(this);
    const known = /^(__LANGUAGES__)\b/i.exec(said)?.[1].toLowerCase();
    const language = known ?? "en";
    const { tag } = /** @type {any} */ (this.constructor);
    const folder = folderFor(tag);
    const phrases = load(folder + "text/" + language + ".json").then(JSON.parse);
    try {
      const [{ glue, style }, words, [model, address]] = await Promise.all([
        start(folder),
        phrases,
        this.#source(folder + "models/" + language + "/"),
      ]);
      if (!current()) return;
      const settings = new glue.Settings(address, this, this.#given, this.#kept);
      if (!this.#handle) {
        const place = document.createElement("div");
        place.className = "root";
        this.#handle = new glue[tag.slice(11)](this, place);
        this.#put(place, style);
      }
      this.#handle.show(model, words, known ? said : language, settings);
    } catch (error) {
      if (current()) this.#fail(error, phrases);
    }
  }

  // The property wins over a document inside the tag, and that over the attribute.
  async #source(folder) {
    const inside = this.querySelector("[type='application/json']");
    if (this.#model ?? inside) return [this.#model ?? inside.textContent];
    const name = this.getAttribute("model");
    if (!name) return [];
    const url = /^[\w-]+$/.test(name) ? folder + name + ".json" : name;
    return [await load(url).catch(() => undefined), url];
  }

  // Where nothing can run, the page's own content stays, or at least one sentence.
  async #fail(error, phrases) {
    this.#handle = undefined;
    this.#put(document.createElement("slot"));
    const [words] = await phrases.catch(() => [""]);
    if (!this.innerText.trim() && !this.querySelector(":not(script)")) {
      const sentence = document.createElement("p");
      sentence.append(words);
      this.#put(sentence);
    }
    const detail = Object.freeze({ version: 1, code: "not-loaded", message: "" + error, faults: [] });
    this.dispatchEvent(new CustomEvent("worthwhile-error", { bubbles: true, composed: true, detail }));
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
