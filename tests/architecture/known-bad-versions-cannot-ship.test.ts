import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Package = { version?: string };
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
// Below these, a published hole or a lost database.
const floors = JSON.parse(readFileSync("tests/architecture/floors.json", "utf8")) as Record<string, string>;

const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? "";
const parts = (version: string) => version.split(/[-+]/)[0]?.split(".").map(Number) ?? [];

function isBelow(version: string, floor: string): boolean {
  const [have, want] = [parts(version), parts(floor)];
  for (let n = 0; n < 3; n++) {
    if ((have[n] ?? 0) !== (want[n] ?? 0)) return (have[n] ?? 0) < (want[n] ?? 0);
  }
  return version.includes("-");
}
const tooOld = (packages: Record<string, Package>) =>
  Object.entries(packages).flatMap(([path, { version = "" }]) => {
    const floor = floors[nameOf(path)];
    return floor && isBelow(version, floor) ? [`${path} ${version} < ${floor}`] : [];
  });

test("no package in the lock file is older than its floor", () =>
  expect(
    tooOld(lock.packages),
    "Update it, or whoever asks for it (npm explain <name>); where nobody has yet, add an override to package.json.",
  ).toEqual([]));

test("an old one anywhere in the tree would be found", () => {
  const planted = {
    "node_modules/a/node_modules/cookie": { version: "0.6.0" },
    "node_modules/qs": { version: "6.14.1-beta.1" },
    "node_modules/express": { version: "4.20.0" },
  };
  expect(tooOld(planted)).toEqual([
    "node_modules/a/node_modules/cookie 0.6.0 < 0.7.0",
    "node_modules/qs 6.14.1-beta.1 < 6.14.1",
  ]);
});

test("every floor is about something that is there", () => {
  const names = new Set(Object.keys(lock.packages).map(nameOf));
  expect(
    Object.keys(floors).filter((name) => !names.has(name)),
    "Nothing needs these any more: take their lines out of floors.json.",
  ).toEqual([]);
});
