// What every test brings along: no error may stay uncaught in the page, and events are written down.
import { expect, test as base } from "@playwright/test";

export { expect };

/** @type {import("@playwright/test").TestType<any, any>} */
export const test = base.extend(/** @type {any} */ ({
  /** Whether the configuration says that it serves a development build. */
  isDevelopment: [false, { option: true }],

  /** What went wrong in the page so far: uncaught errors, errors in the console, refusals by the policy. */
  troubles: [
    async ({ page }, use) => {
      const troubles = { uncaught: [], console: [], refused: [] };
      page.on("pageerror", (error) => troubles.uncaught.push(String(error)));
      page.on("console", (line) => line.type() === "error" && troubles.console.push(line.text()));
      await page.exposeFunction("refusedByPolicy", (what) => troubles.refused.push(what));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          window.refusedByPolicy(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(troubles);
      expect(troubles.uncaught, "uncaught in the page").toEqual([]);
    },
    { auto: true },
  ],

  /** Whether what is behind one press stays folded. A test that looks for a figure finds it open. */
  folded: [false, { option: true }],

  unfolded: [
    async ({ page, folded }, use) => {
      if (!folded) {
        await page.addInitScript(() => {
          document.addEventListener("worthwhile-ready", (event) => {
            // A frame has no shadow root of its own.
            const { shadowRoot } = /** @type {Element} */ (event.composedPath()[0]);
            for (const part of shadowRoot?.querySelectorAll("details:is(.all-figures, .behind, .leave)") ?? []) {
              /** @type {HTMLDetailsElement} */ (part).open = true;
            }
            for (const closed of shadowRoot?.querySelectorAll(".about[aria-expanded=false]") ?? []) {
              /** @type {HTMLElement} */ (closed).click();
            }
          });
        });
      }
      await use();
    },
    { auto: true },
  ],

  /** `heard(kind)` answers with every `worthwhile-<kind>` event that reached the document. */
  heard: async ({ page }, use) => {
    await page.addInitScript(() => {
      window.heard = [];
      for (const kind of ["ready", "change", "action", "error"]) {
        document.addEventListener(`worthwhile-${kind}`, (event) => {
          const { detail, bubbles, composed, target } = event;
          const frozen = Object.isFrozen(detail);
          window.heard.push({ kind, detail, bubbles, composed, frozen, from: target.id });
        });
      }
    });
    const hear = (wanted) => window.heard.filter(({ kind }) => kind === wanted);
    await use((kind) => page.evaluate(hear, kind));
  },

  /** The paths that were asked of the server, in order. */
  requests: async ({ page }, use) => {
    const requests = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await use(requests);
  },
}));

/** Waits until the page has done what it had begun: painted twice, and then nothing left to do. */
export const settled = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestIdleCallback(() => setTimeout(done)));
  });

/** The only event of a kind, once it is there and the page has settled. */
export async function only(heard, kind, page) {
  await expect.poll(async () => (await heard(kind)).length).toBeGreaterThan(0);
  await settled(page);
  const all = await heard(kind);
  expect(all.map(({ detail }) => detail.message ?? detail.model)).toHaveLength(1);
  return all[0];
}
