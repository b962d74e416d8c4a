// For pages that hold a widget in an iframe: gives `iframe[data-worthwhile]` its height, and lets its
// events sound on the iframe as they would on the element. Where a page forbids Wasm, an element with
// `data-frame`, the address of embed.html, gets such an iframe.
import { framed } from "../attributes.js";

// The script may stand on a page twice, by a theme and by a tag manager: the first one does all.
const mark = Symbol.for("worthwhile-frame");
const isFirst = !(mark in window);
/** @type {any} */ (window)[mark] = true;

const TALLEST = 20_000;
const heights = new WeakMap();
const isInstead = (frame) => frame.dataset.worthwhile === "instead";
const grow = (frame) => {
  if (!isInstead(frame) && heights.has(frame)) frame.style.height = heights.get(frame);
};

const EVENT = /^worthwhile-(ready|change|action|error)$/;

/** The only origin from which a frame may speak. */
const originOf = (frame) => {
  const sandbox = frame.getAttribute("sandbox");
  // Such a frame has an origin of its own, which is written like this.
  if (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)) return "null";
  return addressOf(frame.src)?.origin;
};

/** An address; nothing where it is none. */
const addressOf = (given) => {
  try {
    return new URL(given, document.baseURI);
  } catch {}
};

addEventListener("message", ({ source, origin, data }) => {
  if (!isFirst || data?.worthwhile !== 1) return;
  const frames = [...document.querySelectorAll("iframe[data-worthwhile]")];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (Number.isFinite(data.height)) {
    heights.set(frame, `${Math.min(Math.max(data.height, 0), TALLEST)}px`);
    // A frame that does not know who is around it tells nothing else.
    if (!new URL(frame.src).searchParams.has("parent")) settle(frame);
    grow(frame);
  } else if (EVENT.test(data.type)) {
    // Where a frame cannot run either, the page's own content comes back.
    if (data.detail?.code === "not-loaded" && isInstead(frame)) return frame.remove();
    if (data.type === "worthwhile-ready") settle(frame);
    const detail = Object.freeze(data.detail);
    frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, composed: true, detail }));
  }
});

document.addEventListener("worthwhile-error", ({ target, detail }) => {
  // Anything else than an address of the web would run in this page.
  const url = addressOf(target.dataset?.frame || "none:");
  const isWeb = /^https?:$/.test(url?.protocol);
  const model = target.getAttribute?.("model");
  const here = target.querySelector?.("iframe[data-worthwhile]");
  if (!isFirst || detail?.code !== "not-loaded" || !isWeb || !model || here) return;
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
  if (!isInstead(frame)) return;
  for (const node of [...frame.parentNode.childNodes]) if (node !== frame) node.remove();
  frame.dataset.worthwhile = "";
  grow(frame);
};
