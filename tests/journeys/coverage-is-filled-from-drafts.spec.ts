import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";
import { howMany, settled, textsOf } from "./reading.ts";

test.use({ speaks: "bg" });

const cells = 84;
const asked = () =>
  value<number>(
    "select count(*) from (select distinct product_id, aspect from questions where retired_at is null and aspect is not null and product_id is not null)",
  );
const drafted = () => value<number>("select count(*) from journal where act = 'question.drafted'");

/** Ticks each draft of the page once it was read, and publishes them together. */
async function publishAll(page: Page): Promise<number> {
  const boxes = page.getByRole("checkbox", { name: /^Прочетена, добра е: избери/ });
  const n = await howMany(boxes);
  for (let at = 0; at < n; at++) await boxes.nth(at).check();
  await page.getByRole("button", { name: "Публикувай избраните" }).click();
  await expect(
    page.getByText(n === 1 ? "Публикуван е 1 въпрос." : `Публикувани са ${n} въпроса.`),
  ).toBeVisible();
  return n;
}

test("a trainer fills the empty cells from drafts: exchanges one, leaves one out and takes it in again, changes one, publishes the rest page by page", async ({
  browser,
}) => {
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 360, height: 780 } });
  await signIn(page, "elena@example.test");
  const before = asked();
  expect(before).toBeLessThan(cells);

  await page.goto("/coverage");
  await expect(page.getByText(`Без въпрос: ${cells - before} от ${cells} клетки.`)).toBeVisible();
  await page.getByRole("link", { name: "Чернови за празните клетки" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Чернови на въпроси" })).toBeVisible();
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const first = page.getByRole("article").first();
  const [said = ""] = await textsOf(first.locator("section[lang=bg]"));
  await first.getByRole("link", { name: /^Дай друга/ }).click();
  await expect(page.getByRole("article").first().locator("section[lang=bg]")).not.toHaveText(said);

  const [title = ""] = await textsOf(page.getByRole("article").first().getByRole("heading", { level: 3 }));
  await page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Пропусни/ })
    .click();
  await expect(page.getByText("Пропусната, докато фактът не се промени.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Пропуснати" })).toBeVisible();
  await page.getByRole("button", { name: /^Предложи пак/ }).click();
  await expect(page.getByText("Черновата пак се предлага.")).toBeVisible();
  await expect(page.getByRole("article").first().getByRole("heading", { level: 3 })).toHaveText(title);

  // One is changed first: the editor has it already, and its cell is filled when it is saved.
  const all = await howMany(page.getByRole("article"));
  await page
    .getByRole("article")
    .nth(1)
    .getByRole("link", { name: /^Първо промени/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Нов въпрос" })).toBeVisible();
  await page.getByRole("button", { name: "Запази и публикувай" }).click();
  await expect(page).toHaveURL(/\/questions\/q-/);
  await page.goto("/coverage/drafts");
  await expect(page.getByRole("article")).toHaveCount(all - 1);

  await page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Публикувай:/ })
    .click();
  await expect(page.getByText("Публикуван е 1 въпрос.")).toBeVisible();

  let published = 1;
  for (let pages = 0; pages < 5; pages++) {
    await page.goto("/coverage/drafts");
    if ((await howMany(page.getByRole("article"))) === 0) break;
    published += await publishAll(page);
  }
  await expect(page.getByText("Всяка клетка има въпрос")).toBeVisible();
  expect(drafted()).toBe(published);
  expect(asked()).toBe(cells);
  await page.goto("/coverage");
  await expect(page.getByText(`Всичките ${cells} клетки имат въпрос.`)).toBeVisible();
});
