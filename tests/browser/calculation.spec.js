// "Show the calculation": equations in words, with the visitor's own numbers.
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";

let wash;
test.beforeEach(async ({ page }) => {
  wash = await open(page);
  await wash.text("Show the calculation", { exact: true }).click();
});

const EQUATIONS = [
  [
    "It does the job (utility)",
    "the greater of 95 (does the job) and 40 (removes an obstacle), but at most 100 (the lowest of what must come right)",
    "95 of 100",
  ],
  ["It can be used when needed (warranty)", "98 × 90 × 99 × 100", "87.3 of 100"],
  ["It works out", "95 × 98 × 90 × 99 × 100", "82.95 of 100"],
  ["A clean car", "$14.00 × 82.95 of 100 times it works out", "$11.61"],
  ["Driving there and back", "15 minutes × $15.00 an hour, counted at 50%", "$1.88"],
  ["Waiting in the queue", "10 minutes × $15.00 an hour, counted at 100%", "$2.50"],
  ["Hassle", "2 of 10 points × $5.00 for all the effort", "$1.00"],
  ["Failures", "12.7 of 100 times that it fails × $4.00", "$0.51"],
  ["All you get", "$11.61 + $1.66 + $1.24 + $2.49", "$17.00"],
  ["All it takes", "$9.00 + $1.88 + $2.50 + $1.00 + $0.51", "$14.89"],
  ["Estimated value", "$17.00 − $14.89", "+$2.11"],
  ["Value of “Washing it at home”", "$12.00 − $8.82", "+$3.18"],
  ["Against “Washing it at home”", "$2.11 − $3.18", "−$1.07"],
  ["Highest price", "$9.00 − $1.07", "$7.93"],
  ["What you feel must be worth", "$14.89 − $13.28", "$1.61"],
];

// Where each figure that is not computed comes from.
const SOURCES = {
  "A clean car": "example",
  "Driving there and back": "example",
  "Waiting in the queue": "example",
  Hassle: "example",
};

test("every figure has its equation in words, its source and its result", async () => {
  for (const [figure, how, result] of EQUATIONS) {
    await expect.soft(wash.equation(figure), figure).toHaveText([how, SOURCES[figure] ?? "", result]);
  }
});

test("the equations follow what the visitor says", async () => {
  await wash.field("Waiting in the queue").fill("20");
  await expect(wash.equation("Waiting in the queue")).toHaveText([/^20 minutes × \$15\.00/, "yours", "$5.00"]);
  await wash.choose("Short of time");
  await expect(wash.equation("Waiting in the queue")).toHaveText([/^20 minutes × \$30\.00/, "yours", "$10.00"]);
});

test("a column has its heading", async () => {
  const headings = wash.part("calculation").getByRole("columnheader");
  await expect(headings).toHaveText(["What", "How it is worked out", "Source", "Result"]);
});
