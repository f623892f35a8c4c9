import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { wrongWithPages } from "./every-page.ts";
import { open, signIn } from "./people.ts";

// What axe says of a page does not depend on the language; that it opens, is in English and fits does.
test("every page opens in English and is no wider than its screen", async ({ browser }) => {
  expect(
    await wrongWithPages(browser, "en", () => [
      { colorScheme: "light", width: 360, axe: null },
      { colorScheme: "light", width: 1280, axe: null },
    ]),
  ).toEqual([]);
});

test("the whole path prints on two sheets, in both languages", async ({ browser }) => {
  for (const locale of ["bg-BG", "en-GB"]) {
    const page = await open(browser, { locale });
    await signIn(page, "nadia@example.test");
    await page.goto("/journey", { waitUntil: "networkidle" });
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" },
    });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
    await page.context().close();
  }
});
