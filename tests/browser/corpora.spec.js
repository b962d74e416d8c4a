// Inputs at which other programs broke, through the entries of a page: nothing is thrown at the host, no element is
// made of data, and the widget works afterwards.
import { corpora } from "../corpora.js";
import { LONG } from "../long.js";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host, tea } from "./host.js";

/** Every so many of them, unless the long form is asked for. */
const some = (all, step) => all.filter((_, at) => at % (LONG ? 1 : step) === 0);
const texts = some(corpora.texts, 29);
const json = some(corpora.json.map(({ input }) => input), 11);

test.describe.configure({ timeout: LONG ? 600_000 : 60_000 });

/** What gives each text to an element, in the page; it may throw at nobody. */
const ENTRIES = {
  "the language": [texts, (element, text) => element.setAttribute("lang", text)],
  "the currency": [texts, (element, text) => element.setAttribute("currency", text)],
  "the persona": [texts, (element, text) => element.setAttribute("persona", text)],
  "the theme": [texts, (element, text) => element.setAttribute("theme", text)],
  "answers as a text": [[...texts, ...json], (element, text) => (element.answers = text)],
  "answers as a record": [texts, (element, text) => (element.answers = { version: 1, persona: text, [text]: text, amounts: { [text]: 1, clean: text } })],
  "words of a model": [texts, (element, text, tea) => (element.model = { ...tea, title: text, offer: { ...tea.offer, name: text, elements: tea.offer.elements.map((one) => ({ ...one, label: text, help: text })) } })],
  "names in a model": [texts, (element, text, tea) => (element.model = { ...tea, [text]: text, id: text, currency: text })],
  "JSON in the tag": [[...json, ...texts], (element, text) => {
    element.model = undefined;
    element.innerHTML = '<script type="application/json"></script>';
    element.firstChild.textContent = text;
  }],
  "a typed figure": [texts, (element, text) => {
    const field = element.shadowRoot.querySelector("input[inputmode=decimal],input[type=text]");
    if (!field) throw new Error("there is no field");
    field.value = text;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }],
  "a message": [texts, (_, text) => {
    postMessage(text, "*");
    postMessage({ worthwhile: 1, type: text, detail: text, height: text }, "*");
  }],
};

for (const [name, [inputs, give]] of Object.entries(ENTRIES)) {
  test(`${name}: ${inputs.length} odd ones`, async ({ page, troubles }) => {
    await page.addInitScript(() => {
      for (const name of ["alert", "prompt", "confirm"]) window[name] = () => (window.ran = true);
    });
    await host(page, eager);
    const calculator = new Calculator(page);
    await expect(calculator.value).toHaveText("+$0.78");
    const made = await page.evaluate(
      async ([inputs, give, tea]) => {
        const element = document.querySelector("worthwhile-calculator");
        const run = new Function(`return ${give}`)();
        const kinds = "script,img,iframe,object,embed,link,style,base,form,video,audio,meta";
        let most = 0;
        for (const [at, text] of inputs.entries()) {
          run(element, text, tea);
          // Each is shown, now and then after a pause for what follows at rest.
          await new Promise((done) => setTimeout(done, at % 10 ? 0 : 20));
          most = Math.max(most, element.shadowRoot.querySelectorAll(kinds).length);
        }
        return most;
      },
      /** @type {[string[], string, object]} */ ([inputs, String(give), tea]),
    );
    expect(made).toBe(0);
    await settled(page);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    expect(troubles.uncaught).toEqual([]);
    await page.evaluate(() => {
      const element = document.querySelector("worthwhile-calculator");
      for (const name of ["currency", "persona", "theme"]) element.removeAttribute(name);
      Object.assign(element, { lang: "en", model: undefined, answers: undefined, innerHTML: "" });
      element.setAttribute("model", "car-wash");
      element.reset();
    });
    await expect(calculator.verdict).toBeVisible();
    await calculator.field("A clean car").fill("20");
    await expect(calculator.value).toHaveText("+$5.93");
  });
}

for (const [name, set] of Object.entries({
  "a link": (text) => history.replaceState(null, "", `#worthwhile=1;car-wash;amounts.clean=${encodeURIComponent(text)}`),
  "a link as it is": (text) => (location.hash = `worthwhile=1;car-wash;${text}`),
  "memory": (text) => (localStorage["worthwhile:car-wash /host.html"] = text),
})) {
  test(`${name} of odd texts begins a widget all the same`, async ({ page, troubles }) => {
    await host(page, "");
    const inputs = some([...corpora.links, ...json, ...texts], 15).map((text) => text.toWellFormed());
    const begun = await page.evaluate(
      async ([inputs, set, tag]) => {
        const run = new Function(`return ${set}`)();
        let begun = 0;
        for (const text of inputs) {
          run(text);
          const ready = new Promise((done) => addEventListener("worthwhile-ready", done, { once: true }));
          document.body.innerHTML = tag;
          await Promise.race([ready, new Promise((_, fail) => setTimeout(() => fail(new Error(text)), 5000))]);
          begun++;
        }
        return begun;
      },
      /** @type {[string[], string, string]} */ ([inputs, String(set), eager.replace("eager", 'eager" remember="')]),
    );
    expect(begun).toBe(inputs.length);
    expect(troubles.uncaught).toEqual([]);
  });
}
