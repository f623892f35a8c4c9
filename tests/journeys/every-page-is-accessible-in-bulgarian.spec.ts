import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { type Look, wrongWithPages } from "./every-page.ts";

const looks = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "light", width: 1280 },
] as const;
/** Each page in all four looks, which takes as many times as long. */
const isWhole = Boolean(process.env["EVERY_LOOK"]);

// Bulgarian is longer, so pages are gone through here: each whole in one look, which changes from page to page, and its other
// width measured. Components are looked at in all four, in a gallery of their own.
test("no violations: bg, light and dark, at 360 and 1280 px", async ({ browser }) => {
  expect(await wrongWithPages(browser, "bg", looksOf)).toEqual([]);
});

function looksOf(index: number): Look[] {
  if (isWhole) return looks.map((look) => ({ ...look, axe: "whole" }));
  const look = looks[index % looks.length] ?? looks[0];
  const other = looks.find(({ width }) => width !== look.width) ?? look;
  return [
    { ...look, axe: "whole" },
    { ...other, axe: null },
  ];
}
