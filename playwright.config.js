// The browser tests run against dist/ as `cargo xtask build` left it; `cargo xtask test` sets the
// variables, and without them `npx playwright test` works with Playwright's own Chromium.
import { defineConfig } from "@playwright/test";
import { target } from "./tests/target.js";

const port = process.env.WORTHWHILE_PORT ?? "4173";
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: `${target}/playwright/results`,
  reporter: [["list"], ["json", { outputFile: `${target}/playwright/report.json` }]],
  fullyParallel: true,
  // One more than cores, because a page waits more than it works.
  workers: 3,
  // Generous, because a slow machine is no fault of the page.
  timeout: 120_000,
  // A second try tells a fault from a stall of the machine; what needed it is named when all is done.
  retries: 1,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: {
      executablePath: process.env.WORTHWHILE_CHROMIUM || undefined,
      args: [
        // Chromium's sandbox refuses to start for root, as whom containers run.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node node_modules/sirv-cli/bin.js dist --host 127.0.0.1 --port ${port} --dev --quiet`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
