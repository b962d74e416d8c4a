// Nothing is sent, and nothing is kept on the visitor's machine.
import { open } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";

test("using everything there is sends nothing and stores nothing", async ({ page, requests, context }) => {
  const wash = await open(page);
  await page.waitForLoadState("networkidle");
  const before = requests.length;
  const sockets = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));

  await wash.openAll();
  for (const menu of await wash.host.getByRole("combobox").all()) {
    for (const name of await menu.getByRole("option").allTextContents()) await menu.selectOption(name);
  }
  for (const slider of await wash.host.getByRole("slider").all()) await slider.press("ArrowRight");
  for (const field of await wash.host.getByRole("textbox").all()) {
    for (const typed of ["abc", "-3", "12"]) await field.fill(typed);
  }
  for (let step = 0; step < 3; step++) await wash.undo.click();
  await wash.startOver.click();
  await wash.host.evaluate((element) => {
    element.answers = { version: 1, amounts: { clean: 20 } };
    element.reset();
  });
  await settled(page);

  expect(requests.slice(before)).toEqual([]);
  expect(sockets).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    fragment: location.hash + location.search,
    history: history.length,
  }));
  expect(stored).toEqual({
    cookie: "",
    local: 0,
    session: 0,
    databases: [],
    caches: [],
    workers: 0,
    fragment: "",
    history: await page.evaluate(() => history.length),
  });
});

test("only files of its own folder are asked for", async ({ page, baseURL }) => {
  const urls = [];
  page.on("request", (request) => urls.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(urls.filter((url) => !url.startsWith(baseURL) && !url.startsWith("data:"))).toEqual([]);
});

test("the page's own globals stay as they were", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => (window.before = Object.getOwnPropertyNames(window)));
  });
  await page.route("**/examples/minimal.html", async (route) => {
    const response = await route.fetch();
    // Loaded later than the list of what is there was made.
    const body = (await response.text()).replace('type="module"', 'type="module" async');
    await route.fulfill({ response, body });
  });
  await open(page);
  const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
  const before = await page.evaluate(() => ["before", ...window.before]);
  expect(now.filter((name) => !before.includes(name))).toEqual([]);
});
