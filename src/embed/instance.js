// The Wasm instance of all elements of a kind. An exception that leaves it, such as a trap, ends it, because
// what its Rust holds may be half changed then. Another one is made of the same compiled module, and everyone
// who lives in it is told.
import { world } from "worthwhile-world";

// So many times, within so many milliseconds, before nothing more is tried.
const OFTEN = { times: 10, within: 10_000 };

/** Those who live in the instance. */
export const inhabitants = new Set();
/** Its glue; nothing while there is none. */
export let glue;

let module;
const ends = [];

/** Makes an instance of an answer of the server, or of a compiled module. */
export async function make(from) {
  const own = { module: undefined, ended: undefined };
  const watched = (name) => async (from, imports) => {
    const made = await WebAssembly[name](from, imports);
    own.module = made.module ?? from;
    return { module: own.module, instance: { exports: guarded((made.instance ?? made).exports, own) } };
  };
  const { Instance, Module } = WebAssembly;
  const [instantiate, instantiateStreaming] = ["instantiate", "instantiateStreaming"].map(watched);
  // The glue is a function of what it calls `WebAssembly`.
  const made = world({ Instance, Module, instantiate, instantiateStreaming });
  await made.default({ module_or_path: from });
  if (own.ended) throw own.ended;
  [module, glue] = [own.module, made];
}

// A function that Rust offers by name throws the exception again, for whoever called it. Listeners and timers
// end quietly, because nobody would catch it, and do nothing any more.
function guarded(exports, own) {
  const all = { __proto__: null };
  for (const name of Object.keys(exports)) {
    const one = exports[name];
    const isCalled = /^(calculator|planner|settings)_/.test(name);
    const watched = (...given) => {
      try {
        if (!own.ended) return one(...given);
      } catch (error) {
        own.ended ??= error ?? name;
        end(own.ended);
      }
      if (isCalled) throw own.ended;
    };
    all[name] = typeof one === "function" ? watched : one;
  }
  return all;
}

/** Makes another instance of the same module, and tells everyone; without `error` nobody else is told. */
export function renew(error, isOften = false) {
  queueMicrotask(async () => {
    if (!glue && !isOften) await make(module).catch(() => {});
    let isTold = !error;
    for (const one of [...inhabitants]) {
      one.again(error, isTold);
      isTold = true;
    }
  });
}

function end(error) {
  glue = undefined;
  const now = performance.now();
  ends.push(now);
  renew(error, ends.filter((at) => now - at < OFTEN.within).length > OFTEN.times);
}
