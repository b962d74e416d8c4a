// Where the elements find the files of their build: in the folder beside the stable entry, whose name
// changes with every build. `package.json` says which module stands for `#source` elsewhere.
import { fetched } from "./fetched.js";

export const base = new URL("./__BUILD__/", import.meta.url);
export const text = fetched;
export const wasm = fetch;
export const glue = (url) => import(url);
