// Makes a company for the journeys, or copies one, and serves it until it is told to stop.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";

const { DATABASE_URL: database, CLOCK_FILE: clock = "" } = process.env;
const folder = path.dirname(database);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.startsWith(path.basename(database)) || name === path.basename(clock))
    rmSync(path.join(folder, name));
}
const tsx = ["--import", "tsx"];
if (process.env.COPY_OF) {
  const made = new Database(process.env.COPY_OF, { readonly: true });
  await made.backup(database);
  made.close();
} else if (
  spawnSync(process.execPath, [...tsx, "app/jobs/seed-demo.ts", database, "test"], { stdio: "inherit" })
    .status !== 0
)
  process.exit(1);
const server = spawn(process.execPath, [...tsx, "app/web/http/serve.ts", "test"], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.once("exit", (code) => process.exit(code ?? 1));
