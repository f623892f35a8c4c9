import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// A version is what everybody has; what one person has differs by what was added and switched off for them.
const ownsIt = /\b(?:findOwnProgrammes|withOwnRequirements|ownProgramme)\(/;

test("whoever reads the programme of an onboarding reads that person's own", () => {
  const files = ["app", "db"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name));
  const reading = files.filter((name) => {
    const text = readFileSync(name, "utf8");
    return /\bawait findProgrammes\(/.test(text) && !ownsIt.test(text);
  });
  expect(reading, "Use findOwnProgrammes of db/queries/requirement-changes.ts, or the facts.").toEqual([]);
});
