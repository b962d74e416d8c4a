// For Node, whose `fetch` reads no files. Nothing is awaited, so that `require` works too.
import { readFileSync } from "node:fs";
import { initSync } from "./worthwhile.js";

initSync({ module: readFileSync(new URL("./functions.wasm", import.meta.url)) });

export * from "./functions.js";
