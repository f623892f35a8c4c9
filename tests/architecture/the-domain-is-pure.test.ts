import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const rules = readdirSync("app/domain", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("app/domain", name));

/** What the lint does not see, because it forbids globals whole and not their parts. */
const impure =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bimport\(|\bimport\.meta\b|\bawait\b|\basync\b/;

test("a rule asks no clock, throws no dice and waits for nothing", () => {
  expect(rules.length).toBeGreaterThan(100);
  expect(
    rules.filter((name) => impure.test(readFileSync(name, "utf8"))),
    "Facts, `now` and random numbers come in as arguments; whoever calls the rule reads them.",
  ).toEqual([]);
});
