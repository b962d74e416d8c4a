// One Firefox for all tests, a server with the built files and with pages that a test writes, and one
// widget on the screen, found by the words that a visitor reads.
import { createServer } from "node:http";
import { Builder, Key } from "selenium-webdriver";
import firefox from "selenium-webdriver/firefox.js";
import sirv from "sirv";

const root = new URL("../../", import.meta.url);
const ABOUT_RIGHT = 20_000;

export { Key };

/** Serves dist/, and the pages of a test before it. */
export async function serve() {
  const files = sirv(new URL("dist", root).pathname, { dev: true });
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    if (!page) return files(request, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers });
    response.end(page.html);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const page = (body, { lang = "en", headers = {} } = {}) => {
    const path = `/page-${pages.size}.html`;
    const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A host</title>
<script type="module" src="worthwhile.js"></script><body>${body}</body></html>`;
    pages.set(path, { html, headers });
    return address + path.slice(1);
  };
  return { address, page, close: () => server.close() };
}

export function start() {
  const options = new firefox.Options().addArguments("-headless", "--width=1280", "--height=900");
  if (process.env.WORTHWHILE_FIREFOX) options.setBinary(process.env.WORTHWHILE_FIREFOX);
  const service = new firefox.ServiceBuilder(process.env.WORTHWHILE_GECKODRIVER);
  return new Builder().forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(service).build();
}

export class Widget {
  constructor(driver, selector = "worthwhile-calculator") {
    Object.assign(this, { driver, selector });
  }

  /** Runs a function in the page with the element and one argument. */
  ask(question, argument) {
    const script = `return (${question})(document.querySelector(arguments[0]), arguments[1])`;
    return this.driver.executeScript(script, this.selector, argument);
  }

  /** Asks until the answer is truthy. */
  async once(question, argument) {
    const answer = () => this.ask(question, argument);
    return this.driver.wait(answer, ABOUT_RIGHT, `${question} (${JSON.stringify(argument)})`);
  }

  /** A field or button by its name, also among those behind one press. */
  named(name) {
    return this.once(({ shadowRoot }, name) => {
      for (const part of shadowRoot.querySelectorAll(".all-figures, .behind, .leave")) part.open = true;
      const said = [...shadowRoot.querySelectorAll("[aria-label]")].find((one) => one.ariaLabel === name);
      const label = [...shadowRoot.querySelectorAll("label")].find((one) => one.textContent.trim().startsWith(name));
      const button = [...shadowRoot.querySelectorAll("button")].find((one) => one.textContent.trim() === name);
      return said ?? (label && (label.control ?? shadowRoot.getElementById(label.htmlFor))) ?? button;
    }, name);
  }

  async type(name, text) {
    const field = await this.named(name);
    await field.clear();
    await field.sendKeys(text);
    return field;
  }

  async click(name) {
    const element = await this.named(name);
    await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    await element.click();
  }

  /** Waits until the first figure, which is one press away, reads like this. Answers with all that is read. */
  figure(pattern) {
    const figure = ({ shadowRoot }, pattern) => {
      for (const part of shadowRoot?.querySelectorAll(".behind") ?? []) part.open = true;
      const words = shadowRoot?.querySelector("[part=figure]")?.textContent ?? "";
      return new RegExp(pattern).test(words) && shadowRoot.textContent;
    };
    return this.once(figure, pattern.source);
  }

  /** The same with exactly these words. */
  reads(value) {
    return this.figure(new RegExp(`^${value.replace(/[+$.]/g, "\\$&")}$`));
  }

  answers() {
    return this.ask((element) => element.answers);
  }
}
