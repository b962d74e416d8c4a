// What the Studio gives to copy works as it is pasted: every text, in a page of its kind, under the policy that the
// Studio names for it, with a model that its author changed.
import { writeFileSync } from "node:fs";

import { Calculator } from "../browser/calculator.js";
import { expect, test } from "../browser/fixtures.js";
import { Studio } from "../browser/studio.js";
import { target } from "../target.js";
import { growsAndShrinks } from "./frame.js";
import { paste } from "./projects.js";

const port = process.env.WORTHWHILE_PORT ?? "4174";
const server = `${target}/hosts/`;
// The files and the pages are of two origins, as on the web.
const site = `http://localhost:${port}/site/`;
const pages = `http://127.0.0.1:${port}/pasted/`;

test.use({ baseURL: site, serviceWorkers: "block" });

// What markup, templates and scripts would each read as their own.
const title = "Is </script> it {{1 + 1}} <b>worth</b> ${2} \"it\" & {'so'} --> `now`?";
const accent = "#00468b";

/** What the author copies for a kind of page, and the policy beside it. */
async function authored(page, name) {
  const studio = await (await new Studio(page).open()).begin("The car wash");
  await studio.field("Question").fill(title);
  await studio.unfold("Your offer");
  await studio.field("Price").fill("8");
  await expect(studio.preview.value).toHaveText("+$1.44");
  await studio.field("Colour on light ground, as a code").fill(accent);
  await studio.field("Colour on light ground, as a code").blur();
  // Where the model needs an address, its author uploads it to where the Studio says.
  const { name: file, model } = await studio.saved();
  writeFileSync(`${server}site/${file}`, JSON.stringify(model));
  const pieces = await studio.copied(name);
  if (["HTML", "Tag Manager"].includes(name)) await expect(studio.policy).toContainText("style-src 'sha256-");
  return { pieces, policy: await studio.policy.textContent() };
}

/** As tag managers put custom HTML into a page that trusts them: parsed, with its scripts made anew. */
const inject = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const node of [...template.content.childNodes]) {
    const script = node.localName === "script" && document.createElement("script");
    if (script) Object.assign(script, { text: node.textContent, nonce: "theirs" });
    document.body.append(script || node);
  }
};

for (const name of ["HTML", "WordPress", "Tag Manager", "iframe only", "npm", "React", "Vue", "Svelte"]) {
  test(`what is copied for ${name} works as it is pasted`, async ({ page, troubles }) => {
    const { pieces, policy } = await authored(page, name);
    const injected = name === "Tag Manager";
    // Such a page allows the scripts of its tag manager already.
    const allowed = injected ? policy.replace("script-src", "script-src 'nonce-theirs'") : policy;
    const folder = name.replace(" ", "-");
    await paste(name, pieces, allowed, `${server}pasted/${folder}`);
    await page.goto(`${pages}${folder}/`);
    if (injected) await page.evaluate(inject, pieces["the page"]);

    const framed = name === "iframe only";
    const calculator = new Calculator(framed ? page.frameLocator("iframe") : page);
    await expect(calculator.title).toHaveText(title);
    await expect(calculator.value).toHaveText("+$1.44");
    await calculator.field("A clean car").fill("20");
    await expect(calculator.value).toHaveText("+$6.60");
    expect(await page.locator("main b").count()).toBe(0);
    const fallback = `${title} This needs a browser that runs WebAssembly.`;
    if (framed) {
      await expect(page.locator("iframe")).toHaveAttribute("title", fallback);
      await growsAndShrinks(page);
    } else {
      expect(await calculator.host.evaluate(({ lastChild }) => lastChild.textContent.trim())).toBe(fallback);
      const style = (element) => getComputedStyle(element).getPropertyValue("--worthwhile-accent");
      expect(await calculator.host.evaluate(style)).toContain(accent);
    }
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });
}
