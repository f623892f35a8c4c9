// `npm run demo`: from a fresh clone to a running demo company, in one command.
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { buildIfNeeded, installIfNeeded, requireNode, root, run } from "./prepare.mjs";

const data = path.join(root, "data");
const database = path.join("data", "demo.sqlite");
const seededMark = path.join(data, "demo.seeded");
const tsx = ["--import", "tsx"];

requireNode();
process.chdir(root);
mkdirSync(data, { recursive: true });
if (!(await installIfNeeded())) giveUp("The packages could not be installed.");
if (!(await buildIfNeeded("sqlite"))) giveUp("The build failed.");

const port = await freePort(Number(process.env.PORT ?? 3000));
const origin = `http://localhost:${port}`;
const env = {
  NODE_ENV: "production",
  LOG_LEVEL: "warn",
  HOST: "127.0.0.1",
  ...process.env,
  ...secrets(),
  DATABASE_URL: database,
  PORT: String(port),
  PUBLIC_ORIGIN: origin,
  INSECURE_COOKIE: "1",
};
await seedIfNeeded();
await serve();

async function seedIfNeeded() {
  const schema = schemaMark();
  const isCurrent =
    existsSync(database) && existsSync(seededMark) && readFileSync(seededMark, "utf8") === schema;
  if (!process.argv.includes("--reset") && isCurrent) return;
  for (const name of readdirSync(data)) {
    if (name.startsWith("demo.sqlite") || name === "demo.seeded") rmSync(path.join(data, name));
  }
  process.stdout.write("Making the demo company…\n");
  const code = await run(process.execPath, [...tsx, "app/jobs/seed-demo.ts", database], { env });
  if (code !== 0) giveUp("The demo company could not be made.");
  writeFileSync(seededMark, schema);
}

// A company made by an older program is made anew when its tables would not fit any more.
function schemaMark() {
  const folder = path.join(root, "db", "migrations", "sqlite");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".sql"))
    .sort())
    hash.update(readFileSync(path.join(folder, name)));
  return hash.digest("hex");
}

async function serve() {
  const server = spawn(process.execPath, [...tsx, "app/web/http/serve.ts", "demo"], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  server.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  const [, cast] = await Promise.all([untilUp(), castTable()]);
  process.stdout.write(
    `\n  Onramp demo: ${origin}\n\n${cast}\n  Ctrl-C stops it; --reset makes the company anew.\n`,
  );
}

async function untilUp() {
  for (let tries = 0; tries < 300; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/up`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  giveUp("The server did not answer within a minute.");
}

function castTable() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...tsx, "app/jobs/print-cast.ts"], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    child.once("close", () => resolve(text));
  });
}

// Kept, so that people stay signed in and the journal stays readable from one start to the next.
function secrets() {
  const file = path.join(data, "demo-secrets.json");
  if (!existsSync(file)) {
    const fresh = {
      SESSION_SECRET: randomBytes(36).toString("base64url"),
      JOURNAL_KEY: randomBytes(36).toString("base64url"),
    };
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

async function freePort(first) {
  for (let port = first; port < first + 50; port++) {
    if ((await isFree(port, "127.0.0.1")) && (await isFree(port, "::1"))) return port;
  }
  return giveUp(`No free port from ${first} on.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
