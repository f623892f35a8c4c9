import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 3900);
const origin = `http://localhost:${port}`;
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: ".",
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    locale: "en-GB",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node tests/journeys/serve.mjs",
    cwd: process.cwd(),
    url: `${origin}/up/ready`,
    env: {
      PORT: String(port), PUBLIC_ORIGIN: origin, NODE_ENV: "production", DATABASE_URL: "test-results/journeys.sqlite", INSECURE_COOKIE: "1",
      SESSION_SECRET: "a session secret only for the journeys", JOURNAL_KEY: "a journal key that is only for the journeys",
      CLOCK_FILE: "test-results/clock", LOG_LEVEL: process.env["E2E_LOG"] ?? "warn",
    },
    stdout: "pipe",
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    timeout: 180_000,
  },
});
