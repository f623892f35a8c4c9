import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { type Config, ConfigError, type Mode, readConfig } from "#app/web/config.server.ts";
import { createApp } from "./create-app.ts";
import type { Hooks } from "./hooks.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { STOP_WITHIN_MS, stopServer } from "./stop.ts";

const MODES: readonly string[] = ["start", "demo", "test"] satisfies Mode[];

process.env["NODE_ENV"] ??= "production";
const mode = modeFrom(process.argv[2] ?? "start");
if (mode === "start" && existsSync(".env")) process.loadEnvFile(".env");
const config = configOrExit();
const log = createLog(config.logLevel);

process.on("uncaughtException", (err) => {
  log.fatal({ err }, "unexpected failure; the process ends");
  process.exit(1);
});

const { build, hooks, clientDir } = await loadBuild(config);
await hooks.boot({ config, mode, log }).catch((error: unknown) => {
  // The build has a class of its own, so the name decides.
  if (error instanceof Error && error.name === "Refusal") giveUp(error.message);
  throw error;
});
const server = await listen(createApp({ build, config, log, hooks, clientDir }), config.port, config.host);
hooks.startJobs(log);
log.info(
  { mode, engine: config.engine, host: config.host, port: config.port, origin: config.publicOrigin },
  "ready",
);

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));

// A terminal's Ctrl-C reaches us twice: by itself and through the parent.
async function stop(signal: string): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log.info({ signal }, "stopping");
  setTimeout(() => {
    log.fatal("the stop took too long");
    process.exit(1);
  }, STOP_WITHIN_MS + 5_000).unref();
  await stopServer(server, hooks, log);
  log.info("stopped");
  process.exit(0);
}

function modeFrom(word: string): Mode {
  if (MODES.includes(word)) return word as Mode;
  return giveUp(`Unknown way to start: ${word}. Use ${MODES.join(", ")}.`);
}

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return giveUp(`${error.message}\nEvery setting is explained in .env.example.`);
  }
}

async function loadBuild({
  engine,
}: Config): Promise<{ build: ServerBuild; hooks: Hooks; clientDir: string }> {
  const folder = path.resolve("build", engine);
  const file = path.join(folder, "server", "index.js");
  if (!existsSync(file))
    giveUp(`There is no build yet. Run: npm run ${engine === "pg" ? "build:pg" : "build"}`);
  const build: ServerBuild = await import(pathToFileURL(file).href);
  return { build, hooks: build.entry.module as unknown as Hooks, clientDir: path.join(folder, "client") };
}

function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
