// For pages: a bundler finds the Wasm by its address, and so does a browser. It is loaded once `ready` is called.
import { comesFrom } from "./start.js";

comesFrom(() => new URL("./functions.wasm", import.meta.url).href);

export * from "./functions.js";
export { ready } from "./start.js";
