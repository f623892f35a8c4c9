import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { all, open, signIn, value } from "./people.ts";
import { howMany } from "./reading.ts";

test.use({ speaks: "bg" });

const phone = { locale: "bg-BG", viewport: { width: 360, height: 640 } };
const email = "nadia@example.test";
const personOf = (address: string) =>
  value<string>("select person_id from particulars where email = ?", address);
/** What is on record of somebody, struck rows apart. */
const counted = (since: number) =>
  all<{ kind: string; n: number; requests: number }>(
    "select kind, sum(amount) n, count(distinct request_id) requests from activities where trainee_id = ? and recorded_at >= ? and strikes_id is null and id not in (select strikes_id from activities where strikes_id is not null) group by kind order by kind",
    personOf(email),
    since,
  );
const tap = (page: Page, what: string) => page.getByRole("button", { name: what, exact: true }).click();
const kept = (page: Page) => page.locator("#kept");
const ready = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await (await caches.open("offline-page")).match("/today/offline")))
      await new Promise((later) => setTimeout(later, 100));
  });

test("a day of calls on a phone, with the line cut and back: none is lost, none counts twice", async ({
  browser,
}) => {
  const since = Date.now() - 1;
  const page = await open(browser, phone);
  await signIn(page, email);
  await page.goto("/today");
  await tap(page, "Обаждане");
  await expect(kept(page)).toContainText("Записано");
  await tap(page, "Среща");
  await expect.poll(() => counted(since).length).toBe(2);
  await ready(page);

  await page.context().setOffline(true);
  await tap(page, "Обаждане");
  await tap(page, "Обаждане");
  await expect(kept(page)).toContainText("Чака (2)");
  expect(counted(since).find(({ kind }) => kind === "call")?.n).toBe(1);

  // The page is gone; the one without data takes its place and keeps what is tapped there.
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today\/offline$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Няма връзка");
  await expect(kept(page)).toContainText("Чака (2)");
  await tap(page, "Обаждане");
  await tap(page, "Среща");
  await expect(kept(page)).toContainText("Чака (4)");
  expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(360);
  await expect(page.locator("body")).not.toContainText(/Надя|Колева/);

  await page.context().setOffline(false);
  await expect(kept(page)).not.toContainText("Чака", { timeout: 20_000 });
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Надя");
  expect(counted(since)).toEqual([
    { kind: "call", n: 4, requests: 4 },
    { kind: "meeting", n: 2, requests: 2 },
  ]);

  await tap(page, "Обаждане");
  await kept(page).getByRole("button", { name: "Отмени" }).click();
  await expect.poll(() => counted(since).find(({ kind }) => kind === "call")?.n).toBe(4);
});

test("an answer that was lost on the way is asked for again and nothing counts twice; what is refused says why and stays until it is dropped", async ({
  browser,
}) => {
  const since = Date.now() - 1;
  const page = await open(browser, phone);
  await signIn(page, email);
  await page.goto("/today");
  let isLost = true;
  await page.route(/\/entries\?/, async (route) => {
    if (!isLost) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await tap(page, "Оферта");
  await expect(kept(page)).toContainText("Чака (1)");
  await expect.poll(() => counted(since).find(({ kind }) => kind === "offer")?.n).toBe(1);
  isLost = false;
  await expect(kept(page)).not.toContainText("Чака", { timeout: 30_000 });
  expect(counted(since).find(({ kind }) => kind === "offer")).toMatchObject({ n: 1, requests: 1 });

  await page.route(/\/entries\?/, async (route) => {
    const fields = new URLSearchParams(route.request().postData() ?? "");
    fields.set("occurredOn", "2098-01-01");
    await route.continue({ postData: fields.toString() });
  });
  await tap(page, "Оферта");
  await expect(kept(page)).toContainText("Не е прието: Оферта");
  await page.reload();
  await expect(kept(page)).toContainText("Не е прието: Оферта");
  await kept(page).getByRole("button", { name: "Махни" }).click();
  await expect(kept(page)).toBeEmpty();
  expect(counted(since).find(({ kind }) => kind === "offer")?.n).toBe(1);
});

test("signing out wipes what waits, and another person on the same phone neither sees nor sends it", async ({
  browser,
}) => {
  const since = Date.now() - 1;
  const page = await open(browser, phone);
  await signIn(page, email);
  await page.goto("/today");
  await page.route(/\/entries\?/, (route) => route.abort());
  await tap(page, "Заявка");
  await expect(kept(page)).toContainText("Чака (1)");

  // The session ends without a word, and somebody else signs in here.
  await page.context().clearCookies();
  await signIn(page, "ivan@example.test");
  await page.unroute(/\/entries\?/);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(kept(page)).toBeEmpty();
  await page.context().clearCookies();
  await page.route(/\/entries\?/, (route) => route.abort());
  await signIn(page, email);
  await page.goto("/today");
  await expect(kept(page)).toContainText("Чака (1)");

  await page.goto("/account");
  await page.getByRole("button", { name: "Изход" }).first().click();
  await page.waitForURL(/sign-in/);
  await page.unroute(/\/entries\?/);
  await signIn(page, email);
  await page.goto("/today");
  await expect(kept(page)).toBeEmpty();
  expect(counted(since).filter(({ kind }) => kind === "application")).toEqual([]);
  expect(await howMany(page.getByRole("button", { name: "Заявка", exact: true }))).toBe(1);
});
