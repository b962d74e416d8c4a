// For pages that hold a widget in an iframe: gives `iframe[data-worthwhile]` its height, and lets its
// events sound on the iframe as they would on the element. Where a page forbids Wasm, an element with
// `data-frame`, the address of embed.html, gets such an iframe.
import { framed } from "../attributes.js";

const TALLEST = 20_000;
const EVENT = /^worthwhile-(ready|change|action|error)$/;

/** The only origin from which a frame may speak. */
const originOf = (frame) => {
  const sandbox = frame.getAttribute("sandbox");
  // Such a frame has an origin of its own, which is written like this.
  if (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)) return "null";
  return new URL(frame.src, document.baseURI).origin;
};

addEventListener("message", ({ source, origin, data }) => {
  if (data?.worthwhile !== 1) return;
  const frames = [...document.querySelectorAll("iframe[data-worthwhile]")];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (Number.isFinite(data.height)) {
    frame.style.height = `${Math.min(Math.max(data.height, 0), TALLEST)}px`;
    settle(frame);
  } else if (EVENT.test(data.type)) {
    const detail = Object.freeze(data.detail);
    frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, composed: true, detail }));
  }
});

document.addEventListener("worthwhile-error", ({ target, detail }) => {
  const address = target.dataset?.frame;
  const model = target.getAttribute?.("model");
  const here = target.querySelector?.("iframe[data-worthwhile]");
  if (detail.code !== "not-loaded" || !address || !model || here) return;
  const url = new URL(address, document.baseURI);
  url.searchParams.set("tag", target.localName);
  for (const name of framed) {
    if (target.hasAttribute(name)) url.searchParams.set(name, target.getAttribute(name));
  }
  url.searchParams.set("lang", target.closest("[lang]")?.lang || "en");
  if (location.origin !== "null") url.searchParams.set("parent", location.origin);
  const frame = document.createElement("iframe");
  Object.assign(frame, { src: url.href, title: document.title, allow: "clipboard-write" });
  frame.dataset.worthwhile = "instead";
  Object.assign(frame.style, { display: "block", width: "100%", height: "0", border: "0" });
  target.append(frame);
});

// What stood there stays until the frame has something to show. Moving a frame would load it again, so
// the others go.
const settle = (frame) => {
  if (frame.dataset.worthwhile !== "instead") return;
  for (const node of [...frame.parentNode.childNodes]) if (node !== frame) node.remove();
  frame.dataset.worthwhile = "";
};
