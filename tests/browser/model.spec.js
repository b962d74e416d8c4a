// Where a model may come from, and what is said when it is none.
import { Calculator } from "./calculator.js";
import { expect, only, settled, test } from "./fixtures.js";
import { file, host, inline, script, tea, teaWith } from "./host.js";

const tag = (attributes) =>
  `<worthwhile-calculator loading="eager" ${attributes}></worthwhile-calculator>`;

/** A tag with a document inside, and nothing of the page's own. */
const bare = (document) => inline(document, "", "");

/** A page whose script can reach the element before anything is loaded. */
const withProperty = (assignments) =>
  `${tag('id="it"')}<script type="module">${assignments}</script>`;

test.describe("a model comes from", () => {
  test("a built-in name", async ({ page }) => {
    await host(page, tag('model="caterpillar"'));
    await expect(new Calculator(page).value).toHaveText("+$10,000");
  });

  test("an address, read from where the page is", async ({ page, requests }) => {
    await page.route("**/ours/tea.json", (route) => route.fulfill({ json: tea }));
    await host(page, tag('model="ours/tea.json"'));
    await expect(new Calculator(page).value).toHaveText("+€2.00");
    expect(requests).toContain("/ours/tea.json");
  });

  test("an address, read from the base that the page declares", async ({ page }) => {
    await page.route("**/elsewhere/tea.json", (route) => route.fulfill({ json: tea }));
    await host(page, tag('model="tea.json"'), { head: `${script}<base href="/elsewhere/">` });
    await expect(new Calculator(page).value).toHaveText("+€2.00");
  });

  test("a document inside the tag, with nothing else fetched for it", async ({ page, requests }) => {
    await host(page, inline(JSON.stringify(tea)));
    await expect(new Calculator(page).value).toHaveText("+€2.00");
    expect(requests.filter((path) => path.includes("/models/"))).toEqual([]);
  });

  test("the property, as an object", async ({ page }) => {
    await host(page, withProperty(`it.model = ${JSON.stringify(tea)}`));
    await expect(new Calculator(page).value).toHaveText("+€2.00");
  });

  test("the property, as the name of a built-in one, which the attribute then shows", async ({ page }) => {
    await host(page, withProperty('it.model = "caterpillar"'));
    const calculator = new Calculator(page);
    await expect(calculator.value).toHaveText("+$10,000");
    await expect(calculator.host).toHaveAttribute("model", "caterpillar");
  });

  test("the property before the document, and the document before the attribute", async ({ page }) => {
    const dear = teaWith((model) => (model.offer.price = 4));
    await host(page, inline(JSON.stringify(dear), 'model="car-wash"'));
    const calculator = new Calculator(page);
    await expect(calculator.value).toHaveText("+€1.00");
    await calculator.host.evaluate((element, model) => (element.model = model), tea);
    await expect(calculator.value).toHaveText("+€2.00");
    await calculator.host.evaluate((element) => (element.model = undefined));
    await expect(calculator.value).toHaveText("+€1.00");
  });

  test("the attribute again and again", async ({ page }) => {
    await host(page, tag('model="car-wash"'));
    const calculator = await new Calculator(page).shown();
    await calculator.host.evaluate((element) => element.setAttribute("model", "caterpillar"));
    await expect(calculator.title).toHaveText("Is the dearer tractor worth it?");
    await calculator.host.evaluate((element) => (element.model = "car-wash"));
    await expect(calculator.title).toHaveText("Is the car wash worth it for you?");
  });
});

async function expectMessage(page, heard, code, words) {
  const calculator = new Calculator(page);
  await expect(calculator.message).toContainText("This cannot be shown");
  await expect(calculator.message).toContainText(words);
  const { detail } = await only(heard, "error", page);
  expect(detail).toMatchObject({ version: 1, code });
  expect(detail.message).toMatch(words);
  expect(await heard("ready")).toEqual([]);
  expect(await calculator.results()).toBeNull();
  return detail;
}

test("the page's own words are never replaced by a message about the model", async ({ page, heard }) => {
  const words = "Tea costs €3. Call us.";
  const bad = ['model="nowhere.json"', 'model="index.html"', "", 'model="no-such-model"', 'model="[object Object]"'];
  const own = bad.map((attributes) => tag(attributes).replace("></", `>${words}</`));
  await host(page, own.join("") + inline("{ “version”: 1 <br>", "", words));
  await expect.poll(async () => (await heard("error")).length).toBe(bad.length + 1);
  await settled(page);
  for (const one of await page.locator("worthwhile-calculator").all()) {
    await expect(one).toHaveText(words, { useInnerText: true });
    await expect(one.getByRole("alert")).toHaveCount(0);
  }
  // It shows once the host mends it.
  await page.evaluate(() => document.querySelector("worthwhile-calculator").setAttribute("model", "car-wash"));
  await expect(page.locator("worthwhile-calculator >> nth=0").locator("[part=verdict]")).toBeVisible();
});

test("a model that comes later than its tag is shown", async ({ page, heard }) => {
  await host(page, `<div id="place"></div>${tag("")}`);
  await expect.poll(() => heard("error")).toHaveLength(1);
  await page.evaluate((model) => {
    const script = document.createElement("script");
    script.type = "application/json";
    document.querySelector("worthwhile-calculator").append(script);
    script.append(JSON.stringify(model).slice(0, 50));
    setTimeout(() => script.append(JSON.stringify(model).slice(50)), 300);
  }, tea);
  await expect(new Calculator(page).value).toHaveText("+€2.00");
});

test.describe("a message stands in place of the calculator that brings no words, and one event tells, where", () => {
  test("no model has that name", async ({ page, heard }) => {
    await host(page, tag('model="no-such-model"'));
    await expectMessage(page, heard, "model-not-loaded", /could not be loaded from .*no-such-model\.json/);
  });

  for (const address of ["nowhere/tea.json", "http://[", "https://127.0.0.1:1/tea.json"]) {
    test(`nothing can be fetched from ${address}`, async ({ page, heard }) => {
      await host(page, tag(`model="${address}"`));
      await expectMessage(page, heard, "model-not-loaded", /The value model could not be loaded from/);
    });
  }

  for (const attributes of ["", 'model=""']) {
    test(`the tag says no model (<worthwhile-calculator ${attributes}>)`, async ({ page, heard }) => {
      await host(page, tag(attributes));
      await expectMessage(page, heard, "no-model", /does not say which value model/);
    });
  }

  test("the document is not JSON", async ({ page, heard }) => {
    await host(page, bare('{ "version": 1, '));
    const { faults } = await expectMessage(page, heard, "model", /is not JSON: \w+/);
    expect(faults).toMatchObject([{ place: "", rule: "not-json" }]);
  });

  test("the address answers with a page", async ({ page, heard }) => {
    await host(page, tag('model="index.html"'));
    const { faults } = await expectMessage(page, heard, "model", /is not JSON: \w+/);
    expect(faults).toHaveLength(1);
  });

  test("the document breaks rules, every one of them named with its place", async ({ page, heard }) => {
    const broken = teaWith((model) => {
      delete model.title;
      model.currency = "euro";
      model.offer.elements[0].side = "gain";
      model.offer.elements[0].amount = { low: 9, likely: 5, high: 7 };
    });
    await host(page, bare(JSON.stringify(broken)));
    const words = /title: is required/;
    const { message, faults } = await expectMessage(page, heard, "model", words);
    const places = ["title", "currency", "offer.elements[0].side", "offer.elements[0].amount.low"];
    expect(faults.map(({ place }) => place).sort()).toEqual([...places].sort());
    for (const { place, rule, message: sentence } of faults) {
      expect(message).toContain(sentence);
      expect(sentence).toContain(place);
      expect(rule).toMatch(/^[a-z-]+$/);
    }
    await expect(new Calculator(page).message.getByRole("listitem")).toHaveCount(4);
  });

  test("the version is one that does not exist yet", async ({ page, heard }) => {
    await host(page, bare(JSON.stringify({ ...tea, version: 2 })));
    await expectMessage(page, heard, "model", /version: must be 1, the only version there is, but is 2/);
  });
});

test("a message gives way to the calculator once the host mends the model", async ({ page }) => {
  await host(page, tag('model="no-such-model"'));
  const calculator = new Calculator(page);
  await expect(calculator.message).toBeVisible();
  await calculator.host.evaluate((element) => (element.model = "car-wash"));
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(calculator.message).toHaveCount(0);
});

test("fields that the format does not know are skipped and told of", async ({ page, heard }) => {
  await host(page, inline(JSON.stringify(teaWith((model) => (model.offer.colour = "green")))));
  await expect(new Calculator(page).value).toHaveText("+€2.00");
  const { detail } = await only(heard, "ready", page);
  expect(detail.notices).toMatchObject([{ place: "offer.colour", rule: "unknown" }]);
  expect(detail.notices[0].message).toContain("was skipped");
});

test("the built-in models name a published schema that is there", async ({ request }) => {
  const { $schema } = JSON.parse(file("models/car-wash.json"));
  const response = await request.get($schema.replace("../docs/", ""));
  expect(response.status()).toBe(200);
});
