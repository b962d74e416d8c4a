// Firefox over WebDriver, on dist/ as `cargo xtask build` left it.
import { spawn } from "node:child_process";
import { after, before } from "node:test";
import { Builder, Capabilities } from "selenium-webdriver";
import firefox from "selenium-webdriver/firefox.js";

const port = process.env.WORTHWHILE_PORT ?? "4174";
const site = `http://127.0.0.1:${port}/`;

/** A browser and a server for the tests of one file. */
export function browser() {
  const open = {};
  before(async () => {
    const sirv = ["node_modules/sirv-cli/bin.js", "dist", "--host", "127.0.0.1", "--port", port, "--dev", "--quiet"];
    open.server = spawn("node", sirv, { stdio: "ignore" });
    const options = new firefox.Options(new Capabilities()).addArguments("-headless");
    if (process.env.WORTHWHILE_FIREFOX) options.setBinary(process.env.WORTHWHILE_FIREFOX);
    const service = new firefox.ServiceBuilder(process.env.WORTHWHILE_GECKODRIVER);
    const builder = new Builder().forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(service);
    open.driver = await builder.build();
    await answering();
  });
  after(async () => {
    await open.driver?.quit();
    open.server?.kill();
  });
  return {
    /** Opens a page of dist/. */
    async go(path) {
      // Else an address that differs in the fragment alone would not be loaded anew.
      await open.driver.get("about:blank");
      await open.driver.get(site + path);
    },
    run: (script, ...given) => open.driver.executeScript(script, ...given),
    get driver() {
      return open.driver;
    },
  };
}

async function answering() {
  for (let turn = 0; turn < 100; turn++) {
    if (await fetch(site).then((answer) => answer.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing answers at ${site}`);
}
