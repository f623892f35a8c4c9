// `npm test`: everything, from a fresh clone. Plain JavaScript: runs before anything is installed.
// `npm test -- --only=unit,journeys` runs the steps named; `--long` runs the crash step with its full figures.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildIfNeeded, installIfNeeded, requireNode, root, run } from "#app/jobs/prepare.mjs";
import { findChromium, installDebianPackages } from "./support/chromium.mjs";

const results = path.join(root, "test-results");
const bin = (name, ...file) => path.join(root, "node_modules", name, ...file);
const tsc = (...args) => passes(bin("typescript-7", "bin", "tsc"), "--noEmit", ...args);

// Figures in `npm test`, and in `npm run test:crash`, where --times multiplies them.
const harnesses = [
  { file: "kills", figure: "kills", short: 10, long: 50 },
  { file: "power", figure: "cuts", short: 6, long: 50, needs: "cc" },
  { file: "faults", figure: "points", short: 6, long: 100, needs: "strace" },
  { file: "races", figure: "races", short: 10, long: 100 },
  { file: "kills", figure: "kills", short: 3, long: 30, needs: "postgres" },
  { file: "races", figure: "races", short: 10, long: 100, needs: "postgres" },
  {
    file: "mails",
    figure: "mails",
    short: 60,
    long: 1_000,
    more: ["--takes", process.argv.includes("--long") ? "500" : "100"],
  },
];

const steps = {
  types: () => tsc(),
  "types-pg": () => tsc("--customConditions", "pg"),
  lint: () => passes(bin("@biomejs/biome", "bin", "biome"), "check"),
  unused: () => passes(bin("knip", "bin", "knip.js")),
  build: async () => one(await buildIfNeeded("sqlite")),
  "build-pg": async () => one(await buildIfNeeded("pg")),
  unit: () => runUnit("unit", ["sqlite", "pg"]),
  server: runServer,
  crash: runCrash,
  journeys: runJourneys,
};

// These use one processor each and do not meet, so each runs beside the one before it.
const beside = new Set(["types-pg", "unused", "build-pg", "crash"]);

requireNode();
process.chdir(root);
const chosen = chosenSteps();
mkdirSync(results, { recursive: true });
const summary = [];
if (await installIfNeeded()) {
  const left = [...chosen];
  for (let name = left.shift(); name; name = left.shift()) {
    const other = beside.has(left[0]) ? [left.shift()] : [];
    await Promise.all([name, ...other].map(runStep));
  }
} else {
  summary.push({ name: "install", passed: 0, failed: 1, seconds: 0 });
}
report();

function chosenSteps() {
  const only = process.argv
    .find((argument) => argument.startsWith("--only="))
    ?.slice("--only=".length)
    .split(",");
  const unknown = only?.filter((name) => !(name in steps)) ?? [];
  if (unknown.length > 0) {
    process.stderr.write(
      `Unknown steps: ${unknown.join(", ")}. There are: ${Object.keys(steps).join(", ")}\n`,
    );
    process.exit(1);
  }
  return only ?? Object.keys(steps);
}

async function runStep(name) {
  process.stdout.write(`\n== ${name}\n`);
  const startedAt = Date.now();
  const counts = await steps[name]().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    return one(false);
  });
  summary.push({ name, ...counts, seconds: Math.round((Date.now() - startedAt) / 1000) });
}

function one(isPassed) {
  return isPassed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function passes(script, ...args) {
  return one((await run(process.execPath, [script, ...args])) === 0);
}

async function runUnit(name, projects, env = {}) {
  const file = path.join(results, `${name}.json`);
  rmSync(file, { force: true });
  const code = await run(
    process.execPath,
    [
      bin("vitest", "vitest.mjs"),
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { env: { CHROMIUM_PATH: await findChromium(), ...env } },
  );
  const { numPassedTests, numFailedTests = 0, numPendingTests, testResults = [] } = readReport(file);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return counted(code, numPassedTests, numFailedTests + unloaded.length, numPendingTests);
}

// What is run on a real PostgreSQL, one file after another.
async function runServer() {
  const postgres = await startPostgres();
  if (!postgres) return { passed: 0, failed: 0, skipped: 1 };
  try {
    return await runUnit("server", ["pg-server"], { TEST_PG_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

// Races need a real server with many connections; without one those tests are skipped, except in CI.
async function startPostgres() {
  if (process.env.TEST_PG_URL) return { url: process.env.TEST_PG_URL, stop: async () => undefined };
  const isCi = Boolean(process.env.CI);
  if (!hasPostgres() && isCi) await installDebianPackages("postgresql");
  if (!hasPostgres()) {
    if (isCi) throw new Error("PostgreSQL is missing and could not be installed; the races need it.");
    process.stdout.write("No PostgreSQL here: the races on it are skipped.\n");
    return undefined;
  }
  const support = await import("./support/postgres.mjs");
  return support.startPostgres();
}

function hasPostgres() {
  const versions = "/usr/lib/postgresql";
  return (
    existsSync(versions) &&
    readdirSync(versions).some((one) => existsSync(path.join(versions, one, "bin", "initdb")))
  );
}

async function runCrash() {
  const times = Number(
    process.argv.find((argument) => argument.startsWith("--times="))?.slice("--times=".length) ?? 1,
  );
  const postgres = await startPostgres();
  const env = postgres ? { TEST_PG_URL: postgres.url } : {};
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const { file, figure, short, long, needs, more = [] } of harnesses) {
      if (needs && !(needs === "postgres" ? postgres : await hasTool(needs))) {
        process.stdout.write(`No ${needs} here: ${file} on it are skipped.\n`);
        counts.skipped++;
        continue;
      }
      const conditions = needs === "postgres" ? ["--conditions=pg"] : [];
      const n = process.argv.includes("--long") ? long * times : short;
      const code = await run(
        process.execPath,
        [...conditions, "--import", "tsx", `tests/crash/${file}.ts`, `--${figure}`, String(n), ...more],
        { env },
      );
      counts[code === 0 ? "passed" : "failed"]++;
    }
  } finally {
    await postgres?.stop();
  }
  return counts;
}

// In CI they come from Debian; strace may be there and not be allowed to trace anything.
async function hasTool(name) {
  const [args, packages] = {
    cc: [["--version"], ["gcc", "libc6-dev"]],
    strace: [["-o", "/dev/null", "true"], ["strace"]],
  }[name];
  const works = () => spawnSync(name, args, { stdio: "ignore" }).status === 0;
  return works() || (Boolean(process.env.CI) && (await installDebianPackages(...packages)) && works());
}

async function runJourneys() {
  const chromium = await findChromium();
  const file = path.join(results, "journeys.json");
  rmSync(file, { force: true });
  // A folder of its own: Playwright empties the one it writes to.
  const code = await run(
    process.execPath,
    [
      bin("@playwright/test", "cli.js"),
      "test",
      "--config",
      "tests/journeys/playwright.config.ts",
      "--reporter=list,json",
      "--output",
      path.join(results, "journeys"),
    ],
    { env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  );
  const { stats = {} } = readReport(file);
  return counted(code, stats.expected, (stats.unexpected ?? 0) + (stats.flaky ?? 0), stats.skipped);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

// A run that broke off counts as a failure even when no single test failed.
function counted(code, passed = 0, failed = 0, skipped = 0) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

function report() {
  const sum = (key) => summary.reduce((total, step) => total + (step[key] ?? 0), 0);
  const cell = (value, width) => String(value ?? 0).padStart(width);
  process.stdout.write(`\n${"step".padEnd(10)}  passed  failed  skipped  seconds\n`);
  for (const { name, passed, failed, skipped, seconds } of summary) {
    process.stdout.write(
      `${name.padEnd(10)}  ${cell(passed, 6)}  ${cell(failed, 6)}  ${cell(skipped, 7)}  ${cell(seconds, 7)}\n`,
    );
  }
  process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}
