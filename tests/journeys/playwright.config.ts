import { mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const folder = fileURLToPath(new URL(".", import.meta.url));
const suffix = ".spec.ts";

// What takes minutes begins first, so that no processor waits for it at the end.
const longest = [
  "every-page-is-accessible-in-bulgarian",
  "every-page-is-accessible-in-english",
  "from-hired-to-released",
];
const journeys = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length))
  .sort((one, other) => rank(one) - rank(other));

function rank(name: string): number {
  return longest.includes(name) ? longest.indexOf(name) : longest.length;
}

mkdirSync("test-results", { recursive: true });

export default defineConfig({
  testDir: ".",
  globalSetup: "./prepare.ts",
  workers: 2,
  // One project a file, so that each has a process and with it a company of its own.
  projects: journeys.map((name) => ({ name, testMatch: `**/${name}${suffix}` })),
  timeout: 600_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    trace: "retain-on-failure",
  },
});
