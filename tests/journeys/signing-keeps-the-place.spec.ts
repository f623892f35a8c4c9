import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";
import { attributeOf, howMany, textsOf } from "./reading.ts";

test("what is signed in the queue says so in its row, is undone there, and the list stays where it is", async ({
  browser,
}) => {
  const page = await open(browser, { viewport: { width: 360, height: 500 } });
  await signIn(page, "maria@example.test");
  await page.goto("/queue");
  const rows = page.locator("main li");
  const before = await howMany(rows);
  const sign = page.getByRole("button", { name: /^(Sign|Confirm|Done): / });
  expect(await howMany(sign)).toBeGreaterThan(1);
  const id = await sign.last().evaluate((one) => one.closest("li")?.id);
  await sign.last().scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  const [lead = ""] = await textsOf(page.locator("main h1 + div"));
  await sign.last().click();

  const own = page.locator(`main li[id="${id}"]`);
  await expect(own.getByRole("button", { name: /^Undo/ })).toBeVisible();
  await expect(own).toContainText(/Signed|confirmed|done/);
  await expect(page.locator("main h1 + div")).not.toHaveText(lead);
  await expect(page.locator("[aria-live=polite]").filter({ hasText: /Signed|confirmed|done/ })).toHaveCount(
    1,
  );
  await expect(rows).toHaveCount(before);
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(60);
  await expect(page).toHaveURL(/queue$/);

  await own.getByRole("button", { name: /^Undo/ }).click();
  await expect(own.getByRole("button", { name: /^(Sign|Confirm|Done): / })).toBeVisible();
  await expect(page.locator("main h1 + div")).toHaveText(lead);

  await own.getByRole("button", { name: /^(Sign|Confirm|Done): / }).click();
  await expect(own.getByRole("button", { name: /^Undo/ })).toBeVisible();
  await expect(own).toHaveCount(0, { timeout: 20_000 });
  await expect(rows).toHaveCount(before - 1);
});

test("a signature given without a line waits, says so, and counts once when the line is back", async ({
  browser,
}) => {
  const page = await open(browser);
  await signIn(page, "maria@example.test");
  await page.goto("/queue");
  const sign = page.getByRole("button", { name: /^(Sign|Confirm): / }).first();
  const name = await attributeOf(sign, "aria-label");
  const signed = () => value<number>("select count(*) from evidence where act in ('shown', 'confirmed')");
  const before = signed();
  await page.context().setOffline(true);
  await sign.click();
  await sign.click();
  await expect(page.locator("#kept")).toContainText("Waiting (1): not sent yet");
  await expect(page.getByRole("button", { name })).toBeVisible();
  expect(signed()).toBe(before);
  await page.context().setOffline(false);
  await expect(page.getByRole("button", { name })).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator("#kept")).not.toContainText("not sent yet");
  expect(signed()).toBe(before + 1);
});

test("by keyboard one goes on from the row that was signed", async ({ browser }) => {
  const page = await open(browser);
  await signIn(page, "maria@example.test");
  await page.goto("/queue");
  const sign = page.getByRole("button", { name: /^(Sign|Confirm|Done): / }).first();
  const name = await attributeOf(sign, "aria-label");
  await sign.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-settled]")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest("[data-settled]") !== null)).toBe(true);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name })).toBeVisible();
});
