// Makes a company for the journeys and serves it until it is told to stop.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";

const folder = "test-results";
const database = `${folder}/journeys.sqlite`;
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.startsWith("journeys.sqlite") || name === "clock") rmSync(`${folder}/${name}`);
}
const tsx = ["--import", "tsx"];
const seeded = spawnSync(process.execPath, [...tsx, "app/jobs/seed-demo.ts", database, "test"], { stdio: "inherit" });
if (seeded.status !== 0) process.exit(1);
const server = spawn(process.execPath, [...tsx, "app/web/http/serve.ts", "test"], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.once("exit", (code) => process.exit(code ?? 1));
