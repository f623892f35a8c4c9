import { existsSync, readdirSync, readFileSync } from "node:fs";
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

test("every feature has tests in the same place, and no tests lie elsewhere", () => {
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
  const untested = [...folders].filter((folder) => !folder.endsWith("/shared") && !tested.has(folder));
  expect(untested, "Write its tests, by URL and person, in tests/features/<wing>/<noun>.").toEqual([]);
});

test("a route or reader that is named in a string is there", () => {
  const named = ["app", "tests"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) =>
      [
        ...readFileSync(name, "utf8").matchAll(/"(?:app\/)?(features\/[\w./-]+\.(?:route|server)[\w.]*)"/g),
      ].map(([, path = ""]) => ({ name, path })),
    );
  const missing = named.filter(
    ({ path }) => !["", ".tsx", ".ts"].some((end) => existsSync(join("app", path + end))),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(missing, "The bundler does not see such a name: write where the file lies now.").toEqual([]);
});
