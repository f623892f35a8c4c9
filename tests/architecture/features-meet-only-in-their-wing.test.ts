import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = "app/features";
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.split(/[\\/]/));
const importsOf = (name: string) =>
  [...readFileSync(name, "utf8").matchAll(/"#app\/features\/([^"]+)"/g)].map(([, path = ""]) => path);

test("every feature is a folder of its own in a wing", () => {
  const loose = files.filter((parts) => parts.length !== 3).map((parts) => parts.join("/"));
  expect(
    loose,
    "Put it into app/features/<wing>/<noun>/; what a wing shares goes into <wing>/shared/.",
  ).toEqual([]);
});

test("a feature imports the shared folder of its own wing and nothing of another", () => {
  const strayed = files.flatMap(([wing = "", ...rest]) => {
    const name = join(root, wing, ...rest);
    return importsOf(name)
      .filter((path) => !path.startsWith(`${wing}/shared/`))
      .map((path) => `${name} imports ${path}`);
  });
  expect(
    strayed,
    "Share it through <wing>/shared/, app/acts (verbs), app/domain (rules), db/queries, app/web or app/ui.",
  ).toEqual([]);
});

test("every feature has tests in the same place under tests/features", () => {
  const tested = new Set(
    readdirSync("tests/features", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => name.split(/[\\/]/).slice(0, -1).join("/")),
  );
  const folders = new Set(files.map(([wing, noun]) => `${wing}/${noun}`));
  const strayed = [...tested].filter((folder) => !folders.has(folder));
  expect(
    strayed,
    "A test lies in tests/features/<wing>/<noun>, where what it tests lies in app/features.",
  ).toEqual([]);
});
