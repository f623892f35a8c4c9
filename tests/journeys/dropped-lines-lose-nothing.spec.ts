import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { all, open, signIn, value } from "./people.ts";
import { isThere } from "./reading.ts";

const text = (page: Page) => page.locator("main textarea");
const trouble = (page: Page) => page.locator("#trouble");
const said = (attempt: string) =>
  all<{ value: string }>("select value from answers where attempt_id = ? ", attempt)
    .map((row) => row.value)
    .join("\n");
const email = "ivan@example.test";

/** On a question of their open attempt that is answered in their own words. */
async function atWrittenQuestion(page: Page): Promise<{ attempt: string; number: number }> {
  await signIn(page, email);
  await page.goto("/today");
  await page.getByRole("link", { name: "Continue" }).click();
  await page
    .getByRole("button", { name: /Start quiz|Start new attempt/ })
    .or(page.getByRole("link", { name: "Continue attempt" }))
    .click();
  await page.waitForURL(/questions\/\d/);
  const attempt = /attempts\/([^/]+)/.exec(page.url())?.[1] ?? "";
  let number = 1;
  while (!(await isThere(text(page)))) await page.goto(`/attempts/${attempt}/questions/${++number}`);
  return { attempt, number };
}

test("an answer typed while the line is gone stays, says that it is not saved, and is saved when the line is back", async ({
  browser,
}) => {
  const page = await open(browser);
  const { attempt } = await atWrittenQuestion(page);
  await text(page).fill("First sentence.");
  await expect(page.getByText("Everything you typed here is saved.")).toBeVisible();
  await page.context().setOffline(true);
  await text(page).fill("First sentence. Second one, on the train.");
  await expect(page.getByText("Not saved yet, trying again.")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(trouble(page).getByText("We don't know whether it was saved")).toBeVisible();
  await expect(text(page)).toHaveValue("First sentence. Second one, on the train.");
  expect(said(attempt)).not.toContain("on the train");

  await page.context().setOffline(false);
  await expect(page.getByText("Everything you typed here is saved.")).toBeVisible({ timeout: 20_000 });
  expect(said(attempt)).toContain("on the train");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForURL(/questions\/\d+$|check$/);
  await expect(trouble(page).getByText("No connection")).toHaveCount(0);
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("answer."))),
  ).toEqual([]);
});

for (const [what, status] of [
  ["a busy server", 503],
  ["a proxy whose server is gone", 502],
  ["a fault of the server", 500],
] as const) {
  test(`${what} takes no answer away`, async ({ browser }) => {
    const page = await open(browser);
    const { attempt } = await atWrittenQuestion(page);
    await page.route("**/*_data=*", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status, body: "Too much is going on." })
        : route.continue(),
    );
    const typed = `Kept through ${status}.`;
    await text(page).fill(typed);
    await expect(page.getByText("Not saved yet, trying again.")).toBeVisible();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(trouble(page).getByText("What you typed is still here")).toBeVisible();
    await expect(text(page)).toHaveValue(typed);
    await page.unroute("**/*_data=*");
    await expect.poll(() => said(attempt), { timeout: 20_000 }).toContain(typed);
  });
}

test("an ended session takes no answer away: after signing in it is there again", async ({ browser }) => {
  const page = await open(browser);
  const { attempt, number } = await atWrittenQuestion(page);
  await page.context().clearCookies();
  await text(page).fill("Typed after the session was over.");
  await expect(page.getByText("Not saved yet: you were signed out.")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(trouble(page).getByText("You were signed out after a while")).toBeVisible();
  await expect(text(page)).toHaveValue("Typed after the session was over.");

  await trouble(page).getByRole("link", { name: "Sign in again" }).click();
  await page.waitForURL(/sign-in/);
  await signIn(page, email);
  await page.goto(`/attempts/${attempt}/questions/${number}`);
  await expect(text(page)).toHaveValue("Typed after the session was over.");
  await expect.poll(() => said(attempt)).toContain("Typed after the session was over.");
});

test("what was typed and left by a link reaches the server before it is handed in", async ({ browser }) => {
  const page = await open(browser);
  const { attempt } = await atWrittenQuestion(page);
  await page.context().setOffline(true);
  await text(page).fill("Left behind by a link.");
  await page.waitForTimeout(100);
  await page.context().setOffline(false);
  await page.goto(`/attempts/${attempt}/check`);
  await expect.poll(() => said(attempt)).toContain("Left behind by a link.");
});

test("handing in without a line stays on the page and says so", async ({ browser }) => {
  const page = await open(browser);
  const { attempt } = await atWrittenQuestion(page);
  await page.goto(`/attempts/${attempt}/check`);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(trouble(page).getByText("No connection.")).toBeVisible();
  await expect(page).toHaveURL(/check$/);
  expect(value<number | null>("select submitted_at from attempts where id = ?", attempt)).toBeNull();
});

test("any form keeps what was typed when the line drops, a link that cannot be followed leaves the page as it is", async ({
  browser,
}) => {
  const page = await open(browser);
  await signIn(page, "stoyan@example.test");
  await page.goto("/enrollments/new");
  await page.locator("#name").fill("Somebody New");
  await page.context().setOffline(true);
  await page.locator("main form button[type=submit]").first().click();
  await expect(trouble(page).getByText("No connection.")).toBeVisible();
  await expect(page.locator("#name")).toHaveValue("Somebody New");
  // The code of a page never opened in this window cannot be had either.
  await page.locator("nav a[href='/products']").first().click();
  await expect(trouble(page).getByText("You are still on this page")).toBeVisible();
  await expect(page.locator("#name")).toHaveValue("Somebody New");
  await page.context().setOffline(false);
  await trouble(page).getByRole("button", { name: "Try again" }).click();
  await page.waitForURL(/products$/);
});

test("a form that leaves the page by itself waits for the line as well", async ({ browser }) => {
  const page = await open(browser);
  await signIn(page, "ana@example.test");
  await page.goto("/company");
  const name = page.locator("main form input[type=text], main form input:not([type])").first();
  await name.fill("Another name");
  await page.context().setOffline(true);
  await page.locator("main form button[type=submit]").first().click();
  await expect(trouble(page).getByText("No connection.")).toBeVisible();
  await expect(name).toHaveValue("Another name");
});

test("a question is its page's heading and title, and nothing on the page leads away by a stray tap", async ({
  browser,
}) => {
  const page = await open(browser, { viewport: { width: 360, height: 740 } });
  const { attempt } = await atWrittenQuestion(page);
  await page.goto(`/attempts/${attempt}/questions/1`);
  await expect(page).toHaveTitle(/^Question 1 of \d+ · /);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/questions\/2/);
  await expect(page.locator("h1")).toBeFocused();
});
