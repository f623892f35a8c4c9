import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";
import { each, howMany, settled, textsOf } from "./reading.ts";

test.use({ speaks: "bg" });

const cells = 84;
const asked = () =>
  value<number>(
    "select count(*) from (select distinct product_id, aspect from questions where retired_at is null and aspect is not null and product_id is not null)",
  );
const drafted = () => value<number>("select count(*) from journal where act = 'question.drafted'");

async function opened(draft: Locator): Promise<Locator> {
  const isOpen = await draft.locator("details").evaluate((box: HTMLDetailsElement) => box.open);
  if (!isOpen) await draft.locator("summary").click();
  return draft;
}

/** Opens each draft of the page, ticks it once it was read, and publishes them together. */
async function publishAll(page: Page): Promise<number> {
  await expect(page.getByRole("button", { name: "Публикувай избраните" })).toBeVisible();
  const products = page.locator("main details[name=products]");
  let n = 0;
  for (const product of await each(products)) {
    if (!(await product.evaluate((box: HTMLDetailsElement) => box.open)))
      await product.locator("summary").first().click();
    const cards = product.getByRole("article");
    for (const card of await each(cards)) {
      const draft = await opened(card);
      await draft.getByRole("checkbox", { name: /^Прочетена, добра е: избери/ }).check();
      n++;
    }
  }
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
  const second = await opened(page.getByRole("article").nth(1));
  await second.getByRole("link", { name: /^Първо промени/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Нов въпрос" })).toBeVisible();
  await page.getByRole("button", { name: "Запази и публикувай" }).click();
  await expect(page).toHaveURL(/\/questions\/q-/);
  await page.goto("/coverage/drafts");
  await expect(page.getByRole("article")).toHaveCount(all - 1);

  // The keyboard goes on where the next one opens.
  await page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Публикувай:/ })
    .press("Enter");
  await expect(page.getByText("Публикуван е 1 въпрос.")).toBeAttached();
  const next = page.getByRole("article").filter({ has: page.locator("details[open]") });
  await expect(next.locator("summary")).toBeFocused();
  await next.locator("summary").press("Tab");
  await expect(next.getByRole("checkbox")).toBeFocused();

  // One from the editor, one from its card.
  let published = 2;
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
