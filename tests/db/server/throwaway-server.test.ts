import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { expect, test } from "vitest";

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    }).once("error", () => resolve(false));
  });

test.skipIf(!existsSync("/usr/lib/postgresql")).each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "a run that is ended by %s takes its server along",
  async (signal) => {
    const script =
      'import { startPostgres } from "#tests/support/postgres.mjs"; process.stdout.write((await startPostgres()).url); setInterval(() => {}, 1000);';
    const run = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const gone = new Promise((resolve) => run.once("exit", resolve));
    const url = new URL(String(await new Promise((resolve) => run.stdout.once("data", resolve))));
    const port = Number(url.port);
    expect(await answers(port)).toBe(true);
    run.kill(signal);
    await gone;
    await expect.poll(() => answers(port), { timeout: 10_000 }).toBe(false);
  },
);
