// `import … from "worthwhile/survey"` in Node, from the packed package: no page, no DOM.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { test } from "node:test";
import { DocumentError, assess, assessStream, questionnaire } from "worthwhile/survey";

const installed = new URL("node_modules/worthwhile/", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, installed), "utf8"));
const carWash = json("models/car-wash.json");

const refused = (call) => {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof DocumentError && error instanceof Error);
    return error;
  }
  return assert.fail("nothing was refused");
};

/** What a refusal says: its document, and each fault's place and rule. */
const told = ({ document, faults }) => [document, ...faults.map(({ place, rule }) => `${place} ${rule}`)];

/** Invented people, the same each time: what is predicted for them and what they say. */
function people(count) {
  let state = 7;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: count }, (_, at) => {
    const predicted = 8 + 8 * random();
    const stated = at % 10 ? 0.8 * predicted + 4 * random() : 0;
    return { persona: at % 2 ? "careful" : "hurried", predicted, stated, wave: at % 4 < 2 ? "2025" : "2026" };
  });
}

const asked = people(400);
const responses = asked.map(({ persona, predicted, stated, wave }) => ({
  answers: { version: 1, persona },
  predictedWorth: predicted,
  statedWorth: stated,
  wave,
}));
const table = [
  "persona,predictedWorth,statedWorth,wave",
  ...asked.map(({ persona, predicted, stated, wave }) => [persona, predicted, stated, wave].join()),
  "",
].join("\n");
const lines = responses.map((response) => JSON.stringify(response)).join("\n");

const mean = (figures) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
const near = (found, expected) => assert.ok(Math.abs(found - expected) < 1e-9, `${found} is not ${expected}`);

test("validation is what its definitions say", () => {
  const { validation, responses: count } = assess(carWash, responses);
  const { all, groups } = validation;
  const errors = asked.map(({ predicted, stated }) => predicted - stated);
  const [x, y] = [asked.map(({ predicted }) => predicted), asked.map(({ stated }) => stated)];
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of) => asked.reduce((total, _, at) => total + of(x[at] - mx, y[at] - my), 0);
  assert.deepEqual([count, all.answers, all.zeros, all.hasTooManyZeros], [400, 400, 40, false]);
  near(all.predicted, mx);
  near(all.stated, my);
  near(all.bias.by, mean(errors));
  near(all.mae, mean(errors.map(Math.abs)));
  near(all.mape, mean(asked.flatMap(({ stated }, at) => (stated ? [Math.abs(errors[at] / stated)] : []))));
  near(all.correlation, sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b)));
  near(all.slope, sum((a, b) => a * b) / sum((a) => a * a));
  assert.equal(all.bias.finding, "real");
  assert.deepEqual(groups.map(({ persona, answers }) => [persona, answers]), [["hurried", 200], ["careful", 200]]);
});

test("a list, a table, its bytes, lines of JSON and a stream of either are all the same", async () => {
  const expected = assess(carWash, responses);
  assert.deepEqual(assess(carWash, table), expected);
  assert.deepEqual(assess(carWash, new TextEncoder().encode(table)), expected);
  assert.deepEqual(assess(carWash, lines), expected);
  assert.deepEqual(await assessStream(carWash, Readable.from([table.slice(0, 7), table.slice(7)])), expected);
  assert.deepEqual(await assessStream(carWash, new Blob([lines])), expected);
  assert.deepEqual(await assessStream(JSON.stringify(carWash), new Blob([table]).stream()), expected);
});

test("a figure that may be two numbers is refused with both, until the decimal mark is told", () => {
  const file = "persona,statedWorth\ncareful,25.000\nhurried,30.000\n";
  const { responses: count, rejected } = assess(carWash, file);
  assert.deepEqual([count, rejected.count], [0, 2]);
  assert.match(JSON.stringify(rejected), /“25.000” can be read as 25000 or as 25,/);
  assert.equal(assess(carWash, file, { decimal: "," }).validation.all.stated, 27500);
  assert.equal(assess(carWash, file, { decimal: "." }).validation.all.stated, 27.5);
  assert.throws(() => assess(carWash, file, { decimal: "x" }), DocumentError);
});

test("groups, waves, prices and value cases are told where they were asked", () => {
  const none = assess(carWash, responses);
  assert.deepEqual([none.prices, none.demand, none.rejected.count], [null, null, 0]);
  assert.deepEqual([none.drift.first, none.drift.later, none.segments.pairs.length], ["2025", "2026", 1]);
  assert.deepEqual(none.valueCases.map(({ persona, statedWorth }) => [persona, statedWorth > 0]), [["hurried", true], ["careful", true]]);
  const priced = responses.map((response, at) => ({
    ...response,
    prices: { tooCheap: 4 + (at % 5), cheap: 8 + (at % 5), expensive: 9 + (at % 7), tooExpensive: 14 + (at % 7) },
    buys: [{ price: 9, would: at % 3 === 0 }],
  }));
  const { prices, demand } = assess(carWash, priced);
  assert.equal(prices.answers + prices.intransitive, 400);
  assert.ok(prices.cheapest.low <= prices.cheapest.onStated && prices.cheapest.onStated <= prices.dearest.high);
  assert.deepEqual(demand.rungs.map(({ price, asked, buy }) => [price, asked, buy]), [[9, 400, 134]]);
});

test("waves are those that are asked for, and of rows without one the one that is given", () => {
  const { drift } = assess(carWash, responses, { first: "2026", later: "2025" });
  assert.deepEqual([drift.first, drift.later], ["2026", "2025"]);
  const unnamed = responses.map(({ wave: _, ...response }) => response);
  assert.equal(assess(carWash, unnamed).drift, null);
  const late = assess(carWash, [...responses, ...unnamed], { wave: "2027" });
  assert.equal(late.drift.later, "2027");
});

test("a response that cannot be used is told with its place, and the others count", () => {
  const odd = [responses[0], { answers: { version: 1, amounts: { queue: -1 } }, statedWorth: "much" }, responses[1], 7];
  const { rejected, responses: taken } = assess(carWash, odd, { language: "hu" });
  const rules = rejected.rows.map(({ line, faults }) => [line, ...faults.map(({ place, rule }) => `${place} ${rule}`)]);
  assert.deepEqual(rules, [[2, "answers.amounts.queue too-small", "statedWorth wrong-kind"], [4, " wrong-kind"]]);
  assert.deepEqual([taken, rejected.count], [2, 2]);
  assert.match(rejected.rows[0].faults[0].message, /^answers\.amounts\.queue.*nem lehet kisebb, mint 0/);
  const rows = assess(carWash, `${table}hurried,1,about 12,2025\n`).rejected.rows;
  assert.deepEqual(rows.map(({ line, faults }) => [line, faults[0].place]), [[402, "statedWorth"]]);
});

test("what cannot be used at all is an exception that says what and where", async () => {
  assert.deepEqual(told(refused(() => assess({ ...carWash, currency: "dollars" }, []))), ["model", "currency not-a-currency"]);
  assert.deepEqual(told(refused(() => questionnaire("{"))), ["model", " not-json"]);
  const options = { gaps: "yes", ladder: [9, -1] };
  assert.deepEqual(told(refused(() => questionnaire(carWash, options))), ["options", "gaps wrong-kind", "ladder[1] too-small"]);
  assert.deepEqual(told(refused(() => questionnaire(carWash, { currency: "euro" }))), ["options", "currency not-a-currency"]);
  assert.deepEqual(told(refused(() => assess(carWash, [], { material: 0, wave: " " }))), ["options", "wave empty", "material too-small"]);
  for (const [file, rule] of [["", "file-empty"], ["statedWorth\n", "no-rows"], ["a,b\n1,2\n", "nothing-matches"], ["PK\x03\x04", "not-text"]]) {
    const error = refused(() => assess(carWash, file));
    assert.deepEqual(told(error), ["responses", ` ${rule}`]);
    assert.ok(error.message.length > 10);
  }
  for (const file of ["a,b\n1,2\n", ""]) await assert.rejects(assessStream(carWash, new Blob([file])), DocumentError);
});

test("of nobody nothing is known, and nothing is refused", () => {
  const { validation, segments, drift, valueCases, changes, responses: count } = assess(carWash, []);
  assert.deepEqual([count, validation.all.bias, validation.groups, segments.groups], [0, null, [], []]);
  assert.deepEqual([drift, valueCases, changes], [null, [], []]);
});

test("questions follow from every built-in model, in each language", () => {
  const names = readdirSync(new URL("models/", installed)).filter((name) => name.endsWith(".json"));
  assert.ok(names.length >= 9);
  for (const name of names) {
    const said = ["en", "id", "hu", "ko"].map((language) => questionnaire(json(`models/${name}`), { language }).questions);
    assert.equal(new Set(said.map((questions) => questions.at(-1).question)).size, 4, name);
    assert.ok(said.every((questions) => questions.every(({ question, columns }) => question && columns.length)), name);
  }
});

test("a questionnaire asks what is asked for, with money as people write it", () => {
  const plain = questionnaire(carWash).questions.flatMap(({ columns }) => columns);
  assert.ok(!plain.includes("tooCheap") && plain.includes("statedWorth"));
  const all = { beliefs: true, gaps: true, fit: true, fourPrices: true, ladder: [9, 12.5] };
  const columns = questionnaire(carWash, all).questions.flatMap(({ columns }) => columns);
  for (const column of ["beliefs.clean", "desired.clean", "tooExpensive", "buys.12.5"]) assert.ok(columns.includes(column), column);
  const last = (options) => questionnaire(carWash, { ladder: [12.5], ...options }).questions.at(-1).question;
  assert.match(last({ currency: "EUR" }), /€12\.50/);
  assert.match(last({ currency: "EUR", language: "hu" }), /12,50\s€/);
  assert.equal(questionnaire(carWash, { ladder: true }).questions.filter(({ unit }) => unit === "truth").length, 5);
});

test("an answer to each question comes back in the columns that it names", () => {
  const columns = questionnaire(carWash, { gaps: true, fourPrices: true, ladder: true }).questions.flatMap(({ columns }) => columns);
  const cell = (column) => ({ persona: "careful", situation: "", order: "", tooCheap: 1, cheap: 2, expensive: 3, tooExpensive: 4 })[column] ?? (/^(beliefs|fit|buys)/.test(column) ? 1 : 5);
  const { responses: taken, rejected } = assess(carWash, `${columns.join()}\n${columns.map(cell).join()}\n`);
  assert.deepEqual([taken, rejected.rows], [1, []]);
});

test("it can be required, and is the same with the Wasm inside", async () => {
  const expected = assess(carWash, responses);
  assert.deepEqual(createRequire(import.meta.url)("worthwhile/survey").assess(carWash, responses), expected);
  assert.deepEqual((await import("worthwhile/survey/inline")).assess(carWash, responses), expected);
});
