import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn } from "./people.ts";
import { howMany, isThere } from "./reading.ts";

test("a mentor signs, takes it back and sends one back, without JavaScript at 360 px", async ({
  browser,
}) => {
  const page = await open(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await signIn(page, "maria@example.test");
  await page.goto("/queue");
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button") })
    .first();
  const before = await howMany(page.getByRole("listitem").filter({ has: page.getByRole("button") }));
  expect(before).toBeGreaterThan(0);
  await row.getByRole("button").first().click();
  await expect(page.getByRole("status")).toContainText(/Signed|confirmed/);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toContainText("Undone");
  await expect(page.getByRole("listitem").filter({ has: page.getByRole("button") })).toHaveCount(before);
  await page.getByRole("link", { name: "Not yet" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Not yet");
  if (!(await isThere(page.getByRole("radio")))) {
    await page.getByRole("button", { name: "Send back" }).click();
    await expect(page).toHaveURL(/return/);
  }
});

test("a trainee takes a quiz step by step without JavaScript on a phone", async ({ browser }) => {
  const page = await open(browser, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: "bg-BG",
  });
  await signIn(page, "ivan@example.test");
  await expect(page).toHaveURL(/today/);
  await expect(page.locator("html")).toHaveAttribute("lang", "bg");
  await page.getByRole("link", { name: "Продължи" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a head enrols somebody; a mistake keeps what was typed", async ({ browser }) => {
  const page = await open(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await signIn(page, "stoyan@example.test");
  await page.goto("/enrollments/new");
  await page.fill("#name", "Somebody New");
  await page.fill("#startsOn", "2027-01-11");
  await page.fill("#email", "stoyan@example.test");
  await page.getByRole("button", { name: "Enrol", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("for themselves");
  await expect(page.locator("#name")).toHaveValue("Somebody New");
  await page.fill("#email", "");
  await page.getByRole("button", { name: "Enrol", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Somebody New is enrolled" })).toBeVisible();
});
