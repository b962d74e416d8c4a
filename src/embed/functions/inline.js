// For whatever loads neither: the Wasm is part of this file.
import init from "./worthwhile.js";
import bytes from "./functions.wasm";

await init({ module_or_path: bytes });

export * from "./functions.js";
