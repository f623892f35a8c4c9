import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { wrongWithPages } from "./every-page.ts";

// With the other language every two settings meet once: two looks at each page instead of four.
test("no violations: bg, light at 360 px, dark at 1280 px", async ({ browser }) => {
  expect(
    await wrongWithPages(browser, "bg", [
      { colorScheme: "light", width: 360 },
      { colorScheme: "dark", width: 1280 },
    ]),
  ).toEqual([]);
});
