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

// Plain data as a text, which is the same for equal data. What cannot be written equals nothing.
const textOf = (data) => {
  const sorted = (_, it) => (Object(it) !== it || Array.isArray(it) ? it : Object.fromEntries(Object.entries(it).sort()));
  try {
    return JSON.stringify(data ?? undefined, sorted);
  } catch {
    return NaN;
  }
};

class Widget extends HTMLElement {
  /** What it is called in tags and modules. */
  static kind = "";
  static observedAttributes = ["model", "lang", ...texts, ...truths];

  /** Lets a registry know the element by a tag, unless that is taken: two copies must not stop each other. */
  static define(tag = "worthwhile-" + this.kind, registry = customElements) {
    registry.get(tag) ?? registry.define(tag, this);
    return this;
  }

  static #near =
    globalThis.IntersectionObserver &&
    new IntersectionObserver(
      (all) => {
        for (const { isIntersecting, target } of all) if (isIntersecting && target instanceof Widget) target.#begin();
      },
      // Without a prototype: what a page adds to all objects would be read as an option.
      /** @type {any} */ ({ __proto__: null, rootMargin: "400px" }),
    );

  #root = this.attachShadow({ mode: "open" });
  #handle;
  #model;
  #given;
  // Both as texts, as they were set: a page may change its objects later.
  #modelText;
  #givenText;
  #kept;
  // Whether the host said anew where the visitor begins.
  #anew;
  #turn = 0;

  connectedCallback() {
    // A page may set properties before this class exists; those would hide the accessors.
    for (const name of ["model", "answers", ...texts, ...truths]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#handle) return;
    this.#wait(space);
    this.#come();
  }

  disconnectedCallback() {
    // Moving an element disconnects it too; only one that stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      Widget.#near?.unobserve(this);
      this.#turn++;
      this.#leave();
    });
  }

  // Style follows the theme by itself.
  attributeChangedCallback(name, before, now) {
    if (before === now || name === "theme") return;
    if (name === "loading") return void (this.#turn || !this.isConnected || this.#come());
    if (name === "persona") this.#anew = true;
    this.#again();
  }

  get model() {
    return this.#model ?? this.getAttribute("model");
  }

  // Frameworks set an equal object at each of their renders; that changes nothing.
  set model(model) {
    const text = textOf(model);
    if (text === (this.#modelText ?? textOf(this.getAttribute("model")))) return;
    const named = typeof model === "string";
    [this.#model, this.#modelText] = named ? [] : [model, text];
    if (named) this.setAttribute("model", model);
    this.#again();
  }

  get answers() {
    return this.#handle?.answers ?? this.#kept ?? this.#given;
  }

  set answers(answers) {
    const text = textOf(answers);
    if (text === this.#givenText) return;
    [this.#given, this.#givenText] = [answers, text];
    this.#anew = true;
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

  #wait(...sheets) {
    this.#root.adoptedStyleSheets = sheets;
    this.#root.replaceChildren(document.createElement("slot"));
  }

  #leave() {
    this.#kept = this.#handle?.answers ?? this.#kept;
    this.#handle?.free();
    this.#handle = undefined;
  }

  #come() {
    if (this.getAttribute("loading") !== "eager" && Widget.#near) Widget.#near.observe(this);
    else this.#begin();
  }

  // Several changes in one go are shown once.
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
    const { kind } = /** @type {typeof Widget} */ (this.constructor);
    const folder = folderFor("worthwhile-" + kind);
    const phrases = load(folder + "text/" + language + ".json").then(JSON.parse);
    try {
      const [{ glue, style }, words, [model, address]] = await Promise.all([
        start(folder),
        phrases,
        this.#source(folder + "models/" + language + "/"),
      ]);
      if (!current()) return;
      if (this.#anew) {
        this.#leave();
        this.#kept = this.#anew = undefined;
      }
      const settings = new glue.Settings(address, this, this.#given, this.#kept);
      if (!this.#handle) {
        const place = document.createElement("div");
        place.className = "root";
        this.#handle = new glue[kind](this, place);
        this.#root.adoptedStyleSheets = [style];
        this.#root.replaceChildren(place);
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
    this.#wait();
    const [words] = await phrases.catch(() => [""]);
    if (!this.innerText.trim() && !this.querySelector(":not(script)")) {
      const sentence = document.createElement("p");
      sentence.append(words);
      this.#root.replaceChildren(sentence);
    }
    const detail = Object.freeze({ version: 1, code: "not-loaded", message: "" + error, faults: [] });
    this.dispatchEvent(new CustomEvent("worthwhile-error", { bubbles: true, composed: true, detail }));
  }
}

for (const name of texts) {
  Object.defineProperty(Widget.prototype, name, {
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if ((value ?? false) === false) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

// As HTML has it: the attribute says yes whatever its value.
for (const name of truths) {
  Object.defineProperty(Widget.prototype, name, {
    get() {
      return this.hasAttribute(name);
    },
    set(value) {
      this.toggleAttribute(name, !!value);
    },
  });
}

/** `<worthwhile-calculator>`, once it is defined. */
export class WorthwhileCalculator extends Widget {
  static kind = "calculator";
}

/** `<worthwhile-planner>`, likewise. */
export class WorthwhilePlanner extends Widget {
  static kind = "planner";
}
