import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "tests/journeys";
const files = readdirSync(folder).filter((name) => /\.ts$/.test(name) && name !== "reading.ts");
const bare =
  /\.(count|textContent|innerText|innerHTML|allInnerTexts|allTextContents|isVisible|isHidden|isChecked|isEnabled|isDisabled|isEditable|inputValue|evaluateAll|waitForLoadState)\(|\.(all)\(\)|(?:page|\)|row|link|box|field|option)\.(getAttribute)\(/;

function odd(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const [found] = bare.exec(line) ?? [];
    return found && !/document\.|element\?/.test(line) ? [`line ${index + 1}: ${found.trim()}`] : [];
  });
}

test("a journey reads nothing of a page that may still be the page before", () => {
  expect(
    files.flatMap((name) =>
      odd(readFileSync(`${folder}/${name}`, "utf8")).map((found) => `${name}, ${found}`),
    ),
    "These read at once, whatever is still under way after a click. Expect instead (toHaveCount, toHaveText, toBeVisible, toHaveValue), which waits; where the journey has to decide, use isThere, howMany, each, textsOf, attributeOf or typedIn of tests/journeys/reading.ts.",
  ).toEqual([]);
});

test("what reads at once is seen", () => {
  expect(
    odd("if ((await found.count()) === 0) return;\nfor (const one of await rows.all()) {}"),
  ).toHaveLength(2);
  expect(odd("const link = await page.getAttribute('a', 'href');")).toHaveLength(1);
  expect(odd("await expect(rows).toHaveCount(3);\nawait Promise.all(rows.map(typedIn));")).toEqual([]);
});

test("no journey depends on its place among the others", () => {
  const ordered = files.filter((name) => /^(?:[a-z]|\d+)-/.test(name) && !/^a-/.test(name));
  expect(
    ordered,
    "The letter before the name orders nothing: each file of journeys has a company of its own (tests/journeys/company.ts). Name it by what happens.",
  ).toEqual([]);
  const shared = files.filter(
    (name) =>
      name.endsWith(".spec.ts") &&
      !/from "\.\/(?:company|firm)\.ts"/.test(readFileSync(`${folder}/${name}`, "utf8")),
  );
  expect(
    shared,
    "Import `test` from ./company.ts: it serves a copy of the prepared company to this file alone.",
  ).toEqual([]);
});
