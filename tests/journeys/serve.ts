import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The company that journeys get copies of, in each language. */
export const template = (language: "en" | "bg") => `test-results/company-${language}.sqlite`;

const tsx = ["--import", "tsx"];
const secrets = {
  INSECURE_COOKIE: "1",
  SESSION_SECRET: "a session secret only for the journeys",
  JOURNAL_KEY: "a journal key that is only for the journeys",
};

/** A server of its own, on a port nobody listens on. */
export type Served = { origin: string; printed: () => string; stop: () => Promise<void> };

/** Makes the demo company in a file that may be shared out as copies. */
export async function makeCompany(database: string, language: "en" | "bg"): Promise<void> {
  clear(database);
  const env = { ...process.env, ...secrets, DATABASE_URL: database, PUBLIC_ORIGIN: "http://localhost:1" };
  const seed = [...tsx, "app/jobs/seed-demo.ts", database, "test", language];
  const made = spawn(process.execPath, seed, { stdio: "inherit", env });
  const code = await new Promise((resolve) => made.once("exit", resolve));
  if (code !== 0) throw new Error("The company could not be made");
}

/** Removes a database with what stands beside it. */
export function clear(database: string): void {
  for (const name of readdirSync(path.dirname(database)))
    if (name.startsWith(path.basename(database))) rmSync(path.join(path.dirname(database), name));
}

/** Serves a database until it is told to stop. */
export async function serve(
  database: string,
  {
    mode = "test",
    clock = "",
    origin = "",
  }: { mode?: "start" | "test"; clock?: string; origin?: string } = {},
): Promise<Served> {
  const at = origin || `http://localhost:${await freePort()}`;
  const server = spawn(process.execPath, [...tsx, "app/web/http/serve.ts", mode], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      ...secrets,
      PORT: new URL(at).port,
      PUBLIC_ORIGIN: at,
      NODE_ENV: "production",
      DATABASE_URL: database,
      LOG_LEVEL: process.env["E2E_LOG"] ?? "warn",
      CLOCK_FILE: clock,
    },
  });
  let printed = "";
  server.stdout.on("data", (text: Buffer) => {
    printed += text;
    process.stdout.write(text);
  });
  await untilReady(server, at);
  return { origin: at, printed: () => printed, stop: () => stop(server) };
}

/** An origin whose port was free a moment ago. */
export async function freeOrigin(): Promise<string> {
  return `http://localhost:${await freePort()}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => resolve(found && typeof found === "object" ? found.port : 0));
    });
  });
}

async function untilReady(server: ChildProcess, origin: string): Promise<void> {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const isReady = await fetch(`${origin}/up/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await wait(200);
  }
  server.kill("SIGKILL");
  throw new Error("The server did not answer");
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await Promise.race([ended, wait(10_000)]);
  server.kill("SIGKILL");
}
