// @ts-nocheck: pages do here what types forbid.
// A guest on the page: takes neither focus nor scroll, follows the page's colours at once, and lives
// with what other scripts made of the browser.
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host, script, tea } from "./host.js";
import { tag } from "./planner.js";

const where = (page) => page.evaluate(() => [document.activeElement.id, Math.round(scrollY)]);

test("neither appearing nor changing takes the focus or the scroll", async ({ page }) => {
  const high = '<p style="height: 1500px">High</p>';
  await host(page, `${high}<input id="mine" aria-label="Mine">${high}${eager}${tag("pizza-delivery")}`);
  await page.locator("#mine").focus();
  const before = await where(page);
  await expect(new Calculator(page).verdict).toBeAttached();
  await expect.poll(() => page.locator("worthwhile-planner").evaluate(({ results }) => Boolean(results))).toBe(true);
  await settled(page);
  expect(await where(page)).toEqual(before);
  await page.evaluate((model) => {
    for (const element of document.querySelectorAll("worthwhile-calculator, worthwhile-planner")) {
      element.lang = "hu";
      element.currency = "EUR";
      element.reset();
    }
    document.querySelector("worthwhile-calculator").model = model;
  }, tea);
  await expect(new Calculator(page).title).toHaveText("Is the tea worth it?");
  await settled(page);
  expect(await where(page)).toEqual(before);
});

test("the calculator turns dark and light with the visitor's system, and keeps what was typed", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await host(page, eager, { head: `${script}<style>:root { color-scheme: light dark; }</style>` });
  const wash = await new Calculator(page).shown();
  await wash.field("A clean car").fill("20");
  const colour = () => wash.card.evaluate((result) => getComputedStyle(result).backgroundColor);
  const light = await colour();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(colour).not.toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(colour).toBe(light);
  await expect(wash.value).toHaveText("+$5.93");
});

test.describe("it works where other scripts", () => {
  const changes = {
    "wrapped fetch, and read every answer first": () => {
      const { fetch } = window;
      window.fetch = async (...asked) => {
        const answer = await fetch(...asked);
        await answer.clone().arrayBuffer();
        return answer;
      };
    },
    "replaced promises by their own": () => {
      window.Promise = class Theirs extends Promise {};
    },
    "count every listener": () => {
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      window.listeners = new Map();
      EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
        const wrapped = (event) => (listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event));
        window.listeners.set(listener, wrapped);
        return addEventListener.call(this, type, wrapped, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
        return removeEventListener.call(this, type, window.listeners.get(listener) ?? listener, ...rest);
      };
    },
    "gave elements methods of their own names": () => {
      for (const name of ["hide", "show", "update", "observe", "stopObserving", "model", "answers", "free"]) {
        Element.prototype[name] = function () {
          throw new Error(`not your ${name}`);
        };
      }
    },
    "froze what there is": () => {
      for (const one of [Object, Array, String, Number, Function, Promise, Map]) Object.freeze(one.prototype);
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, async ({ page }) => {
      await page.addInitScript(change);
      await host(page, eager + tag("pizza-delivery"));
      const wash = await new Calculator(page).shown();
      await wash.field("A clean car").fill("20");
      await expect(wash.value).toHaveText("+$5.93");
      await page.locator("worthwhile-planner").getByRole("radio", { name: /^Service / }).check();
      const lever = () => page.locator("worthwhile-planner").evaluate(({ results }) => results.lever);
      await expect.poll(lever).toBe("service");
    });
  }
});
