// Where the elements find the files of one build for good: this entry lies beside them, under an address with the
// build in it, and takes only what has the digest that stands here.
import { fetched } from "./fetched.js";

export const base = new URL("./", import.meta.url).href;

const digests = new Map("__DIGESTS__".split("|").map((file) => /** @type {[string, string]} */ (file.split(" "))));
const digestOf = (url) => digests.get(url.slice(base.length).split("?")[0]) ?? "";
// Without a prototype: what a page adds to all objects would be read as an option.
const checking = (url, how) => ({ __proto__: null, ...how, integrity: digestOf(url) });

export const text = (url, how) => fetched(url, checking(url, how));
export const wasm = (url, how) => fetch(url, checking(url, how));
export const glue = async (url) => {
  // What is loaded ahead with a digest is what `import` then gets; older browsers compare at least once.
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload"))
    await new Promise((done, fail) => {
      const { nonce } = document.querySelector("script[nonce]") ?? { nonce: "" };
      Object.assign(link, { rel: "modulepreload", href: url, integrity: digestOf(url), nonce });
      Object.assign(link, { onload: done, onerror: () => fail(url) });
      document.head.append(link);
    }).finally(() => link.remove());
  else await wasm(url);
  return import(url);
};
