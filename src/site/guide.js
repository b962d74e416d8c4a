// What the Guide adds to its page: other examples, its files for the next visit, and all of it on paper.
import "./choose.js";
import "./register.js";

// On paper nothing can be opened.
/** @type {Element[]} */
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open])")];
  for (const part of folded) {
    part.setAttribute("open", "");
  }
});
addEventListener("afterprint", () => {
  for (const part of folded) {
    part.removeAttribute("open");
  }
});
