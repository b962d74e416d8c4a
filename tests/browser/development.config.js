// The development build that Trunk leaves, which marks in the browser's timeline what a release does not;
// `cargo xtask test` sets the variables.
import browser from "../../playwright.config.js";
import { target } from "../target.js";

const port = process.env.WORTHWHILE_PORT ?? "4175";

export default {
  ...browser,
  testDir: ".",
  testMatch: "effects.spec.js",
  outputDir: `${target}/playwright/development`,
  reporter: [["list"], ["json", { outputFile: `${target}/playwright/development.json` }]],
  use: { ...browser.use, baseURL: `http://127.0.0.1:${port}/`, isDevelopment: true },
  webServer: {
    command: `node ../../node_modules/sirv-cli/bin.js ${target}/trunk --host 127.0.0.1 --port ${port} --dev --quiet`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
};
