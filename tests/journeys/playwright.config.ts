import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 3900);
// One company that the journeys go through one after another, and one that is only looked at meanwhile; the firm of 25 serves its own in between.
const company = served(port, "journeys", "clock");
const pages = served(port + 2, "pages", "pages-clock", { COPY_OF: "test-results/journeys.sqlite" });
const beside = ["**/every-page-is-accessible.spec.ts", "**/a-firm-of-25-starts-from-nothing.spec.ts"];
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: ".",
  workers: 2,
  projects: [
    { name: "company", testIgnore: beside, workers: 1, use: { baseURL: company.origin } },
    { name: "beside", testMatch: beside, workers: 1, use: { baseURL: pages.origin } },
  ],
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
  webServer: [company.server, pages.server],
});

// They are started one after another, so the second company can be a copy of the first.
function served(at: number, name: string, clock: string, more: Record<string, string> = {}) {
  const origin = `http://localhost:${at}`;
  return {
    origin,
    server: {
      command: "node tests/journeys/serve.mjs",
      cwd: process.cwd(),
      url: `${origin}/up/ready`,
      env: {
        PORT: String(at),
        PUBLIC_ORIGIN: origin,
        NODE_ENV: "production",
        DATABASE_URL: `test-results/${name}.sqlite`,
        INSECURE_COOKIE: "1",
        SESSION_SECRET: "a session secret only for the journeys",
        JOURNAL_KEY: "a journal key that is only for the journeys",
        CLOCK_FILE: `test-results/${clock}`,
        LOG_LEVEL: process.env["E2E_LOG"] ?? "warn",
        ...more,
      },
      stdout: "pipe",
      reuseExistingServer: false,
      gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
      timeout: 180_000,
    },
  } as const;
}
