// Host pages that a test writes itself, served beside the built files, and models to show on them.
import { readFileSync, readdirSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** The text of a file of the project. */
export const file = (path) => readFileSync(new URL(path, root), "utf8");

/** A JSON document of the project. */
export const json = (path) => JSON.parse(file(path));

/** The names in a folder of the project. */
export const names = (folder) => readdirSync(new URL(folder, root)).sort();

/** The languages whose pages are looked at; a new one also in site.js, with its name. */
export const LANGUAGES = ["en", "id", "hu", "ko"];

/** What a host puts in its head. */
export const script = '<script type="module" src="worthwhile.js"></script>';

/** The car wash, loading at once wherever it stands. */
export const washWith = (attributes) =>
  '<worthwhile-calculator loading="eager" model="car-wash" ' +
  `${attributes}>A wash costs $9.</worthwhile-calculator>`;

/** The same with nothing more to it. */
export const eager = washWith("");

/** Opens a page with this body. */
export async function host(page, body, { head = script, lang = "en", headers = {} } = {}) {
  const html = `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A host</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>${body}</body>
</html>`;
  const answer = { contentType: "text/html; charset=utf-8", headers, body: html };
  await page.route("**/host.html", (route) => route.fulfill(answer));
  await page.goto("host.html");
}

/** A model as small as can be: a pot of tea is worth 5, costs 3, and leaves 2. */
export const tea = {
  version: 1,
  id: "tea",
  title: "Is the tea worth it?",
  currency: "EUR",
  offer: {
    id: "pot",
    name: "A pot of tea",
    price: { likely: 3, evidence: "measured" },
    elements: [
      {
        id: "warmth",
        label: "Warmth",
        help: "What a warm hour is worth to you.",
        side: "benefit",
        kind: "service",
        amount: { likely: 5, evidence: "stated" },
      },
    ],
  },
  personas: [{ id: "cold", label: "Feeling cold", weights: { warmth: 2 } }],
};

/** The tea with something changed, as a copy. */
export const teaWith = (change) => {
  const model = structuredClone(tea);
  change(model);
  return model;
};

/** A tag with a document inside. */
export const inline = (document, attributes = "", fallback = "Tea costs €3.") =>
  `<worthwhile-calculator loading="eager" ${attributes}>` +
  `<script type="application/json">${document}</script>${fallback}</worthwhile-calculator>`;
