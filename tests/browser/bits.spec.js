// The Wasm computes what the native build computes, to the last bit: tests/cases/bits.json.
import { expect, test } from "./fixtures.js";
import { host, json, names } from "./host.js";

const bits = json("tests/cases/bits.json");
const files = names("tests/cases").filter((name) => name.endsWith(".json") && name !== "bits.json");
const cases = files.map((name) => json(`tests/cases/${name}`));

/** The results of a model for each of the answers, as a page gets them. */
async function evaluate(page, model, answers) {
  await host(page, "");
  return page.evaluate(
    async ([model, all]) => {
      await customElements.whenDefined("worthwhile-calculator");
      const calculator = document.createElement("worthwhile-calculator");
      Object.assign(calculator, { loading: "eager", model });
      document.body.append(calculator);
      const results = [];
      for (const answers of all) {
        const ready = new Promise((resolve, reject) => {
          calculator.addEventListener("worthwhile-ready", resolve, { once: true });
          calculator.addEventListener("worthwhile-error", ({ detail }) => reject(new Error(detail.message)));
        });
        calculator.answers = answers;
        await ready;
        results.push(calculator.results);
      }
      return results;
    },
    [model, answers],
  );
}

/** Where two documents differ; numbers by their bits, so that even 0 is not -0. */
function differences(place, found, kept) {
  if (!(found instanceof Object && kept instanceof Object)) {
    return Object.is(found, kept) ? [] : [`${place}: ${found} is not ${kept}`];
  }
  const steps = new Set([...Object.keys(found), ...Object.keys(kept)]);
  const under = (step) =>
    step in found === step in kept
      ? differences(`${place}/${step}`, found[step], kept[step])
      : [`${place}/${step} is only in ${step in found ? "what was found" : "bits.json"}`];
  return [...steps].flatMap(under);
}

for (const { case: name, model, answers } of cases) {
  test(`${name} comes out of the Wasm to the last bit`, async ({ page }) => {
    const document = typeof model === "string" ? json(model) : model;
    const all = answers ?? [{ version: 1 }];
    const results = await evaluate(page, document, all);
    expect(bits[name]).toHaveLength(all.length);
    expect(differences("", results, bits[name])).toEqual([]);
  });
}

test("every case has its bits, and all bits have their case", () => {
  expect(Object.keys(bits).sort()).toEqual(cases.map(({ case: name }) => name).sort());
});

test("a difference in the last bit is noticed", () => {
  expect(differences("", { a: [0.1 + 0.2] }, { a: [0.3] })).toEqual(["/a/0: 0.30000000000000004 is not 0.3"]);
  expect(differences("", [0], [-0])).toHaveLength(1);
  expect(differences("", { a: null }, {})).toEqual(["/a is only in what was found"]);
});
