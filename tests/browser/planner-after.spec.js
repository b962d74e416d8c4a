// After the sale: actions with their dates, and complaints.
import { readFileSync } from "node:fs";
import { expect, settled, test } from "./fixtures.js";
import { json } from "./host.js";
import { plan } from "./planner.js";

/** What has the focus inside of the planner, by its name; nothing if it is elsewhere. */
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement;
    return at && (at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent);
  });

test.describe("after the sale:", () => {
  const PIZZA = "pizza-delivery";
  const CARD = "A card on warming it up again";
  const FIRST = "A message with the order and the time";

  test("what is done stands with when, who and what it costs, and with words to use", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    expect(await pizza.names(pizza.actions)).toEqual([
      FIRST,
      CARD,
      "A dip that nobody ordered",
      "A thank-you at the door",
      "An e-mail: how long it really took",
      "A voucher from the cinema round the corner",
    ]);
    await expect(pizza.item(CARD).locator("summary")).toContainText("30 minutes · The kitchen · €0.04");
    await expect(pizza.item("A voucher from the cinema round the corner").locator("summary")).toContainText("2 days · Our system · €0.00");
    await expect(pizza.item(FIRST).getByText(/^Thank you for choosing “Pizza to your door”\./)).toBeVisible();
  });

  /** The pizza, of which some orders are cancelled. */
  const cancelled = async (page) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("How many of them are cancelled").fill("3");
    return pizza;
  };

  test("where nothing is cancelled nobody speaks of doubt", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(pizza.text(/saves 1 in|Doubt comes soonest/)).toHaveCount(0);
    await pizza.field("How many of them are cancelled").fill("3");
    await expect(pizza.text("Doubt comes soonest after buying.")).toBeVisible();
  });

  test("the first day pays if it saves so many orders", async ({ page }) => {
    const pizza = await cancelled(page);
    // 0.04 and 0.10 an order, which leaves 5.
    await expect(pizza.text("The first day costs €0.14 per order. It pays if it saves 1 in 35.").first()).toBeVisible();
    await pizza.field("Costs each time", pizza.item(CARD)).fill("0.03");
    await expect(pizza.text("The first day costs €0.13 per order. It pays if it saves 1 in 38.").first()).toBeVisible();
    await pizza.field("One order leaves you").fill("10");
    await expect(pizza.text("The first day costs €0.13 per order. It pays if it saves 1 in 76.").first()).toBeVisible();
    const { firstDay } = await pizza.results();
    expect(firstDay.costInPeriod).toBeCloseTo(195, 9);
  });

  test("it cannot pay where fewer orders are cancelled", async ({ page }) => {
    const pizza = await cancelled(page);
    // 0.50 and 0.10 an order of 5: one in eight, while three of a hundred are cancelled.
    await pizza.field("Costs each time", pizza.item(CARD)).fill("0.5");
    await expect(
      pizza.text("The first day costs €0.60 per order. It would have to save 1 in 8, and fewer are cancelled.").first(),
    ).toBeVisible();
  });

  test("what costs nothing is a gain", async ({ page }) => {
    const pizza = await cancelled(page);
    for (const name of [CARD, "A dip that nobody ordered"]) await pizza.field("Costs each time", pizza.item(name)).fill("0");
    await expect(pizza.text("The first day costs nothing, so any order it saves is a gain.").first()).toBeVisible();
  });

  test("what comes after the first day does not count for it", async ({ page }) => {
    const pizza = await cancelled(page);
    const hours = pizza.field("Hours after", pizza.item("A dip that nobody ordered"));
    await hours.fill("25");
    await expect(pizza.text("The first day costs €0.04 per order. It pays if it saves 1 in 125.").first()).toBeVisible();
  });

  test("what, who and the cost are changed", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("Who", pizza.item(CARD)).fill("The rider");
    await pizza.field("Costs each time", pizza.item(CARD)).fill("0.06");
    const what = pizza.field("What", pizza.item(CARD));
    await what.fill("A card with a recipe");
    await what.blur();
    await expect(pizza.item("A card with a recipe").locator("summary")).toContainText("30 minutes · The rider · €0.06");
    expect((await pizza.answers()).planner.actions[1]).toMatchObject({ label: "A card with a recipe", who: "The rider", when: 0.5, cost: 0.06 });
    await expect(pizza.button("Remove “A card with a recipe”")).toBeVisible();
  });

  test("the hours are typed digit by digit, whatever order that makes", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const hours = pizza.field("Hours after", pizza.item(FIRST));
    await hours.focus();
    await hours.press("ControlOrMeta+a");
    for (const digit of "36") await page.keyboard.press(digit);
    await expect(hours).toBeFocused();
    await expect(hours).toHaveValue("36");
    await hours.blur();
    const { actions } = (await pizza.answers()).planner;
    expect(actions.find(({ id }) => id === "confirmed").when).toBe(36);
    expect((await pizza.results()).firstDay.order).toEqual(["card", "dip", "thank-you", "real-time", "confirmed", "cinema"]);
  });

  for (const [name, typed] of [
    ["Hours after", "-1"],
    ["Hours after", "1e308"],
    ["Hours after", "1000000000"],
    ["Hours after", "soon"],
    ["Costs each time", "-0.5"],
    ["Costs each time", "free"],
  ]) {
    test(`“${typed}” for “${name}” is answered beside it, and the rest goes on`, async ({ page, troubles }) => {
      const pizza = await plan(page, PIZZA);
      const last = "A voucher from the cinema round the corner";
      await pizza.field(name, pizza.item(last)).fill(typed);
      await expect(pizza.problem(name, pizza.item(last))).toHaveText(/\S/);
      expect(await pizza.answers()).toEqual({ version: 1 });
      await pizza.field("How many of them are cancelled").fill("3");
      await pizza.field("Costs each time", pizza.item(CARD)).fill("0.03");
      await expect(pizza.text("The first day costs €0.13 per order. It pays if it saves 1 in 38.").first()).toBeVisible();
      expect(troubles.console).toEqual([]);
    });
  }

  test("one is removed, and another of a kind that is missing is added", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.button(`Remove “${CARD}”`).click();
    await expect(pizza.actions).toHaveCount(5);
    await pizza.button("+ Something to show at home").click();
    await pizza.button("+ Call").click();
    await expect(pizza.actions).toHaveCount(7);
    await pizza.openAll();
    await expect(pizza.item("Call").getByText("Write first, and call if something remains to be done.", { exact: false })).toBeVisible();
    await expect(pizza.button("+ Call")).toHaveCount(0);
    const { actions } = (await pizza.answers()).planner;
    expect(actions.map(({ kind }) => kind).sort()).toEqual(["bonus", "call", "confirmation", "letter", "materials", "partner", "thanks"]);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(7);
  });

  test("removing an action by keyboard keeps the focus in the planner", async ({ page }) => {
    const pizza = await plan(page, PIZZA, { open: "lists" });
    for (const name of [CARD, "A voucher from the cinema round the corner"]) {
      await pizza.button(`Remove “${name}”`).focus();
      await page.keyboard.press("Enter");
      await settled(page);
      expect(await focused(page), name).toBeTruthy();
    }
  });

  test("what is done stands on a rail in the order of time", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(pizza.rail.nth(1)).toHaveText(/^30 minutes\s*A card on warming it up again\s*The kitchen · €0\.04$/);
    await pizza.field("Hours after", pizza.item(CARD)).fill("72");
    await expect(pizza.rail.last()).toHaveText(/^3 days\s*A card on warming it up again/);
  });

  test.describe("complaints:", () => {
    const KEPT = "Of 100 upset customers you keep 20 today, and 41 with an easy way to complain.";

    test("no rate is made up before somebody says one", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await expect(pizza.text("Steps it takes them to complain: 2, in 3 minutes. You answer within 1 hour.")).toBeVisible();
      await expect(pizza.text(/^Of 100 upset customers/)).toHaveCount(0);
      const { complaints } = await pizza.results();
      expect(complaints.kept).toBeNull();
      expect(complaints.net).toBeNull();
      // 45 · (1 − 0.3 · 0.4) and 45 · (1 − 0.6 · 0.7).
      expect(complaints.wordOfMouth[0]).toBeCloseTo(39.6, 9);
      expect(complaints.wordOfMouth[1]).toBeCloseTo(26.1, 9);
    });

    test("the disputed rates are tried on demand: 19.56 kept today, 41.46 with a channel", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.button("Try the disputed TARP rates").click();
      await expect(pizza.text(KEPT)).toBeVisible();
      const { complaints } = await pizza.results();
      expect(complaints.kept[0]).toBeCloseTo(0.1956, 9);
      expect(complaints.kept[1]).toBeCloseTo(0.4146, 9);
      expect(complaints.gained).toBeCloseTo(45 * 0.219, 9);
      await expect(pizza.field("Stay after quick help")).toHaveValue("82");
      await expect(pizza.text("Halstead and Page (1992) did not find it.", { exact: false })).toBeVisible();
      await pizza.undo.click();
      await expect(pizza.text(KEPT)).toHaveCount(0);
      await expect(pizza.field("Stay after quick help")).toHaveValue("");
    });

    test("a channel may not help", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      for (const [name, rate] of [["Stay although they said nothing", "60"], ["Stay after quick help", "50"], ["Stay after poor help", "10"]]) {
        await pizza.field(name).fill(rate);
      }
      // 0.7 · 60 + 0.3 · (0.4 · 50 + 0.6 · 10), and 0.4 · 60 + 0.6 · (0.7 · 50 + 0.3 · 10).
      await expect(pizza.text("Of 100 upset customers you keep 50 today, and 47 with an easy way to complain.")).toBeVisible();
      expect((await pizza.results()).complaints.net).toBeLessThan(0);
    });

    test("a share above 100 is answered beside it", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.field("How many of them tell you first").fill("130");
      await expect(pizza.problem("How many of them tell you first")).toHaveText(/100/);
      expect(await pizza.answers()).toEqual({ version: 1 });
    });
  });

  test.describe("dates for a calendar:", () => {
    test.use({ timezoneId: "Asia/Jakarta", locale: "en-GB" });

    /** The components of a calendar file with their properties, or what is wrong with it. */
    function parse(text) {
      expect(text.endsWith("\r\n")).toBe(true);
      const raw = text.slice(0, -2).split("\r\n");
      for (const line of raw) {
        expect(line, "line ends are CRLF").not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        expect(line).not.toContain("\ufffd");
      }
      const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
      const root = { name: "ROOT", inside: [] };
      const stack = [root];
      for (const line of lines) {
        const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
        expect(name, line).toBeDefined();
        const top = stack.at(-1);
        if (name === "BEGIN") {
          const component = { name: value, inside: [] };
          top.inside.push(component);
          stack.push(component);
        } else if (name === "END") {
          expect(stack.pop().name).toBe(value);
        } else {
          expect(top[name], `${name} twice`).toBeUndefined();
          top[name] = value.replace(/\\([\\;,nN])/g, (_, it) => (/n/i.test(it) ? "\n" : it));
        }
      }
      expect(stack).toEqual([root]);
      expect(root.inside.map(({ name }) => name)).toEqual(["VCALENDAR"]);
      const [calendar] = root.inside;
      expect(calendar.VERSION).toBe("2.0");
      expect(calendar.PRODID).toBeTruthy();
      return calendar.inside;
    }

    async function saved(page, planner) {
      const download = page.waitForEvent("download");
      await planner.button("Save the dates for a calendar").click();
      const file = await download;
      return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
    }

    test("each action is an event, so many hours after the sale", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.soldAt.fill("2026-11-22T19:30");
      const [name, text] = await saved(page, pizza);
      expect(name).toBe("pizza-delivery.ics");
      const events = parse(text);
      const { actions } = json("models/pizza-delivery.json").planner;
      expect(events.map(({ SUMMARY }) => SUMMARY).sort()).toEqual(actions.map(({ label }) => label.en).sort());
      for (const event of events) {
        expect(event.name).toBe("VEVENT");
        const { when } = actions.find(({ label }) => label.en === event.SUMMARY);
        // Half past seven in the evening in Jakarta is half past twelve in UTC.
        const start = new Date(Date.UTC(2026, 10, 22, 12, 30) + when * 3_600_000);
        // What would be done at night is done at nine.
        const hour = (start.getUTCHours() + 7) % 24;
        if (when >= 12 && (hour < 8 || hour > 19)) start.setUTCHours(hour < 8 && hour >= 7 ? 2 : 2 + (hour > 19 ? 24 : 0), 0, 0);
        expect(event.DTSTART).toBe(start.toISOString().replace(/[-:]|\.\d+/g, ""));
        expect(event.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
        expect(event.DESCRIPTION).toContain("Pizza to your door");
      }
      expect(new Set(events.map(({ UID }) => UID)).size).toBe(actions.length);
    });

    test("what was edited is in it, whatever characters it has", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      const nasty = "Árvíztűrő; tükör, fúrógép \\n \\ 「봉투」 🎁🎁🎁 " + "갑을병정".repeat(20) + " END:VEVENT";
      const what = pizza.field("What", pizza.item(CARD));
      await what.fill(nasty);
      await what.blur();
      await pizza.soldAt.fill("2026-03-01T00:00");
      const [, text] = await saved(page, pizza);
      expect(parse(text).map(({ SUMMARY }) => SUMMARY)).toContain(nasty);
    });

    test("without a time of the sale there are no dates, and the button says why", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      const button = pizza.button("Save the dates for a calendar");
      await expect(button).toHaveAttribute("aria-disabled", "true");
      await expect(button).toHaveAccessibleDescription("To save dates, say first when the sale was: “Sold at” under “Change actions”.");
      await pizza.soldAt.fill("2026-11-22T19:30");
      await pizza.soldAt.blur();
      await expect(button).not.toHaveAttribute("aria-disabled", "true");
    });

    test("what would be done at night is done at nine", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      // The letter is due 20 hours later, at two at night in Jakarta.
      await pizza.soldAt.fill("2026-11-22T06:00");
      const [, text] = await saved(page, pizza);
      const starts = Object.fromEntries(parse(text).map(({ SUMMARY, DTSTART }) => [SUMMARY, DTSTART]));
      expect(starts["An e-mail: how long it really took"]).toBe("20261123T020000Z");
      expect(starts[FIRST]).toBe("20261121T230000Z");
    });

    for (const language of ["hu", "id", "ko"]) {
      test(`it parses in ${language} too`, async ({ page }) => {
        const pizza = await plan(page, "dental-care", { lang: language });
        await pizza.host.locator("[type=datetime-local]").fill("2026-11-22T19:30");
        const download = page.waitForEvent("download");
        await pizza.host.getByRole("button").last().click();
        const events = parse(readFileSync(await (await download).path(), "utf8"));
        const { actions } = json("models/dental-care.json").planner;
        expect(events.map(({ SUMMARY }) => SUMMARY).sort()).toEqual(actions.map(({ label }) => label[language]).sort());
      });
    }

    test("the dates of two customers stand beside each other, even if both bought in the same minute", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.soldAt.fill("2026-11-22T19:30");
      const marks = async () => parse((await saved(page, pizza))[1]).map(({ UID }) => UID);
      const first = await marks();
      // The same plan once more changes its own dates.
      expect(await marks()).toEqual(first);
      await pizza.startOver.click();
      await pizza.soldAt.fill("2026-11-22T19:30");
      expect(new Set([...first, ...(await marks())]).size).toBe(12);
    });

    test("when it was sold is kept: in the answers, the link, another language, and taken back by undo", async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.soldAt.fill("2026-11-22T19:30");
      await pizza.soldAt.blur();
      expect((await pizza.answers()).planner).toEqual({ soldAt: expect.stringMatching(/^2026-11-22T19:30:\d\d\.\d{3}$/) });
      const link = await pizza.link();
      await page.evaluate(() => (document.querySelector("worthwhile-planner").lang = "hu"));
      await expect(pizza.title).not.toHaveText("Exceed one expectation");
      await pizza.openAll();
      await expect(pizza.host.locator("[type=datetime-local]")).toHaveValue("2026-11-22T19:30");
      await page.goto(link);
      await page.reload();
      await pizza.shown();
      await pizza.openAll();
      await expect(pizza.soldAt).toHaveValue("2026-11-22T19:30");
      await pizza.soldAt.fill("2206-11-22T19:30");
      await pizza.soldAt.blur();
      await expect(pizza.soldAt).toHaveAccessibleDescription("This year is far from now. Please check it.");
      await pizza.undo.click();
      await expect(pizza.soldAt).toHaveValue("2026-11-22T19:30");
      await expect(pizza.soldAt).toHaveAccessibleDescription("");
    });

    test("a calendar without a date is never saved", async ({ page }) => {
      const pizza = await plan(page, PIZZA, { open: "lists" });
      for (const name of await pizza.names(pizza.actions)) await pizza.button(`Remove “${name}”`).click();
      await expect(pizza.actions).toHaveCount(0);
      const files = [];
      page.on("download", (download) => files.push(download));
      const button = pizza.button("Save the dates for a calendar");
      await expect(button).toBeDisabled();
      await expect(button).toHaveAccessibleDescription("There are no dates to save: add something to do after the sale.");
      await button.click({ force: true });
      await page.waitForTimeout(500);
      for (const file of files) expect(parse(readFileSync(await file.path(), "utf8"))).not.toEqual([]);
    });
  });
});
