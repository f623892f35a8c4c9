// What `npm run demo` and `npm run dev` share: a made-up company in a language, and a server in front of it.
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { root, run } from "./prepare.mjs";

const data = path.join(root, "data");
const tsx = ["--import", "tsx"];
const languages = ["en", "bg"];

/** The language the company is made in: the one asked for, else that of the terminal. */
export function languageAsked(args = process.argv.slice(2), env = process.env) {
  const unknown = args.filter((one) => !languages.includes(one) && one !== "--reset");
  if (unknown.length > 0)
    giveUp(`Unknown: ${unknown.join(" ")}. There are: ${languages.join(", ")}, --reset.`);
  const asked = args.find((one) => languages.includes(one));
  return asked ?? (/^bg/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "bg" : "en");
}

/** The settings of a server of made-up people on a port that is free. */
export async function demoSettings(name, language, more) {
  mkdirSync(data, { recursive: true });
  const port = await freePort(Number(process.env.PORT ?? 3000));
  return {
    LOG_LEVEL: "warn",
    HOST: "127.0.0.1",
    ...more,
    ...process.env,
    ...secrets(),
    DATABASE_URL: path.join("data", `${name}-${language}.sqlite`),
    PORT: String(port),
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    INSECURE_COOKIE: "1",
  };
}

/** Makes the company unless there is one that fits, or it is to be made again. */
export async function makeCompany(env, language) {
  const base = path.basename(env.DATABASE_URL);
  const mark = path.join(data, `${base}.made`);
  const schema = schemaMark();
  const isCurrent =
    existsSync(path.join(data, base)) && existsSync(mark) && readFileSync(mark, "utf8") === schema;
  if (isCurrent && !process.argv.includes("--reset")) return;
  for (const name of readdirSync(data)) if (name.startsWith(base)) rmSync(path.join(data, name));
  process.stdout.write("Making the demo company…\n");
  const seed = [...tsx, "app/jobs/seed-demo.ts", env.DATABASE_URL, "demo", language];
  if ((await run(process.execPath, seed, { env })) !== 0) giveUp("The demo company could not be made.");
  writeFileSync(mark, schema);
}

/** Runs the server until it is stopped, and says where it is and who can sign in. */
export async function serveCompany(env, language, args, title, hints) {
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  server.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  const [, cast] = await Promise.all([untilUp(env.PORT), castTable(env, language)]);
  process.stdout.write(`\n  ${title}: ${env.PUBLIC_ORIGIN}\n\n${cast}\n  ${hints}\n`);
}

// A company made by an older program is made again when its tables would not fit any more.
function schemaMark() {
  const folder = path.join(root, "db", "migrations", "sqlite");
  const hash = createHash("sha256");
  const files = readdirSync(folder).filter((one) => one.endsWith(".sql"));
  for (const name of files.sort()) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest("hex");
}

async function untilUp(port) {
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

function castTable(env, language) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...tsx, "app/jobs/print-cast.ts", language], {
      cwd: root,
      env: { ...process.env, ...env },
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

/** The first port from this one on that nobody listens on. */
export async function freePort(first) {
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

export function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
