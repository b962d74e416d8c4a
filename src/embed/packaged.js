// Where the elements find their files in a bundler's output: there they have other names, which
// `files.js` of the package knows. What it does not know is an address of the host's.
import { FILES } from "./files.js";
import { fetched } from "./fetched.js";

export const base = "";
export const text = (url, how) => FILES(url) ?? fetched(url, how);
export const wasm = FILES;
export const glue = (url) => FILES(url.split("?")[0]);
