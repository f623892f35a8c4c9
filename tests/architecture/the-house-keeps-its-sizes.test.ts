import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = ["app", "db", "tests"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.(tsx?|mjs)$/.test(name) && !name.includes("migrations/"));
const linesOf = (name: string) => readFileSync(name, "utf8").split("\n").length - 1;
const isContent = (name: string) => name.startsWith("db/seed/") || name.startsWith("app/strings/");

const isVerb = (name: string) => /\.server\.ts$/.test(name) && !/\.(?:view|format)\./.test(name);
const isTest = (name: string) => name.startsWith("tests/");

const limits: [what: string, belongs: (name: string) => boolean, most: number][] = [
  ["a rule", (name) => name.startsWith("app/domain/"), 150],
  ["a verb", (name) => name.startsWith("app/features/") && isVerb(name), 110],
  ["a verb that features share", (name) => name.startsWith("app/acts/"), 110],
  ["a view", (name) => name.endsWith(".view.server.ts"), 140],
  ["a route", (name) => name.endsWith(".route.tsx"), 160],
  ["any file of the product", (name) => !isContent(name) && !isTest(name), 250],
  ["a file of tests", isTest, 400],
];

test.each(limits)("%s stays within its size", (_, belongs, most) => {
  expect(
    files
      .filter(belongs)
      .filter((name) => linesOf(name) > most)
      .map((name) => `${name}: ${linesOf(name)}`),
    "Split it along what it does: a rule from a rule, a part of a page from the page, a verb's facts from the verb.",
  ).toEqual([]);
});

test("there is one clock, and one of the device: Date.now() stands in web/clock.server.ts and web/device-clock.ts alone", () => {
  const others = files
    .filter((name) => name.startsWith("app/") || (name.startsWith("db/") && !isContent(name)))
    .filter(
      (name) =>
        !["app/web/clock.server.ts", "app/web/device-clock.ts"].includes(name) &&
        /Date\.now\(\)|new Date\(\)/.test(readFileSync(name, "utf8")),
    );
  expect(
    others,
    "Take `now` as an argument; a route is given it by its guard, a job asks app/web/clock.server.ts; app/web/device-clock.ts is for what a browser dates without a connection.",
  ).toEqual([]);
});

test("days that people type are read in one place, which knows what years there are", () => {
  const others = files.filter(
    (name) =>
      name.startsWith("app/") &&
      name !== "app/web/form-fields.ts" &&
      /z\.iso\.date/.test(readFileSync(name, "utf8")),
  );
  expect(others, "Use `day` of app/web/form-fields.ts.").toEqual([]);
});

test("no file is a drawer for things without a name", () => {
  expect(
    files
      .filter((name) => /(^|\/)(utils?|helpers?|managers?|services?|commons?|misc)(\.|\/)/.test(name))
      .filter((name) => !name.startsWith("app/strings/")),
    "Name the file after the one thing it does; what has no name has no place yet.",
  ).toEqual([]);
});

test("each verb file exports one function of its name", () => {
  const odd = files
    .filter((name) => /^app\/features\/.*\.server\.ts$/.test(name) && !/\.(?:view|format)\./.test(name))
    .filter((name) => {
      const expected = (name.split("/").at(-1) ?? "")
        .replace(".server.ts", "")
        .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const found = [...readFileSync(name, "utf8").matchAll(/^export (?:async )?function (\w+)/gm)].map(
        ([, one]) => one,
      );
      return found.length !== 1 || found[0] !== expected;
    });
  expect(
    odd,
    "A verb is one function in a file of its name; what a page shows goes into <page>.view.server.ts.",
  ).toEqual([]);
});

test("what makes a page's view is called view<What>", () => {
  const odd = files
    .filter((name) => name.startsWith("app/"))
    .flatMap((name) =>
      [...readFileSync(name, "utf8").matchAll(/^export (?:async )?function ([a-z]\w*View)\b/gm)].map(
        ([, one]) => `${name}: ${one}`,
      ),
    );
  expect(odd, "Call it viewBoard, not boardView: one form for all.").toEqual([]);
});
