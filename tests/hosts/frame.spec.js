// The iframe: its height, what it tells to whom, and the frame that comes where Wasm is forbidden.
import { Calculator } from "../browser/calculator.js";
import { expect, only, settled, test } from "../browser/fixtures.js";
import { host } from "../browser/host.js";
import { fitting, growsAndShrinks, heightOf, inside } from "./frame.js";

const port = process.env.WORTHWHILE_PORT ?? "4174";
// The page and the frame are of two origins, as on the web.
const page_ = `http://127.0.0.1:${port}`;
const there = `http://localhost:${port}/worthwhile/embed.html`;
const head = '<script type="module" src="worthwhile/worthwhile-frame.js"></script>';
const frame = (query, attributes = "") =>
  `<iframe data-worthwhile title="Is it worth it?" src="${there}?${query}" ${attributes}></iframe>`;

for (const sandbox of ["", "allow-scripts allow-same-origin", "allow-scripts"]) {
  test(`a frame ${sandbox ? `with sandbox="${sandbox}"` : "without a sandbox"} grows and shrinks`, async ({ page, troubles }) => {
    await host(page, frame("model=car-wash", sandbox && `sandbox="${sandbox}"`), { head });
    await growsAndShrinks(page);
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });
}

test("a frame's events sound on it, for the parent that its address names", async ({ page, heard }) => {
  await host(page, frame(`model=car-wash&parent=${page_}/any/page`, 'id="wash"'), { head });
  await fitting(page);
  expect(await only(heard, "ready", page)).toMatchObject({ from: "wash", frozen: true, bubbles: true });
  await inside(page).getByLabel("A clean car", { exact: true }).fill("20");
  const { detail } = await only(heard, "change", page);
  expect(detail).toMatchObject({ version: 1, model: "car-wash", answers: { amounts: { clean: 20 } } });
  expect(detail.results.offer.value).toBeCloseTo(7.1, 2);
});

test("a frame whose address names no parent tells its height and nothing else", async ({ page, heard }) => {
  await page.addInitScript(() => {
    window.told = [];
    addEventListener("message", ({ data }) => window.told.push(Object.keys(data).sort().join()));
  });
  await host(page, frame("model=car-wash"), { head });
  await fitting(page);
  await inside(page).getByLabel("A clean car", { exact: true }).fill("20");
  await expect(inside(page).locator("[part=figure]").first()).toHaveText("+$5.93");
  await settled(page);
  const told = await page.evaluate(() => window.told);
  expect([...new Set(told)]).toEqual(["height,worthwhile"]);
  expect([...(await heard("ready")), ...(await heard("change"))]).toEqual([]);
});

test("a frame tells nothing to a parent that is another", async ({ page, heard }) => {
  await page.addInitScript(() => {
    window.told = 0;
    addEventListener("message", () => window.told++);
  });
  await host(page, frame("model=car-wash&parent=https://elsewhere.example"), { head });
  await expect(inside(page).locator("[part=verdict]")).toBeVisible();
  await settled(page);
  expect(await page.evaluate(() => window.told)).toBe(0);
  expect(await heard("ready")).toEqual([]);
});

test("who is not the frame, or not of its origin, is not heard", async ({ page, heard }) => {
  const other = "/other.html";
  await page.route(`**${other}`, (route) => {
    const lie = { worthwhile: 1, type: "worthwhile-change", detail: {} };
    const lies = JSON.stringify([{ worthwhile: 1, height: 7 }, lie]);
    const script = `onmessage = () => { for (const message of ${lies}) parent.postMessage(message, "*"); }; onmessage()`;
    route.fulfill({ contentType: "text/html", body: `<script>${script}</script>` });
  });
  // A frame that went elsewhere: its address is still what the page wrote.
  const body = frame("model=car-wash", 'id="gone"') + `<iframe id="stranger" src="${other}"></iframe>`;
  await host(page, body, { head });
  const gone = page.locator("#gone");
  await expect.poll(() => gone.evaluate((frame) => frame.style.height)).not.toBe("");
  await gone.evaluate((frame, address) => frame.contentWindow.location.replace(address), page_ + other);
  // As long as it has not gone, its address must not be read, and that throws.
  await expect(async () => {
    expect(await gone.evaluate((frame) => frame.contentWindow.location.pathname)).toBe(other);
  }).toPass();
  await settled(page);
  // Until here, its first page may have told a true height.
  await gone.evaluate((frame) => (frame.style.height = "333px"));
  const lied = gone.evaluate(
    (frame) =>
      new Promise((done) => {
        addEventListener("message", ({ source, data }) => source === frame.contentWindow && data.type && done());
        frame.contentWindow.postMessage("again", "*");
      }),
  );
  await page.evaluate(() => {
    for (const height of [7, Number.NaN, "9px"]) postMessage({ worthwhile: 1, height }, "*");
    postMessage(null, "*");
  });
  await lied;
  await settled(page);
  expect(await gone.evaluate((frame) => frame.style.height)).toBe("333px");
  expect(await page.locator("#stranger").evaluate((frame) => frame.style.height)).toBe("");
  expect(await heard("change")).toEqual([]);
});

test("the address says the element, the language, the currency and the theme", async ({ page }) => {
  await host(page, frame("tag=worthwhile-planner&model=pizza-delivery&lang=hu&currency=EUR&theme=dark"), { head });
  const planner = inside(page).locator("worthwhile-planner");
  await expect(planner.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(inside(page).locator("html")).toHaveAttribute("lang", "hu");
  await expect(planner).toHaveAttribute("currency", "EUR");
  await expect(planner).toHaveAttribute("theme", "dark");
});

test("an address that asks for nonsense gets a calculator that says so", async ({ page, troubles }) => {
  await page.goto("worthwhile/embed.html?tag=script&model=https://elsewhere.example/model.json&parent=nonsense");
  await expect(new Calculator(page).message).toContainText("The value model could not be loaded");
  expect(troubles.refused.join()).toContain("connect-src");
});

test("a link opens inside of the frame's page too", async ({ page }) => {
  await page.goto("worthwhile/embed.html?model=car-wash");
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  const link = await calculator.host.evaluate((element) => element.link());
  await page.goto("about:blank");
  await page.goto(link);
  await expect(new Calculator(page).value).toHaveText("+$5.93");
});

test("a frame takes neither focus nor scroll", async ({ page }) => {
  const body = `<input id="mine"><p style="height: 300px"></p>${frame("model=car-wash")}<p style="height: 3000px"></p>`;
  await host(page, body, { head });
  await page.locator("#mine").focus();
  await fitting(page);
  expect(await page.evaluate(() => [document.activeElement.id, scrollY])).toEqual(["mine", 0]);
});

test.describe("where a page forbids Wasm,", () => {
  const policy = (more) => ({
    "content-security-policy": `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; ${more}`,
  });
  const scripts = `${head}<script type="module" src="worthwhile/worthwhile.js"></script>`;
  const tag = `<worthwhile-calculator id="wash" data-frame="${there}" model="car-wash" loading="eager">A wash costs $9.</worthwhile-calculator>`;

  test("a frame comes instead, and its events sound from within the element", async ({ page, heard }) => {
    await host(page, tag, { head: scripts, headers: policy(`frame-src http://localhost:${port}`) });
    await expect(inside(page).locator("[part=figure]").first()).toHaveText("+$0.78");
    await expect(page.getByText("A wash costs $9.")).toHaveCount(0);
    await inside(page).getByLabel("A clean car", { exact: true }).fill("20");
    expect((await only(heard, "change", page)).detail.answers).toEqual({ version: 1, amounts: { clean: 20 } });
    await fitting(page);
  });

  test("and frames too, its own content stays", async ({ page, troubles }) => {
    await host(page, tag, { head: scripts, headers: policy("frame-src 'none'") });
    await expect(page.locator("iframe")).toHaveCount(1);
    await expect.poll(() => troubles.refused.join()).toContain("frame-src");
    await settled(page);
    await expect(page.getByText("A wash costs $9.")).toBeVisible();
    expect(await heightOf(page)).toBe(0);
  });
});
