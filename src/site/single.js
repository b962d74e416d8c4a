// The guide in a single file: its other examples, and its languages.
import "../embed/worthwhile.js";
import "./choose.js";

const languages = [...document.querySelectorAll("[data-title]")];

function show(tag) {
  const shown = languages.find(({ lang }) => lang === tag);
  if (!shown) return;
  for (const language of languages) language.hidden = language !== shown;
  document.documentElement.lang = tag;
  document.title = shown.dataset.title;
}

for (const link of document.querySelectorAll("a[data-language]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    show(link.dataset.language);
    // The same link in the header that is seen now.
    document.querySelector(`[data-title]:not([hidden]) [data-language="${link.dataset.language}"]`).focus();
  });
}

const spoken = navigator.languages.map((tag) => tag.split("-")[0]);
show(spoken.find((tag) => languages.some(({ lang }) => lang === tag)));
