// For pages with a tag manager: one object for each event of an element with `data-layer`, whose value
// may name another layer than `dataLayer`. Figures and names of the model only: nothing that a visitor
// typed as text leaves the element this way.
const summaryOf = ({ version, model, code, results }) => {
  if (code) return { version, code };
  const { currency } = results;
  if (results.offer) {
    const { verdict, advantage, chance, offer } = results;
    return { version, model, currency, verdict, value: offer.value, advantage, gains: chance?.gains ?? null };
  }
  const { lever, advice, levers } = results;
  const { promise = null, keep = null } = levers[lever] ?? {};
  return { version, model, currency, lever, advice, promise, keep };
};

// The script may stand on a page twice, by a theme and by a tag manager: the first one tells.
const mark = Symbol.for("worthwhile-data-layer");
const isFirst = !(mark in window);
/** @type {any} */ (window)[mark] = true;

const types = /** @type {const} */ (["worthwhile-ready", "worthwhile-change", "worthwhile-action", "worthwhile-error"]);
for (const type of isFirst ? types : []) {
  document.addEventListener(type, (event) => {
    const [target] = event.composedPath();
    const name = target instanceof Element ? target.getAttribute("data-layer") : null;
    if (name === null) return;
    /** @type {Record<string, any>} */
    const page = window;
    const layer = name || "dataLayer";
    page[layer] ??= [];
    page[layer].push({ event: type, worthwhile: summaryOf(event.detail) });
  });
}
