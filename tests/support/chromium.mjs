// Plain JavaScript: finds a Chromium for the journeys, or gets one.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { run } from "#app/jobs/prepare.mjs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium that can run; installs one where none is. Throws when that is not possible. */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
  return wanted ?? known() ?? (await fetchPlaywrights()) ?? (await installDebians()) ?? fail();
}

function known() {
  return [...INSTALLED, playwrights()].find((file) => file && existsSync(file));
}

function playwrights() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function fetchPlaywrights() {
  await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  const file = playwrights();
  // On a bare machine the browser arrives without the libraries it needs.
  return file && existsSync(file) && (await run(file, ["--version"], { stdio: "ignore" })) === 0
    ? file
    : undefined;
}

async function installDebians() {
  return (await installDebianPackages("chromium")) ? known() : undefined;
}

let lastInstall = Promise.resolve();

/** Installs packages where this is Debian and we are root, one call after another. Returns whether that worked. */
export function installDebianPackages(...names) {
  const install = lastInstall.then(() => aptInstall(names));
  lastInstall = install;
  return install;
}

async function aptInstall(names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const isUpdated = (await run("apt-get", ["update", "-qq"], { env })) === 0;
  return (
    isUpdated &&
    (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], { env })) === 0
  );
}

function fail() {
  throw new Error("No Chromium was found or could be installed. Install one and set CHROMIUM_PATH to it.");
}
