// Starts a throwaway PostgreSQL from Debian's binaries, for the races that need a real server.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const signals = [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
];
const versions = "/usr/lib/postgresql";

/** Gives the URL of a fresh server and the function that stops it and removes its files. */
export async function startPostgres() {
  const version = readdirSync(versions)
    .filter((one) => existsSync(path.join(versions, one, "bin", "initdb")))
    .sort()
    .at(-1);
  const bin = path.join(versions, version, "bin");
  const folder = mkdtempSync(path.join(tmpdir(), "onramp-pg-"));
  const data = path.join(folder, "data");
  // PostgreSQL refuses to run as root.
  const who = process.getuid?.() === 0 ? idsOf("nobody") : {};
  if (who.uid !== undefined) {
    chownSync(folder, who.uid, who.gid);
    chmodSync(folder, 0o700);
  }
  const port = await freePort();
  const options = { ...who, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" } };
  const made = spawnSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "onramp", "-A", "trust", "-E", "UTF8"],
    { ...options, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const server = spawn(
    path.join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "max_connections=100"],
    { ...options, stdio: "ignore" },
  );
  const leave = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once("exit", leave);
  // Without these, a run that is ended would leave its server behind.
  for (const [signal, number] of signals) process.once(signal, () => process.exit(128 + number));
  for (let tries = 0; ; tries++) {
    const ready = spawnSync(path.join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]);
    if (ready.status === 0) break;
    if (tries > 100 || server.exitCode !== null) {
      process.off("exit", leave);
      leave();
      throw new Error("PostgreSQL did not start");
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    process.off("exit", leave);
    const gone = new Promise((resolve) => server.once("exit", resolve));
    // One that is gone already says so no second time.
    if (server.kill("SIGINT")) await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://onramp@127.0.0.1:${port}/postgres`, stop };
}

function idsOf(name) {
  const id = (flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
