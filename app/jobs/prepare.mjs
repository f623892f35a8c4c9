// Plain JavaScript: runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const BUILD_INPUTS = [
  "app",
  "db",
  "public",
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "tsconfig.json",
];

/** Runs a command in the project's folder; resolves to its exit code. */
export function run(command, args, { env = {}, stdio = ["ignore", "inherit", "inherit"] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio });
    child.once("error", () => resolve(127));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Ends the process with a message where Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Node 20.19 or newer is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Installs the packages of the lock file unless they are there already. Returns whether they are. */
export async function installIfNeeded() {
  if (isInstalled()) return true;
  process.stdout.write("Installing packages; the first time takes a few minutes…\n");
  return (await run("npm", ["ci", "--no-audit", "--no-fund"])) === 0;
}

function isInstalled() {
  const installed = packagesOf(path.join(root, "node_modules", ".package-lock.json"));
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, link }]) =>
      name === "" || optional || devOptional || link || installed[name]?.version === version,
  );
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/** Builds for one engine unless the build is of these very sources. Returns whether there is one. */
export async function buildIfNeeded(engine) {
  const stampFile = path.join(root, "build", engine, ".sources");
  const stamp = sourcesHash();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  const remix = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const env = { DB_ENGINE: engine, NODE_ENV: "production" };
  if ((await run(process.execPath, [remix, "vite:build"], { env })) !== 0) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

function sourcesHash() {
  const hash = createHash("sha256");
  for (const input of BUILD_INPUTS) addToHash(hash, path.join(root, input));
  return hash.digest("hex");
}

function addToHash(hash, file) {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) addToHash(hash, path.join(file, name));
    return;
  }
  hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
}
