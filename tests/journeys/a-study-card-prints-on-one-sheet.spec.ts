import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn } from "./people.ts";
import { howMany, isThere } from "./reading.ts";

test.use({ speaks: "bg" });

test("every product's card with its photo is one sheet of paper, and the list and the study page show its face", async ({
  browser,
}) => {
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 360, height: 740 } });
  await signIn(page, "ivan@example.test");
  await page.goto("/products");
  const faces = page.locator("main table img");
  expect(await howMany(faces)).toBeGreaterThan(5);
  for (const key of ["machine-film", "box-heavy", "strap-pet", "mailers"]) {
    await page.goto(`/products/${key}`);
    const photo = page.locator("main img").first();
    await expect(photo).toBeVisible();
    expect(await photo.evaluate((one) => (one as HTMLImageElement).decode().then(() => true))).toBe(true);
    const pdf = await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm" } });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), key).toHaveLength(1);
  }
  await page.goto("/products");
  const next = page.getByRole("link", { name: "Изучи продукта" }).first();
  if (await isThere(next)) {
    await next.click();
    await expect(page.locator("main img").first()).toBeVisible();
  }
});
