import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { wrongWithPages } from "./every-page.ts";

// Colours and sizes do not know the language, and Bulgarian is longer: what the eye meets is looked at here, every page at both
// widths and in both schemes, which change places from page to page.
test("no violations: bg, light and dark, at 360 and 1280 px", async ({ browser }) => {
  expect(
    await wrongWithPages(browser, "bg", (index) =>
      index % 2 === 0
        ? [
            { colorScheme: "light", width: 360, axe: "whole" },
            { colorScheme: "dark", width: 1280, axe: "eye" },
          ]
        : [
            { colorScheme: "dark", width: 360, axe: "eye" },
            { colorScheme: "light", width: 1280, axe: "eye" },
          ],
    ),
  ).toEqual([]);
});
