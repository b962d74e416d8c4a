// A tag manager hears of elements that ask for it, and of figures only.
import { Calculator } from "../browser/calculator.js";
import { expect, settled, test } from "../browser/fixtures.js";
import { host } from "../browser/host.js";

const head = ["worthwhile", "worthwhile-data-layer"]
  .map((name) => `<script type="module" src="worthwhile/${name}.js"></script>`)
  .join("");
const tag = (attributes, kind = "calculator", model = "car-wash") =>
  `<worthwhile-${kind} loading="eager" model="${model}" ${attributes}></worthwhile-${kind}>`;
const layer = (page, name = "dataLayer") => page.evaluate((name) => window[name] ?? null, name);

test("each event is one object, with figures and names of the model only", async ({ page }) => {
  await host(page, tag("data-layer"), { head });
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect.poll(async () => (await layer(page)).length).toBe(2);
  const [ready, change] = await layer(page);
  expect(ready).toEqual({
    event: "worthwhile-ready",
    worthwhile: {
      version: 1,
      model: "car-wash",
      currency: "USD",
      verdict: "alternative-is-better",
      value: expect.closeTo(2.1229, 4),
      advantage: expect.any(Number),
      gains: expect.closeTo(0.62, 1),
    },
  });
  expect(change).toMatchObject({ event: "worthwhile-change", worthwhile: { value: expect.closeTo(7.1, 2) } });
});

test("an element that does not ask is not told of, and there is no layer", async ({ page }) => {
  await host(page, tag(""), { head });
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  await settled(page);
  expect(await layer(page)).toBeNull();
});

test("the layer may have another name, and may be there already", async ({ page }) => {
  await page.addInitScript(() => (window.tags = [{ event: "page" }]));
  await host(page, tag('data-layer="tags"'), { head });
  await new Calculator(page).shown();
  await expect.poll(async () => (await layer(page, "tags")).map(({ event }) => event)).toEqual(["page", "worthwhile-ready"]);
  expect(await layer(page)).toBeNull();
});

test("what a visitor wrote in a plan stays in the plan", async ({ page }) => {
  await host(page, tag("data-layer", "planner", "pizza-delivery"), { head });
  await expect.poll(async () => (await layer(page))?.length).toBe(1);
  await page.locator("worthwhile-planner").evaluate((element) => {
    element.answers = {
      version: 1,
      planner: { lever: "time", touchpoints: [{ id: "t", label: "Call me on 555 0100" }] },
    };
  });
  await expect.poll(async () => (await layer(page)).length).toBe(2);
  const [, told] = await layer(page);
  expect(told.worthwhile).toMatchObject({ model: "pizza-delivery", lever: "time", promise: expect.any(Number) });
  expect(JSON.stringify(told)).not.toContain("555");
});

test("what is wrong is told by its code alone", async ({ page }) => {
  await host(page, tag("data-layer", "calculator", "missing"), { head });
  await expect.poll(() => layer(page)).toEqual([
    { event: "worthwhile-error", worthwhile: { version: 1, code: "model-not-loaded" } },
  ]);
});
