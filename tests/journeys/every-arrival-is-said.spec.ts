import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";

const focused = (page: Page) =>
  page.evaluate(
    () =>
      `${document.activeElement?.tagName.toLowerCase()}: ${document.activeElement?.textContent?.trim().slice(0, 60)}`,
  );

test("after following a link the heading has the focus and the title is said", async ({ browser }) => {
  const page = await open(browser);
  await signIn(page, "stoyan@example.test");
  await page.goto("/board");
  for (const [name, heading] of [
    ["Products", "Products"],
    ["Queue", "Waiting for you"],
  ] as const) {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeFocused();
    await expect(page.locator("[aria-live=polite]").filter({ hasText: heading })).toHaveText(
      await page.title(),
    );
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("what has just happened is said in a region that was there before, and has the focus", async ({
  browser,
}) => {
  const page = await open(browser);
  await signIn(page, "ana@example.test");
  await page.goto("/calendar");
  await expect(page.locator("#flash")).toBeEmpty();
  const region = await page.locator("#flash").elementHandle();
  await page.goto("/teams");
  await page.locator("main form input:not([type=hidden])").first().fill("A team for the flash");
  const same = await page.locator("#flash").elementHandle();
  await page.locator("main form button[type=submit]").first().click();
  await expect(page.locator("#flash")).toBeFocused();
  await expect(page.locator("#flash")).not.toBeEmpty();
  expect(region).not.toBeNull();
  expect(await same?.evaluate((one) => one.isConnected && one.id === "flash")).toBe(true);
});

test("a form that came back says so in the title, names its fields and takes the focus, with JavaScript and without", async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(browser, { javaScriptEnabled });
    await signIn(page, "ana@example.test");
    await page.goto("/people/new");
    await page.locator("main form button[type=submit]").last().click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.locator("#main [role=alert] a").first()).toHaveText("Enter a name.");
    if (javaScriptEnabled) {
      await expect(page.locator("#main [role=alert]")).toBeFocused();
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Teams" }).click();
      await expect(page).toHaveTitle(/^Teams/);
    }
  }
});

test("the phone's menu closes on choosing, on Escape and on a tap outside", async ({ browser }) => {
  const page = await open(browser, { viewport: { width: 360, height: 740 } });
  await signIn(page, "stoyan@example.test");
  await page.goto("/board");
  const more = page.locator("nav details");
  const isOpen = () => more.evaluate((one) => (one as HTMLDetailsElement).open);
  await more.locator("summary").click();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await isOpen()).toBe(false);
  expect(await focused(page)).toContain("summary");
  await more.locator("summary").click();
  await page.mouse.click(180, 200);
  expect(await isOpen()).toBe(false);
  await page.goto("/board");
  await more.locator("summary").click();
  await more.getByRole("link", { name: "Products" }).click();
  await page.waitForURL(/products/);
  expect(await isOpen()).toBe(false);
});

test("whoever is signed in meets an error within the product, with the way to go on", async ({ browser }) => {
  const page = await open(browser);
  await signIn(page, "nadia@example.test");
  const own = value<string>(
    "select e.id from enrollments e join particulars p on p.person_id = e.trainee_id where p.email = ?",
    "nadia@example.test",
  );
  for (const [path, status, title] of [
    ["/nothing-here", 404, "Page not found"],
    [`/enrollments/${own}/nothing`, 404, "Page not found"],
    ["/journal", 403, "You don't have access to this page"],
  ] as const) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, status]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} · Onramp`);
    await expect(page.getByRole("navigation", { name: "Main" }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Go to my start page" })).toBeVisible();
    await page.waitForTimeout(300);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
});
