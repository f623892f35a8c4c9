import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { licencesOf } from "#app/jobs/licences.ts";
import { type Locked, sbomOf } from "#app/jobs/sbom.ts";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const listed = sbomOf(lock);

/** What the program's own dependencies lead to, found by walking as Node does, without the lock file's own word on what is for development. */
function reached(): Map<string, Locked> {
  const found = new Map<string, Locked>();
  const walk = (place: string, { dependencies, optionalDependencies, peerDependencies }: Locked) => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const folders = place
        .split("/node_modules/")
        .map((_, n, parts) => parts.slice(0, parts.length - n).join("/node_modules/"));
      const next = [
        ...folders.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`),
        `node_modules/${name}`,
      ].find((one) => lock.packages[one]);
      const there = next === undefined ? undefined : lock.packages[next];
      if (next === undefined || !there || found.has(next)) continue;
      found.set(next, there);
      walk(next, there);
    }
  };
  walk("", { dependencies: lock.packages[""]?.dependencies ?? {} });
  return found;
}
const named = (place: string, { version = "" }: Locked) =>
  `${place.split("node_modules/").at(-1)}@${version}`;

test("every package that ships is listed, and nothing else", () => {
  const ships = [...new Set([...reached()].map(([place, one]) => named(place, one)))].sort();
  expect(ships.length).toBeGreaterThan(150);
  expect(
    listed.components.map(({ name, version }) => `${name}@${version}`).sort(),
    "app/jobs/sbom.ts lists something else than what package.json leads to.",
  ).toEqual(ships);
});

test("each with its licence and the hash the lock file asks for", () => {
  const known = new Map([...reached()].map(([place, one]) => [named(place, one), one]));
  for (const {
    name,
    version,
    licenses: [licence],
    hashes: [hash],
  } of listed.components) {
    const one = known.get(`${name}@${version}`);
    expect({
      name,
      licence: licence && ("expression" in licence ? licence.expression : licence.license.id),
    }).toEqual({ name, licence: one?.license });
    expect({
      name,
      integrity: `sha512-${Buffer.from(hash?.content ?? "", "hex").toString("base64")}`,
      alg: hash?.alg,
    }).toEqual({ name, integrity: one?.integrity, alg: "SHA-512" });
  }
});

test("what needs what leads to packages that are listed", () => {
  const refs = new Set(listed.components.map(({ purl }) => purl));
  expect(listed.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((one) => !refs.has(one))).toEqual(
    [],
  );
  expect(
    listed.dependencies
      .find(({ ref }) => ref.includes("express@"))
      ?.dependsOn.some((one) => one.includes("/qs@")),
  ).toBe(true);
});

test("what is for development, doubled or named anew is told apart", () => {
  const packages = {
    "": { name: "own", version: "1.0.0", dependencies: { a: "1", alias: "npm:real@2" } },
    "node_modules/a": {
      version: "1.0.0",
      license: "(MIT OR WTFPL)",
      integrity: "sha512-AAAA",
      dependencies: { "@s/b": "1" },
    },
    "node_modules/a/node_modules/@s/b": { version: "1.1.0", license: "MIT", integrity: "sha512-BBBB" },
    "node_modules/@s/b": { version: "2.0.0", license: "MIT", integrity: "sha512-CCCC", dev: true },
    "node_modules/alias": {
      name: "real",
      version: "2.0.0",
      license: "ISC",
      integrity: "sha512-DDDD",
      optional: true,
    },
  };
  const made = sbomOf({ packages });
  expect(made.components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/%40s/b@1.1.0",
    "pkg:npm/a@1.0.0",
    "pkg:npm/real@2.0.0",
  ]);
  expect(made.dependencies).toEqual([
    { ref: "pkg:npm/own@1.0.0", dependsOn: ["pkg:npm/a@1.0.0", "pkg:npm/real@2.0.0"] },
    { ref: "pkg:npm/a@1.0.0", dependsOn: ["pkg:npm/%40s/b@1.1.0"] },
    { ref: "pkg:npm/%40s/b@1.1.0", dependsOn: [] },
    { ref: "pkg:npm/real@2.0.0", dependsOn: [] },
  ]);
});

test("the command prints the same", () => {
  expect(
    JSON.parse(
      execFileSync("node", ["--import", "tsx", "app/jobs/sbom.ts"], {
        encoding: "utf8",
        maxBuffer: 10_000_000,
      }),
    ),
  ).toEqual(listed);
});

test("the page of licences is of this lock file, and every package has one", () => {
  const page = readFileSync("docs/licences.md", "utf8");
  expect(page === licencesOf(lock), "docs/licences.md is old: run npm run licences").toBe(true);
  expect(page, "a package states no licence: read its text and decide whether it may ship").not.toContain(
    "## not stated",
  );
});
