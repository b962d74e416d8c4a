// Loads the Studio or the Survey: the Wasm of the site, and the phrases of one language.
import "./register.js";

const languages = "__LANGUAGES__".split("|");
const page = document.documentElement;

const phrases = async (language) => {
  const response = await fetch(new URL(`text/${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(response.url);
  return response.json();
};

/** The language that the address asks for, or the first of the visitor's that we have. */
function wanted() {
  const asked = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  const known = asked.map((tag) => tag?.toLowerCase().split("-")[0]);
  return known.find((tag) => languages.includes(tag)) ?? languages[0];
}

let site;
let turn = 0;
async function show(language, loaded = phrases(language)) {
  const mine = ++turn;
  const words = await loaded;
  // Another language was chosen meanwhile.
  if (mine !== turn) return;
  document.title = site.show(words, language);
  page.lang = language;
}

async function choose(language) {
  await show(language);
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  history.replaceState(history.state, "", address);
}

try {
  const language = wanted();
  // What fails is not to be reported once more as unhandled where something else fails first.
  const words = phrases(language);
  words.catch(() => {});
  const code = new URL(`../${page.dataset.page}/`, import.meta.url);
  const wasm = fetch(new URL("worthwhile.wasm", code));
  wasm.catch(() => {});
  const { default: start, Site } = await import(new URL("worthwhile.js", code).href);
  await start({ module_or_path: wasm });
  const place = document.querySelector("#site");
  site = new Site(page.dataset.page, place, choose);
  await show(language, words);
  document.querySelector("#cannot").remove();
} catch (error) {
  document.querySelector("#cannot").hidden = false;
  throw error;
}
