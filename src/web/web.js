// What only a browser can do for the widgets and the site. Rust calls these functions, each from the
// file of this folder that is named after the thing. Where a page forbids something, nothing breaks.
//
// Nothing happens when this module is loaded, so that each kind of page carries only what it calls.

// convert.rs

/** Plain data, which nobody can change any more. */
export function frozen(data) {
  if (Object(data) !== data) return data;
  for (const part of Object.values(data)) frozen(part);
  return Object.freeze(data);
}

/** Plain data as JSON, as it is: some pages have added a `toJSON` of their own to all lists. */
export const json = (data, space) =>
  JSON.stringify(
    data,
    function (name) {
      return this[name];
    },
    space,
  );

// intl.rs

/**
 * How a language writes numbers, and amounts in a currency. Throws if either is malformed.
 *
 * The ways and the samples are in the order of `intl.rs`.
 */
export function formats(language, currency) {
  // Without a prototype: what a page adds to all objects would be read as an option.
  const format = (options) => new Intl.NumberFormat(language, { __proto__: null, ...options });
  const money = { style: "currency", currency, currencyDisplay: "narrowSymbol" };
  const signed = { signDisplay: "exceptZero" };
  const whole = { maximumFractionDigits: 0 };
  const unit = (unit) => format({ style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 2 });
  const [fine, plain] = [format(money), format({ maximumFractionDigits: 4 })];
  const ways = [
    fine,
    format({ ...money, ...signed }),
    format({ ...money, ...whole }),
    format({ ...money, ...signed, ...whole }),
    plain,
    format({ maximumFractionDigits: 1 }),
    unit("minute"),
    unit("hour"),
    unit("day"),
    unit("year"),
    format({ maximumFractionDigits: 9 }),
  ];
  // A page may have put something of its own in the place of `find`.
  const part = (format, number, wanted) => {
    for (const { type, value } of format.formatToParts(number)) if (type === wanted) return value;
    return "";
  };
  // 12,34,567
  const [first, mark, second] = plain.formatToParts(1234567).map(({ value }) => value.length);
  const samples = [
    part(plain, 1234567.5, "decimal"),
    part(plain, 1234567.5, "group"),
    part(fine, 1234567.5, "group"),
    part(fine, 1, "currency"),
    first === 2 && mark === 1 && second === 2 ? "pairs" : "",
    part(fine, 0, "fraction"),
  ];
  return { ways: ways.map((way) => way.format), samples, language };
}

/** A day, a month or a year in words. */
export function dated({ language }, date) {
  const [, month, day] = date.split("-");
  /** @type {any} */
  const parts = { __proto__: null, timeZone: "UTC", year: "numeric" };
  if (month) parts.month = "long";
  if (day) parts.day = "numeric";
  return new Date(date).toLocaleDateString(language, parts);
}

/** A number as one of the ways writes it, with a true minus. Zero has no sign on the screen. */
export function written({ ways }, way, number) {
  const text = ways[way](number + 0);
  return number < 0 ? text.replace("-", "−") : text;
}

/** Which of the forms that a language has for numbers this one takes, in the order of their names here. */
export function form(language, number) {
  const rules = new Intl.PluralRules(language);
  const [taken, all] = [rules.select(number), rules.resolvedOptions().pluralCategories];
  let at = 0;
  for (const name of ["zero", "one", "two", "few", "many", "other"]) {
    if (name === taken) break;
    for (const own of all) if (own === name) at++;
  }
  return at;
}

/** A part of how numbers are written. */
export const sample = ({ samples }, part) => samples[part];

// events.rs

/** Tells everyone around an element, across shadow roots. */
export function dispatch(element, name, detail) {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: frozen(detail) }));
}

// clipboard.rs

/** Copies a text, and tells whether that could be done. */
export async function copy(text, place, done) {
  let did = false;
  try {
    await navigator.clipboard.writeText(text);
    did = true;
  } catch {
    // Without permission, or on a page that is not secure. While a dialogue is open, nothing outside of it can be
    // selected.
    const around = place ?? document.body;
    const before = around.getRootNode().activeElement;
    const area = document.createElement("textarea");
    area.value = text;
    around.append(area);
    area.focus({ preventScroll: true });
    area.select();
    try {
      did = around.getRootNode().activeElement === area && document.execCommand("copy");
    } catch {}
    area.remove();
    before?.focus({ preventScroll: true });
  }
  done(did);
}

// files.rs

/** Lets the visitor save a text as a file. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The files that were chosen or dropped. */
export function filesOf(event) {
  const { dataTransfer, target } = event;
  const files = [...(dataTransfer?.files ?? target.files ?? [])];
  // So that the same file can be chosen again.
  if (target.type === "file") target.value = "";
  return files;
}

/** A file of this text. */
export const fileOf = (text, name) => new File([text], name);

/** The text of a file; nothing if it cannot be read. */
export async function textOf(file, done) {
  done(await file.text().catch(() => undefined));
}

/** The first bytes of a file; nothing if it cannot be read. */
export async function head(file, length, done) {
  try {
    done(new Uint8Array(await file.slice(0, length).arrayBuffer()));
  } catch {
    done(undefined);
  }
}

/** A slice of work lasts at most about so many milliseconds. */
const SLICE = 10;
/** A piece grows while it is read faster than the first of these, and shrinks if slower than the second. */
const PACE = [1.5, 4];
const PIECE = { least: 1 << 10, most: 1 << 17 };
/** How often progress is told, in milliseconds. */
const TOLD_EVERY = 80;

/**
 * Gives a file to `take` piece by piece until it says no, tells how many bytes were taken, and at last
 * whether they were all that there are. The pieces are so small that the page stays awake.
 */
export async function pour(file, take, tell, done) {
  let [taken, piece, whole] = [0, PIECE.least, false];
  let rested = performance.now();
  let told = rested;
  const rest = async () => {
    if (performance.now() - told > TOLD_EVERY) {
      tell(taken);
      told = performance.now();
    }
    await pause();
    rested = performance.now();
  };
  try {
    const reader = file.stream().getReader();
    while (true) {
      const { done: isEnd, value } = await reader.read();
      if (isEnd) break;
      for (let at = 0; at < value.length; ) {
        const begun = performance.now();
        const bytes = value.subarray(at, at + piece);
        if (!take(bytes)) return void reader.cancel();
        [at, taken] = [at + bytes.length, taken + bytes.length];
        const took = performance.now() - begun;
        if (took < PACE[0]) piece = Math.min(piece * 2, PIECE.most);
        else if (took > PACE[1]) piece = Math.max(piece >> 1, PIECE.least);
        if (performance.now() - rested > SLICE) await rest();
      }
    }
    whole = true;
  } catch {
    // The file was changed or taken away meanwhile.
  } finally {
    await pause();
    done(whole);
  }
}

/** The address of a file of the site, of the build that this module belongs to. */
export const built = (name) => new URL(`../site/${name}`, import.meta.url).href;

/** The text at an address, seen from this page; nothing if it cannot be had. */
export async function load(address, done) {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    done(response.ok ? await response.text() : undefined);
  } catch {
    done(undefined);
  }
}

/** A page that opens from a disk, made by `hold.js` of the site; nothing if that cannot be done. */
export async function wholePage(language, title, body, allowed, done) {
  try {
    const { wholePage } = await import(built("hold.js"));
    done(await wholePage({ language, title, body }, allowed));
  } catch {
    done(undefined);
  }
}

// storage.rs

/** What the browser remembers under a key. */
export function stored(key) {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {}
}

/** Remembers a text under a key, or forgets it; tells whether that could be done. */
export function store(key, text) {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

// parts.rs

/** Lets each button of a strip lead to the section of its place, and marks that of the section in sight. */
export function leadToParts(strip) {
  const [buttons, sections] = [strip.querySelectorAll("button"), strip.parentNode.querySelectorAll("section")];
  const inSight = new IntersectionObserver(mark, { rootMargin: "-35% 0px -64%" });
  for (const [at, button] of buttons.entries()) {
    sections[at].tabIndex = -1;
    inSight.observe(sections[at]);
    button.onclick = () => {
      sections[at].scrollIntoView();
      sections[at].focus({ preventScroll: true });
    };
  }
  function mark(all) {
    const here = all.find(({ isIntersecting }) => isIntersecting)?.target;
    if (here) for (const [at, button] of buttons.entries()) button.setAttribute("aria-current", sections[at] === here);
  }
}

// address.rs

/** The address of this page, without its fragment. */
export const address = () => location.href.split("#")[0];

/** The path of this page. */
export const path = () => location.pathname;

/** What a page keeps for itself in its fragment, such as the route of an application. */
export function route() {
  const parts = location.hash.slice(1).split("&");
  const own = parts.filter((part) => !part.startsWith("worthwhile")).join("&");
  return /[/=!]/.test(own) ? own + "&" : "";
}

/** The address of the folder of this page. */
export const base = () => new URL(".", location.href).href;

/** The fragment of this page's address, decoded if it can be. */
export function fragment() {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return location.hash;
  }
}

// clock.rs

/** Today, as people write it. */
export const today = (language) => new Date().toLocaleDateString(language, { dateStyle: "long" });

/** So many hours after a local time, or after now if that is empty, as in 20261122T093000Z. */
export function calendarTime(from, hours) {
  const time = new Date((from ? new Date(from) : new Date()).getTime() + hours * 3_600_000);
  const hour = time.getHours();
  // Nine in the morning of the same day or of the next.
  if (hours >= 12 && (hour < 8 || hour > 19)) time.setHours(hour < 8 ? 9 : 33, 0, 0);
  const written = time.toISOString().replace(/[-:]|\.\d+/g, "");
  // A year of five digits is a slip of the hand, and no calendar reads it.
  if (!/^\d{8}T/.test(written)) throw new RangeError(written);
  return written;
}

// tasks.rs

const waiting = [];
let channel;

/** Does it in a task of its own. */
export function later(todo) {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  waiting.push(todo);
  channel.port2.postMessage(0);
}

/**
 * Lets the page do what else there is to do. Not by `scheduler.yield`, which goes on before anything else
 * has had its turn.
 */
const pause = () => new Promise(later);

/** Does it once the page is at rest, and so after it has been seen, or after a tenth of a second. */
export function atRest(todo) {
  // Without a prototype: what a page adds to all objects would be read as an option.
  if (globalThis.requestIdleCallback) requestIdleCallback(todo, /** @type {any} */ ({ __proto__: null, timeout: 100 }));
  else setTimeout(todo);
}

// page.rs

/** The SHA-256 of a text as content security policies write it; nothing where the page is not secure. */
export async function digest(text, done) {
  if (!globalThis.crypto?.subtle) return done(undefined);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  done("sha256-" + btoa(String.fromCharCode(...bytes)));
}

/** Sets the properties of a style, and takes away those that were set before. */
export function restyle(element, names, values) {
  for (const name of [...element.style]) if (name.startsWith("--worthwhile-")) element.style.removeProperty(name);
  for (const [at, name] of names.entries()) element.style.setProperty(name, values[at]);
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
