// For Node, and for whatever loads no file beside a module: the Wasm is part of this file.
import bytes from "./functions.wasm";
import { comesFrom } from "./start.js";

comesFrom(bytes);

export * from "./functions.js";
export { ready } from "./start.js";
