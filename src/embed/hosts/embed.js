// The page for an iframe: one widget, as the address says, and the page around it hears its height.
import { framed } from "../attributes.js";

const said = new URLSearchParams(location.search);
const tags = ["worthwhile-calculator", "worthwhile-planner"];
const widget = document.createElement(tags.find((tag) => tag === said.get("tag")) ?? tags[0]);

document.documentElement.lang = said.get("lang") || navigator.language;
for (const name of framed) {
  if (said.has(name)) widget.setAttribute(name, said.get(name));
}
widget.setAttribute("loading", "eager");
document.body.append(widget);

// Who is around, if the address says so. What the visitor says is told to nobody else.
const parentOrigin = () => {
  const given = said.get("parent");
  if (!given) return undefined;
  try {
    return new URL(given).origin;
  } catch {
    console.warn(`worthwhile: parent (\`${given}\`) must be the address of the page around this one`);
    return undefined;
  }
};
const origin = parentOrigin();
const tell = (message, to) => {
  if (window.parent !== window) window.parent.postMessage({ worthwhile: 1, ...message }, to);
};

const types = /** @type {const} */ (["worthwhile-ready", "worthwhile-change", "worthwhile-action", "worthwhile-error"]);
for (const type of types) {
  widget.addEventListener(type, ({ detail }) => origin && tell({ type, detail }, origin));
}

// A height is no secret.
let told;
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height !== told) tell({ height }, origin ?? "*");
  told = height;
}).observe(document.body);
