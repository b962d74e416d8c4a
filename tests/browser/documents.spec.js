// Documents from a hostile page: objects that no JSON can say, and words that look like markup.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { eager, host, inline, tea, teaWith, washWith } from "./host.js";

const MARKUP = '<img src=x onerror="window.stolen=1"><script>window.stolen=1</script><b>bold</b>{value}';

test("markup in a model's words is text, wherever it stands", async ({ page, troubles }) => {
  const hostile = teaWith((model) => {
    model.title = `Title ${MARKUP}`;
    model.period = { en: `Period ${MARKUP}` };
    model.offer.name = `Offer ${MARKUP}`;
    model.offer.elements[0].label = `Label ${MARKUP}`;
    model.offer.elements[0].help = `Help ${MARKUP}`;
    model.personas[0].label = `Persona ${MARKUP}`;
    model.offer.utility = { performance: 1, mustBe: [{ id: "out", label: `Outcome ${MARKUP}`, met: 1 }] };
    model.alternatives = [{ id: "other", name: `Other ${MARKUP}`, price: 0, elements: [] }];
  });
  await host(page, '<worthwhile-calculator loading="eager"></worthwhile-calculator>');
  const calculator = new Calculator(page);
  await calculator.host.evaluate((element, model) => (element.model = model), hostile);
  await calculator.shown();
  await calculator.openAll();
  await calculator.slider(`Label ${MARKUP}`).fill("8");
  await calculator.choose(`Persona ${MARKUP}`);
  await expect(calculator.title).toHaveText(`Title ${MARKUP}`);
  for (const word of ["Period", "Offer", "Help", "Outcome", "Other"]) {
    await expect(calculator.host).toContainText(`${word} ${MARKUP}`);
  }
  await expect(calculator.host.locator("img, script, b")).toHaveCount(0);
  expect(await page.evaluate(() => window.stolen)).toBeUndefined();
  expect(troubles.console).toEqual([]);
});

test("markup in what is typed, in names that are skipped and in messages is text too", async ({ page }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill(MARKUP);
  await expect(calculator.row("A clean car")).toContainText(`“${MARKUP}” is not a number`);
  // Only where nothing else can stand there, a message does.
  await host(page, '<worthwhile-calculator loading="eager"></worthwhile-calculator>');
  await expect(calculator.message).toBeVisible();
  await calculator.host.evaluate((element, markup) => {
    element.model = { version: 1, [markup]: 1, id: markup };
  }, MARKUP);
  await expect(calculator.message).toContainText("<img src=x");
  await calculator.host.evaluate((element, markup) => (element.model = markup), MARKUP);
  await calculator.host.evaluate((element) => (element.model = `a/${element.getAttribute("model")}`));
  await expect(calculator.message).toContainText("could not be loaded from");
  await expect(calculator.host.locator("img, script, b")).toHaveCount(0);
  expect(await page.evaluate(() => window.stolen)).toBeUndefined();
});

/** What a page might pass by mistake or malice, each made in the page. */
const OBJECTS = {
  "contains itself": (model) => Object.assign(model, { offer: model }),
  "contains itself in a list": (model) => {
    model.offer.elements.push(model.offer.elements);
    return model;
  },
  "holds functions": (model) => Object.assign(model, { title: () => "Title" }),
  "is a function": () => () => 1,
  "is a symbol": () => Symbol("model"),
  "is a big integer": () => 10n,
  "is a number": () => 42,
  "is true": () => true,
  "is a date": () => new Date(0),
  "is a list": () => [1, 2, 3],
  "is a node": () => document.body,
  "is the window": () => window,
  "holds no finite number": (model) => {
    for (const one of model.offer.elements) one.amount = NaN;
    return model;
  },
  "is very long": () => Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`field${at}`, at])),
  "holds an endless list": (model) => Object.assign(model, { personas: new Array(2 ** 32 - 1) }),
  "holds a very long text": (model) => Object.assign(model, { title: "x".repeat(5_000_000) }),
  "is very deep": () => {
    /** @type {any} */
    let deep = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    return deep;
  },
  "throws when a field is read": (model) =>
    Object.defineProperty(model, "title", {
      enumerable: true,
      get() {
        throw new Error("unreadable");
      },
    }),
  "throws when its fields are listed": (model) =>
    new Proxy(model, {
      ownKeys() {
        throw new Error("unlistable");
      },
    }),
  "is taken back": (model) => {
    const { proxy, revoke } = Proxy.revocable(model, {});
    revoke();
    return proxy;
  },
};

/** Sets a property to what one of them makes of the tea, in the page. */
const pass = (calculator, property, make) =>
  calculator.host.evaluate(
    (element, [property, make, tea]) => {
      const made = new Function(`return ${make}`)()(tea);
      element[property] = property === "answers" ? { version: 1, amounts: made } : made;
    },
    [property, String(make), tea],
  );

for (const [name, make] of Object.entries(OBJECTS)) {
  test(`a document that ${name} is refused with a message, and all else works`, async ({ page, heard }) => {
    await host(page, washWith('id="sound"') + inline("", 'id="hostile"', ""));
    const sound = await new Calculator(page, "#sound").shown();
    const hostile = new Calculator(page, "#hostile");
    await expect.poll(() => heard("error")).toHaveLength(1);

    await pass(hostile, "model", make);
    await expect.poll(() => heard("error")).toHaveLength(2);
    await expect.soft(hostile.message).toContainText("This cannot be shown");
    await hostile.host.evaluate((element, model) => (element.model = model), tea);
    await expect(hostile.value).toHaveText("+€2.00");

    // A date and a node have no fields of their own: as answers they only say nothing.
    const harmless = ["is a date", "is a node"].includes(name);
    await pass(sound, "answers", make);
    await expect.poll(() => heard("error")).toHaveLength(harmless ? 2 : 3);
    await expect(sound.value).toHaveText("+$0.78");
    await sound.field("A clean car").fill("20");
    await expect(sound.value).toHaveText("+$5.93");
    const codes = (await heard("error")).map(({ detail }) => detail.code);
    expect(codes).toEqual(["no-model", "model", ...(harmless ? [] : ["answers"])]);
  });
}
