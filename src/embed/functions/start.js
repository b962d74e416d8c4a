// When the Wasm starts: at the first call where its bytes are at hand, and elsewhere once it is asked to be ready.
// Nothing waits while a module is loaded: engines differ in whether others that need it wait too (WebKit 242740).
import * as wasm from "./worthwhile.js";

const EARLY = "`await ready()` comes before the first call here; `worthwhile/inline` and Node need no waiting";

/** The bytes, or a function that gives their address. */
let source;
let isStarted = false;
let starting;

/** Says where the Wasm is, unless a caller of `ready` knows better. */
export const comesFrom = (given) => {
  source = given;
};

/** Starts with bytes or a module; says whether this engine does so at once. */
const startAtOnce = (module) => {
  try {
    wasm.initSync({ module });
    isStarted = true;
  } catch (error) {
    // On the main thread of a page, Chromium before 115 starts nothing of this size so.
    if (!(error instanceof RangeError)) throw error;
  }
  return isStarted;
};

/** The functions of the Wasm. */
export const started = () => {
  const isHere = typeof source !== "function";
  if (isStarted || (isHere && startAtOnce(source))) return wasm;
  throw new Error(EARLY);
};

/** A module of what may be one, its bytes, the answer of a server or an address. */
const compiled = async (given) => {
  if (given instanceof WebAssembly.Module) return given;
  const address = given.href ?? given;
  const found = typeof address === "string" ? await fetch(address) : given;
  if (!found.arrayBuffer) return WebAssembly.compile(found);
  if (!found.ok) throw new Error(`${found.status} ${found.url}`);
  return WebAssembly.compile(await found.arrayBuffer());
};

const start = async (given) => {
  const module = isStarted || (await compiled(await given));
  if (!isStarted && !startAtOnce(module)) await wasm.default({ module_or_path: module });
  isStarted = true;
};

/** After this, everything can be called. What failed is tried again at the next call. */
export const ready = (given = typeof source === "function" ? source() : source) => {
  starting ??= start(given).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
};
