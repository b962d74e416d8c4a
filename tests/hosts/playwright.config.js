// The hosts' pages, as `tests/hosts/build.mjs` left them; `cargo xtask test` sets the variables.
import browser from "../../playwright.config.js";
import { target } from "../target.js";

const port = process.env.WORTHWHILE_PORT ?? "4174";

export default {
  ...browser,
  testDir: ".",
  // The other tests here are for the runner of Node.
  testMatch: "*.spec.js",
  outputDir: `${target}/playwright/hosts`,
  reporter: [["list"], ["json", { outputFile: `${target}/playwright/hosts.json` }]],
  timeout: 60_000,
  use: {
    ...browser.use,
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: {
      ...browser.use.launchOptions,
      // Pages that a test writes itself count as the public web, which may not frame this machine.
      args: [...browser.use.launchOptions.args, "--disable-features=LocalNetworkAccessChecks"],
    },
  },
  webServer: {
    // The frame asks for its files from an origin of its own where it is sandboxed.
    command: `node ../../node_modules/sirv-cli/bin.js ${target}/hosts --host 0.0.0.0 --port ${port} --dev --cors --quiet`,
    url: `http://127.0.0.1:${port}/plain.html`,
    reuseExistingServer: false,
  },
};
