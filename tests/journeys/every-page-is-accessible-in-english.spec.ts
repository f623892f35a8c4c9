import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { wrongWithPages } from "./every-page.ts";
import { open, signIn } from "./people.ts";

// The pages whose structure the Bulgarian walk leaves out; of the others that they open, and how wide they are.
test("no violations: en, at 360 and 1280 px", async ({ browser }) => {
  expect(
    await wrongWithPages(browser, "en", (index) => [
      { colorScheme: "light", width: 360, axe: null },
      { colorScheme: "light", width: 1280, axe: index % 2 === 0 ? null : "whole" },
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
