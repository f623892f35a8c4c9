import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { Answer } from "./bare-server.ts";

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const tsx = ["--import", "tsx"];

export const secrets = {
  SESSION_SECRET: "a session secret only for measuring",
  JOURNAL_KEY: "a journal key that is only for measuring",
  JOURNAL_KEY_ID: "bench",
};

/** The settings under which the measured server and the jobs around it run. */
export function settings(database: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...secrets,
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    DATABASE_URL: database,
    PORT: String(port),
    HOST: "127.0.0.1",
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    INSECURE_COOKIE: "1",
    NO_COMPRESS: "1",
    CLOCK_FILE: "",
  };
}

/** Runs a script of the product to its end; throws when it fails. */
export async function runJob(database: string, script: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [...tsx, script, ...args], {
    env: settings(database, 1),
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

export type Served = {
  url: string;
  origin: string;
  pid: number;
  statements(): Promise<number>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Settled when the process has ended, by whomever. */
  ended: Promise<unknown>;
  /** What it has said, where it was started to be quiet. */
  said(): string;
};

/** The built server on a free port, with its statements counted. */
export async function serve(
  database: string,
  more: Record<string, string> = {},
  { isQuiet = false } = {},
): Promise<Served> {
  const port = await freePort();
  const args = [...tsx, "--import", fileOf("./count-statements.ts"), "app/web/http/serve.ts", "test"];
  const output = isQuiet ? "pipe" : "inherit";
  const child = spawn(process.execPath, args, {
    env: { ...settings(database, port), ...more },
    stdio: ["ignore", output, output, "ipc"],
  });
  const ended = once(child, "exit");
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const url = `http://127.0.0.1:${port}`;
  await untilUp(child, url);
  return {
    url,
    origin: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    ended,
    said: () => said,
    statements: () => ask<number>(child, "statements"),
    stop: () => stop(child),
    kill: () => stop(child, "SIGKILL"),
  };
}

export type Bare = { url: string; answerWith(answer: Answer): Promise<unknown>; stop(): Promise<void> };

/** A server of nothing but node:http that answers everything alike. */
export async function serveBare(): Promise<Bare> {
  const child = fork(fileOf("./bare-server.ts"), { execArgv: tsx });
  const [port] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    answerWith: (answer) => ask(child, answer),
    stop: () => stop(child),
  };
}

async function ask<T>(child: ChildProcess, question: object | string): Promise<T> {
  const answered = once(child, "message");
  child.send(question);
  const [answer] = await answered;
  return answer;
}

async function stop(child: ChildProcess, signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

async function untilUp(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    if (
      await fetch(`${url}/up`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error("The server did not come up");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (!address || typeof address === "string") throw new Error("No free port");
  return address.port;
}
