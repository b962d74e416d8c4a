// `import … from "worthwhile"` in Node, from the packed package: no page, no DOM.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DocumentError, evaluate, plan, validate } from "worthwhile";

const installed = new URL("node_modules/worthwhile/", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, installed), "utf8"));
const carWash = json("models/car-wash.json");
const pizza = json("models/pizza-delivery.json");

const refused = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was refused");
};

const cases = new URL("../cases/", import.meta.url);
const kept = (name) => JSON.parse(readFileSync(new URL(name, cases), "utf8"));
const bits = kept("bits.json");

for (const name of readdirSync(cases).filter((name) => name.endsWith(".json") && name !== "bits.json")) {
  const { case: title, model, answers = [{ version: 1 }] } = kept(name);
  test(`the published case is computed to the last bit: ${title}`, () => {
    const document = typeof model === "string" ? json(model) : model;
    assert.deepStrictEqual(answers.map((said) => evaluate(document, said)), bits[title]);
    assert.deepStrictEqual(answers.map((said) => evaluate(JSON.stringify(document), said)), bits[title]);
  });
}

test("answers change the results, and none at all are as good as empty ones", () => {
  assert.ok(Math.abs(evaluate(carWash, { version: 1, amounts: { clean: 20 } }).offer.value - 7.1) < 0.01);
  assert.deepEqual(evaluate(carWash, null), evaluate(carWash, { version: 1 }));
});

test("a plan is made for the lever that the answers choose", () => {
  assert.equal(plan(pizza).version, 1);
  const chosen = plan(pizza, { version: 1, planner: { lever: "cost" } });
  assert.equal(chosen.lever, "cost");
});

test("a model without a planner has no plan: the exception names the place", () => {
  const { planner, ...without } = pizza;
  assert.ok(planner);
  assert.deepEqual(refused(() => plan(without)).faults.map(({ place, rule }) => [place, rule]), [["planner", "missing"]]);
});

test("a document that cannot be used is an exception with every fault at its place", () => {
  const error = refused(() => evaluate({ ...carWash, currency: "dollars", discount: 2 }));
  assert.ok(error instanceof DocumentError && error instanceof Error);
  assert.equal(error.name, "DocumentError");
  assert.equal(error.document, "model");
  const faults = error.faults.map(({ place, rule }) => `${place} ${rule}`);
  assert.deepEqual(faults.sort(), ["currency not-a-currency", "discount too-large"]);
  for (const { place, message } of error.faults) assert.ok(message.startsWith(`${place}: `));
  assert.equal(error.message, error.faults.map(({ message }) => message).join("\n"));
});

test("faulty answers are told apart from a faulty model, in the language that is asked for", () => {
  const say = (language) => refused(() => evaluate(carWash, { version: 1, amounts: { clean: -1.5 } }, { language }));
  assert.equal(say("en").document, "answers");
  assert.match(say("en").message, /^amounts\.clean: must be at least 0, but is -1\.5\.$/);
  assert.match(say("hu").message, /nem lehet kisebb, mint 0/);
  const languages = ["en", "id", "hu", "ko"].map((language) => say(language).message);
  assert.equal(new Set(languages).size, 4);
});

test("what is no document is refused, whatever it is", () => {
  const round = {};
  round.round = round;
  const throwing = {
    get version() {
      throw new Error("not for you");
    },
  };
  for (const odd of [undefined, null, 7, "", "{", [], {}, round, throwing, () => {}, Symbol("s"), 7n]) {
    assert.ok(refused(() => evaluate(odd)) instanceof DocumentError);
    assert.equal(validate(odd).valid, false);
  }
});

test("validating tells faults and notices, and never throws", () => {
  assert.deepEqual(validate(carWash), { valid: true, faults: [], notices: [] });
  const { valid, notices } = validate({ ...carWash, vendor: "Anyone" });
  assert.equal(valid, true);
  assert.deepEqual(notices.map(({ place, rule }) => [place, rule]), [["vendor", "unknown"]]);
});

test("validating a model with a planner tells what is wrong with that too, and nothing twice", () => {
  const odd = { ...pizza, title: 3, planner: { ...pizza.planner, lever: "speed" } };
  const faults = validate(odd).faults.map(({ place, rule }) => `${place} ${rule}`);
  assert.deepEqual(faults.sort(), ["planner.lever not-one-of", "title wrong-kind"]);
});

test("every built-in model is valid, and one that is planned has a plan", () => {
  const names = readdirSync(new URL("models/", installed)).filter((name) => name.endsWith(".json"));
  assert.ok(names.length >= 9);
  for (const name of names) {
    const model = json(`models/${name}`);
    assert.deepEqual(validate(model), { valid: true, faults: [], notices: [] }, name);
    assert.equal(evaluate(model).model, model.id);
    if (model.planner) assert.equal(plan(model).model, model.id);
  }
});

test("the same inputs give the same results, with the Wasm inside too", async () => {
  const inline = await import("worthwhile/inline");
  assert.deepEqual(inline.evaluate(carWash), evaluate(carWash));
  assert.deepEqual(inline.plan(pizza), plan(pizza));
});

test("where the Wasm is a file beside the module, it waits for being ready, and a failure is no end", async () => {
  const pages = await import(new URL("functions/bundler.js", installed));
  assert.throws(() => pages.evaluate(carWash), /^Error: `await ready\(\)` comes before the first call here/);
  await assert.rejects(pages.ready("data:text/plain,no"), WebAssembly.CompileError);
  // As a worker does, which compiles nothing itself.
  const module = new WebAssembly.Module(readFileSync(new URL("functions/functions.wasm", installed)));
  await Promise.all([pages.ready(module), pages.ready()]);
  assert.deepEqual(pages.evaluate(carWash), evaluate(carWash));
});

test("what is computing is not disturbed by somebody who waits for being ready", async () => {
  const inline = await import(new URL("survey/inline.js?again", installed));
  const waiting = inline.ready();
  const rows = Array.from({ length: 2000 }, () => "4\n").join("");
  const streamed = inline.assessStream(carWash, new Blob([`statedWorth\n${rows}`]));
  await waiting;
  assert.equal((await streamed).responses, 2000);
  await inline.ready();
});

test("no entry waits while it is loaded", () => {
  // Node refuses to require a module that does.
  const require = createRequire(import.meta.url);
  for (const folder of ["functions", "survey"]) {
    for (const name of ["bundler.js", "inline.js", "inline.cjs"]) require(fileURLToPath(new URL(`${folder}/${name}`, installed)));
  }
});

test("it can be required, and the elements can be imported where there is no page", async () => {
  const required = createRequire(import.meta.url)("worthwhile");
  assert.deepEqual(required.evaluate(carWash), evaluate(carWash));
  for (const entry of ["element", "react", "vue", "svelte"]) await import(`worthwhile/${entry}`);
});

test("every file that the package names is there", () => {
  const walk = (target) => (typeof target === "string" ? [target] : Object.values(target).flatMap(walk));
  const manifest = json("package.json");
  const named = [...walk(manifest.exports), manifest.types, manifest.unpkg, manifest.jsdelivr, manifest.customElements];
  for (const file of [...named, ...manifest.sideEffects]) {
    if (!file.includes("*")) assert.ok(readFileSync(new URL(file, installed)).length > 0, file);
  }
});

test("the list of hashes is that of the files", () => {
  const list = Object.entries(json("integrity.json"));
  assert.ok(list.some(([file]) => file === "worthwhile.js"));
  for (const [file, hash] of list) {
    const digest = createHash("sha384").update(readFileSync(new URL(file, installed))).digest("base64");
    assert.equal(hash, `sha384-${digest}`, file);
  }
});

const tea = {
  version: 1,
  id: "tea",
  title: "Tea",
  currency: "EUR",
  offer: {
    id: "pot",
    name: "A pot of tea",
    price: 3,
    elements: [{ id: "warmth", label: "Warmth", side: "benefit", kind: "service", amount: 5 }],
  },
  planner: { cost: { best: 2, usual: 3, worst: 4, said: 3 } },
  regions: {
    HUF: { languages: ["hu"], offer: { price: 900, elements: { warmth: { amount: 2000 } } }, planner: { cost: { said: 900 } } },
  },
};

test("the region is that of the answers, of the option or of the language", () => {
  const worth = (answers, options) => {
    const { currency, offer } = evaluate(tea, answers, options);
    return [currency, offer.value];
  };
  assert.deepEqual(worth(), ["EUR", 2]);
  assert.deepEqual(worth(null, { language: "hu" }), ["HUF", 1100]);
  assert.deepEqual(worth(null, { currency: "HUF" }), ["HUF", 1100]);
  assert.deepEqual(worth({ version: 1, beliefs: { warmth: 0.5 } }, { currency: "HUF" }), ["HUF", 1100]);
  assert.deepEqual(worth({ version: 1, amounts: { warmth: 8 } }, { language: "hu" }), ["EUR", 5]);
  assert.deepEqual(worth({ version: 1, currency: "HUF", amounts: { warmth: 2500 } }), ["HUF", 1600]);
  assert.equal(plan(tea, null, { language: "hu" }).currency, "HUF");
  assert.equal(plan(tea, { version: 1, planner: { cost: { said: 4 } } }, { language: "hu" }).currency, "EUR");
});

test("amounts in a currency that the model does not have are refused", () => {
  const said = { version: 1, currency: "IDR", amounts: { warmth: 90000 } };
  const told = ({ document, faults }) => [document, ...faults.map(({ place, rule }) => `${place} ${rule}`)];
  assert.deepEqual(told(refused(() => evaluate(tea, said))), ["answers", "currency no-figures-in"]);
  assert.deepEqual(told(refused(() => evaluate(tea, null, { currency: "IDR" }))), ["options", "currency no-figures-in"]);
  assert.equal(evaluate(tea, { version: 1, currency: "IDR", beliefs: { warmth: 0.5 } }).currency, "EUR");
});

test("every region is validated", () => {
  const wrong = structuredClone(tea);
  Object.assign(wrong.regions, { IDR: { offer: { price: -1 } }, KRW: { offer: { elements: { cold: null } } } });
  assert.equal(validate(tea).valid, true);
  assert.deepEqual(
    validate(wrong).faults.map(({ place, rule }) => `${place} ${rule}`),
    ["regions.IDR.offer.price too-small", "regions.KRW.offer.elements.cold no-such-id"],
  );
});

test("options that are no texts are a TypeError by name", () => {
  for (const given of [5, true, {}, null, 1n, { length: -1 }, Symbol("en"), ["en"]]) {
    for (const name of ["language", "currency"]) {
      const error = { name: "TypeError", message: `\`${name}\` must be a string` };
      assert.throws(() => evaluate(carWash, undefined, { [name]: given }), error);
      assert.throws(() => plan(pizza, undefined, { [name]: given }), error);
    }
    assert.throws(() => validate(carWash, { language: given }), { name: "TypeError" });
  }
  assert.ok(evaluate(carWash, undefined, { language: undefined, currency: undefined }));
});
