// The customer's way: touchpoints, and where to start.
import { expect, settled, test } from "./fixtures.js";
import { json } from "./host.js";
import { plan } from "./planner.js";

const WASH = "car-wash";
const WAY = "Follow your customer’s journey";
const PLACES = [
  "The sign by the road",
  "Finding the way in",
  "The queue",
  "The washing crew",
  "The price board",
  "Paying",
  "Driving off in a clean car",
];
const QUEUE = "The queue";

/** What has the focus inside of the planner, by its name; nothing if it is elsewhere. */
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement;
    return at && (at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent);
  });

test.describe("touchpoints:", () => {
  test("the golden way: start at the queue, 9 of 17 points", async ({ page }) => {
    const wash = await plan(page, WASH);
    expect(await wash.names(wash.places)).toEqual(PLACES);
    await expect(wash.text("Start at “The queue”: 9 of the 17 lost points.")).toBeVisible();
    const { journey } = await wash.results();
    expect(journey.mean).toBeCloseTo(-1.1538, 4);
    expect(journey.priority).toBe(17);
    expect(journey.order).toEqual(["queue", "checkout", "first-use", "find"]);
    expect(journey.touchpoints.map(({ priority }) => priority)).toEqual([0, 1, 9, 0, 0, 4, 3]);
    await expect(wash.item(QUEUE).locator("summary")).toContainText("below what they put up with · Lost points: 9");
    await expect(wash.item("Paying").locator("summary")).toContainText("below what they want · Lost points: 4");
    await expect(wash.item("The washing crew").locator("summary")).toContainText("all they want");
  });

  test("what is rated anew is counted anew", async ({ page }) => {
    const wash = await plan(page, WASH);
    await wash.field("They get", wash.item(QUEUE)).fill("6");
    await expect(wash.text("Start at “Paying”: 4 of the 8 lost points.")).toBeVisible();
    await wash.field("Weight", wash.item("Driving off in a clean car")).fill("5");
    await expect(wash.text("Start at “Driving off in a clean car”: 5 of the 10 lost points.")).toBeVisible();
    await wash.field("Times met", wash.item("Paying")).fill("3");
    await expect(wash.text("Start at “Paying”: 12 of the 18 lost points.")).toBeVisible();
  });

  test("weights of nothing count all the same", async ({ page }) => {
    const wash = await plan(page, WASH);
    for (const name of PLACES) await wash.field("Weight", wash.item(name)).fill("0");
    // 0 − 1 − 3 + 1 + 0 − 2 − 1, over seven.
    expect((await wash.results()).journey.mean).toBeCloseTo(-6 / 7, 9);
  });

  test("far more than they want is named, because it costs", async ({ page }) => {
    const wash = await plan(page, WASH);
    await wash.field("They want", wash.item("The washing crew")).fill("3");
    await expect(wash.text("Far more than they want at “The washing crew”: it may cost more than it brings.")).toBeVisible();
  });

  test("where nothing is lost, that is said", async ({ page }) => {
    const wash = await plan(page, WASH);
    for (const name of PLACES) await wash.field("They get", wash.item(name)).fill("7");
    await expect(wash.text("Nowhere do they get less than they want.")).toBeVisible();
  });

  test("dumbbells, the largest gap first, and the same as a table", async ({ page }) => {
    const wash = await plan(page, WASH);
    const cells = (name) => wash.cells(name, wash.part(WAY));
    await expect(cells(QUEUE)).toHaveText(["6", "3", "3", "9"]);
    await expect(cells("Paying")).toHaveText(["6", "4", "2", "4"]);
    await wash.field("They get", wash.item(QUEUE)).fill("5.5");
    await expect(cells(QUEUE)).toHaveText(["6", "5.5", "3", "1.5"]);
    const rows = wash.part(WAY).locator(".dumbbells > li");
    // Where they get what they want, a sentence says so.
    const met = wash.part(WAY).getByText(/^As they want it: /);
    await expect(met).toBeVisible();
    const count = (await met.textContent()).split(", ").length;
    await expect(rows).toHaveCount(PLACES.length - count);
    // What is lost there: 4, 3, 1.5 and 1 points.
    await expect(rows.nth(0)).toHaveText("PayingThey get4 → They want6");
    await expect(rows.nth(2)).toHaveText("The queueThey get5.5 → They want6");
    await expect(rows.nth(2).locator("circle.got")).toHaveAttribute("cx", "72.5%");
    await expect(rows.nth(2).locator("circle.wanted")).toHaveAttribute("cx", "80.0%");
  });

  test("it is said which parts of the value a touchpoint gives", async ({ page }) => {
    const wash = await plan(page, WASH);
    await expect(wash.item("Driving off in a clean car").getByText("Gives: A clean car, Feeling proud of your car")).toBeVisible();
  });

  test("its words are changed, and followed wherever they stand", async ({ page }) => {
    const wash = await plan(page, WASH);
    const name = wash.field("Touchpoint", wash.item(QUEUE));
    await name.fill("The line of cars");
    await name.blur();
    await expect(wash.text("Start at “The line of cars”: 9 of the 17 lost points.")).toBeVisible();
    await wash.field("What can go wrong", wash.item("The line of cars")).fill("It rains in.");
    await wash.field("What can go wrong", wash.item("The line of cars")).blur();
    const touchpoint = (await wash.answers()).planner.touchpoints[2];
    expect(touchpoint).toMatchObject({ id: "queue", label: "The line of cars", canGoWrong: "It rains in.", received: 3 });
    await expect(wash.cells("The line of cars", wash.part(WAY)).first()).toHaveText("6");
  });

  test("the buttons of a renamed touchpoint carry its new name", async ({ page }) => {
    const wash = await plan(page, WASH);
    await wash.field("Touchpoint", wash.item(QUEUE)).fill("The line of cars");
    await wash.field("Touchpoint").last().focus();
    for (const name of ["Move “The line of cars” up", "Move “The line of cars” down", "Remove “The line of cars”"]) {
      await expect(wash.button(name)).toBeVisible();
    }
  });

  for (const [way, key, moved] of [
    ["up", "Enter", ["The queue", "The sign by the road", "Finding the way in"]],
    ["up", "Space", ["The queue", "The sign by the road", "Finding the way in"]],
  ]) {
    test(`${key} moves a touchpoint ${way} to the first place, and the focus goes along`, async ({ page }) => {
      const wash = await plan(page, WASH, { open: "lists" });
      const button = wash.button(`Move “${QUEUE}” ${way}`);
      await button.focus();
      for (let press = 0; press < 4; press++) {
        await page.keyboard.press(key);
        await settled(page);
        await expect(button).toBeFocused();
      }
      expect((await wash.names(wash.places)).slice(0, 3)).toEqual(moved);
      expect((await wash.results()).journey.order[0]).toBe("queue");
    });
  }

  test("a touchpoint is moved down by keyboard, to the last place and no further", async ({ page }) => {
    const wash = await plan(page, WASH, { open: "lists" });
    const button = wash.button("Move “Paying” down");
    await button.focus();
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press("Enter");
      await settled(page);
      await expect(button).toBeFocused();
    }
    expect((await wash.names(wash.places)).slice(-2)).toEqual(["Driving off in a clean car", "Paying"]);
    const order = (await wash.answers()).planner.touchpoints.map(({ id }) => id);
    expect(order).toEqual(["sign", "find", "queue", "staff", "label", "first-use", "checkout"]);
    await wash.undo.click();
    expect(await wash.names(wash.places)).toEqual(PLACES);
  });

  test("Alt with an arrow moves a touchpoint, and the focus goes along", async ({ page }) => {
    const wash = await plan(page, WASH, { open: "lists" });
    await wash.item(QUEUE).locator("summary").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(wash.button(`Move “${QUEUE}” up`)).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => wash.names(wash.places)).toEqual([QUEUE, ...PLACES.filter((name) => name !== QUEUE)]);
    await page.keyboard.press("Alt+ArrowDown");
    await expect(wash.button(`Move “${QUEUE}” down`)).toBeFocused();
  });

  test("one is added, rated and counted", async ({ page }) => {
    const wash = await plan(page, WASH);
    await wash.button("Add").click();
    await expect(wash.places).toHaveCount(8);
    const added = wash.places.last();
    // Its name is the first thing that is asked for.
    await expect(wash.field("Touchpoint", added)).toBeFocused();
    // A link has what is new, and not the names of all the others.
    expect((await wash.link()).split("#")[1]).toMatch(/^worthwhile-plan=1;car-wash;touchpoint\.own-1=[^;]*$/);
    await expect(added.locator("summary")).toContainText("New touchpoint");
    await expect(added.locator("summary")).toContainText("not rated");
    await wash.openAll();
    await wash.field("Touchpoint", added).fill("The way home");
    await wash.field("They want", added).fill("7");
    await expect(added.locator("summary")).toContainText("not rated");
    await wash.field("They get", added).fill("1");
    await wash.field("Weight", added).fill("2");
    await expect(wash.text("Start at “The way home”: 12 of the 29 lost points.")).toBeVisible();
    await wash.button("Add").click();
    const ids = (await wash.answers()).planner.touchpoints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(9);
  });

  test("one is removed, and can be taken back", async ({ page }) => {
    const wash = await plan(page, WASH);
    await wash.button("Remove “The queue”").click();
    await expect(wash.text("Start at “Paying”: 4 of the 8 lost points.")).toBeVisible();
    expect(await wash.names(wash.places)).toEqual(PLACES.filter((name) => name !== QUEUE));
    await wash.undo.click();
    expect(await wash.names(wash.places)).toEqual(PLACES);
  });

  test("removing by keyboard keeps the focus in the planner, one after the other to the last", async ({ page }) => {
    const wash = await plan(page, WASH, { open: "lists" });
    await wash.button("Remove “The queue”").focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focused(page)).toBeTruthy();
    for (const name of PLACES.filter((name) => name !== QUEUE)) {
      await wash.button(`Remove “${name}”`).focus();
      await page.keyboard.press("Enter");
      await settled(page);
    }
    await expect(wash.places).toHaveCount(0);
    expect(await focused(page)).toBeTruthy();
    expect((await wash.answers()).planner.touchpoints).toEqual([]);
    await wash.button("Add").click();
    await expect(wash.places).toHaveCount(1);
  });

  for (const typed of ["0", "8", "1e308", "seven", "-3"]) {
    test(`“${typed}” is no rating from 1 to 7`, async ({ page }) => {
      const wash = await plan(page, WASH);
      const field = wash.field("They get", wash.item(QUEUE));
      await field.fill(typed);
      await expect(wash.problem("They get", wash.item(QUEUE))).toHaveText(/\S/);
      await expect(field).toHaveAccessibleDescription(/\S/);
      expect(await wash.answers()).toEqual({ version: 1 });
      await wash.field("They get", wash.item("Paying")).fill("6");
      await expect(wash.text("Start at “The queue”: 9 of the 13 lost points.")).toBeVisible();
    });
  }

  test("each figure of a touchpoint is taken back on its own", async ({ page }) => {
    const wash = await plan(page, WASH);
    const queue = wash.item(QUEUE);
    for (const [name, typed] of [["They put up with", "2"], ["They get", "4"], ["Times met", "2"]]) {
      await wash.field(name, queue).fill(typed);
    }
    const figures = async () => {
      const touchpoints = (await wash.answers()).planner?.touchpoints ?? json("models/car-wash.json").planner.touchpoints;
      const { adequate, received, meetings } = touchpoints[2];
      return [adequate, received, meetings ?? 1];
    };
    expect(await figures()).toEqual([2, 4, 2]);
    await wash.undo.click();
    expect(await figures()).toEqual([2, 4, 1]);
    await wash.undo.click();
    expect(await figures()).toEqual([2, 3, 1]);
  });

  test("what stands open stays open while its figures change", async ({ page }) => {
    const wash = await plan(page, WASH, { open: "lists" });
    await wash.item(QUEUE).locator("summary").click();
    const field = wash.field("They get", wash.item(QUEUE));
    await field.focus();
    await field.press("ControlOrMeta+a");
    await page.keyboard.type("6.5");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("6.5");
  });

  test("as many as are added come back with the link", async ({ page }) => {
    const wash = await plan(page, WASH, { open: "lists" });
    await wash.button("Add").evaluate((button) => {
      for (let press = 0; press < 60; press++) button.click();
    });
    await settled(page);
    const count = await wash.places.count();
    expect(count).toBeGreaterThan(7);
    const link = await wash.link();
    await page.goto(link);
    await page.reload();
    await wash.shown();
    await wash.openAll();
    await expect(wash.places).toHaveCount(count);
  });
});
