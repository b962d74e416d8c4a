// Where the elements find their files in a page that holds everything it needs.
import * as widgets from "worthwhile-widgets";
import { fetched } from "../embed/fetched.js";

const { sizes, packed } = JSON.parse(document.querySelector("#worthwhile-held").textContent);

async function unpacked() {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function parts() {
  const all = await unpacked();
  const parts = new Map();
  let at = 0;
  for (const [name, size] of sizes) {
    parts.set(name, all.subarray(at, at + size));
    at += size;
  }
  return parts;
}

const all = parts();

// One folder stands for those of all kinds of page.
const nameOf = (url) => /^held:\/[\w-]+\/(.+)/.exec(url)?.[1];

async function bytes(url) {
  const part = (await all).get(nameOf(url));
  if (!part) throw url;
  return part;
}

export const base = "held:/";
export const text = async (url, how) => (nameOf(url) ? new TextDecoder().decode(await bytes(url)) : fetched(url, how));
export const wasm = bytes;
export const glue = async () => widgets;
