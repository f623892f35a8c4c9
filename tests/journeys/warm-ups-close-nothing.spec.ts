import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, unpacked, value } from "./people.ts";
import { attributeOf, each } from "./reading.ts";

const personOf = "(select person_id from particulars where email = ?)";
/** The right answers of the question on the page, as its form would send them. */
const keyOf = (page: Page) => {
  const [, id, number] = /warm-up\/([^/]+)\/questions\/(\d+)/.exec(page.url()) ?? [];
  return unpacked<{ correct?: string[]; accepted?: string[]; value?: number }>(
    value<string>(
      "select key from warm_up_answers where warm_up_id = ? and position = ?",
      id,
      Number(number),
    ),
  );
};
/** Where this person's onboarding stands, as every list shows it. */
const standingOf = (email: string) =>
  value<string>(
    `select stage || segments || coalesce(reason, '') || coalesce(attention_from, '') from standings where trainee_id = ${personOf}`,
    email,
  );

async function answerRight(page: Page): Promise<void> {
  const { correct = [], accepted, value: number } = keyOf(page);
  const selects = await each(page.locator("main select"));
  for (const select of selects) {
    const values = await Promise.all(
      (await each(select.locator("option"))).map((option) => attributeOf(option, "value")),
    );
    await select.selectOption(values.find((one) => correct.includes(one)) ?? "");
  }
  if (selects.length === 0 && correct.length > 0)
    for (const one of correct) await page.locator(`main input[value="${one}"]`).check();
  if (correct.length === 0)
    await page
      .locator("main input:not([type=hidden])")
      .first()
      .fill(String(accepted?.[0] ?? number));
  await page.locator("main form button").first().click();
}

test("a trainee warms up on a phone without JavaScript, in Bulgarian, fails most of it, and nothing closes", async ({
  browser,
}) => {
  const email = "nadia@example.test";
  const page = await open(browser, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: "bg-BG",
  });
  await signIn(page, email);
  await page.goto("/today");
  const before = standingOf(email);
  await expect(page.getByRole("heading", { name: /^Загрявка: \d въпрос/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Тази седмица" }).getByRole("listitem")).not.toHaveCount(0);
  await page.getByRole("button", { name: "Започни загрявката" }).click();
  await expect(page).toHaveURL(/questions\/1$/);
  const of = value<number>(
    `select count(*) from warm_up_answers x join warm_ups w on w.id = x.warm_up_id where w.person_id = ${personOf} and w.finished_at is null`,
    email,
  );
  await expect(page.getByText(`Въпрос 1 от ${of}`)).toBeVisible();
  await expect(page.getByText(/Времето изтича в/)).toBeVisible();
  await page.getByRole("button", { name: "Провери" }).click();
  await expect(page.getByText("Отговорете или натиснете „Не знам“.").first()).toBeVisible();
  await answerRight(page);
  await expect(page.getByText("Вярно", { exact: true }).first()).toBeVisible();
  for (let n = 2; n <= of; n++) {
    await page.getByRole("link", { name: "Следващият въпрос" }).click();
    await page.getByRole("button", { name: "Не знам" }).click();
    await expect(page.getByText("Верен отговор")).toBeVisible();
  }
  await page.getByRole("link", { name: "Виж как мина" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Верни отговори: 1 от ${of}` })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Кога идва отново" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole("link", { name: "Към „Днес“" }).click();
  await expect(page.getByRole("heading", { name: "Загрявката за днес е направена" })).toBeVisible();
  expect(standingOf(email)).toBe(before);
  await page.context().close();
});

test("left open, it waits where it was, and its question can be read by everybody", async ({ browser }) => {
  const page = await open(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(page, "ivan@example.test");
  await page.goto("/today");
  await page.getByRole("button", { name: "Start warm-up" }).click();
  await page.waitForURL(/questions\/1$/);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations).toEqual([]);
  await page.getByRole("button", { name: "I don't know" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Not right" })).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Your warm-up is open" })).toBeVisible();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/questions\/2$/);
  await page.context().close();
});
