// For pages: a bundler finds the Wasm by its address, and so does a browser.
import init from "./worthwhile.js";

await init({ module_or_path: new URL("./functions.wasm", import.meta.url) });

export * from "./functions.js";
