// However long a file is, reading it takes no more memory.
import { expect, test } from "./fixtures.js";
import { Survey, invented } from "./survey.js";

const PAGE = 64 * 1024;
/** What a growing list of a few thousand answers, of which pictures show a sample, may take on the way. */
const MARGIN = 16;

test("a hundred thousand rows take no more memory than twenty thousand", async ({ page }) => {
  // The page starts its Wasm by itself; this only keeps what it has made.
  await page.addInitScript(() => {
    window.memories = new Set();
    // Whatever the names of its exports are, and however it is started.
    const keep = (made) => {
      const exports = Object.values((made.instance ?? made).exports);
      for (const memory of exports.filter((one) => one instanceof WebAssembly.Memory)) window.memories.add(memory);
      return made;
    };
    const { instantiate, instantiateStreaming } = WebAssembly;
    WebAssembly.instantiate = async (...of) => keep(await instantiate.apply(WebAssembly, of));
    WebAssembly.instantiateStreaming = async (...of) => keep(await instantiateStreaming.apply(WebAssembly, of));
    const construct = (Instance, of) => keep(Reflect.construct(Instance, of));
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct });
  });
  const survey = await new Survey(page).open();
  const pages = () =>
    page.evaluate((size) => [...window.memories].reduce((sum, { buffer }) => sum + buffer.byteLength / size, 0), PAGE);
  const columns = ["persona", "amounts.clean", "amounts.pride", "statedWorth"];
  await survey.read("short.csv", invented(20_000, { columns }));
  const short = await pages();
  expect(short).toBeGreaterThan(0);
  await survey.give(["long.csv", invented(100_000, { seed: 2, columns })]);
  await survey.button("Read the file").click();
  await expect(survey.counted).toHaveText("Answers in all: 120,000.", { timeout: 90_000 });
  await survey.drawn();
  expect(await pages()).toBeLessThanOrEqual(short + MARGIN);
});
