import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";

test.use({ speaks: "bg" });

/** A browser that counts what it takes: pages opened, and clicks with fields typed into or chosen from. */
async function counted(page: Page) {
  const counts = { pages: 0, presses: 0 };
  let last = "";
  const arrive = async () => {
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const at = page.url();
    if (at !== last) counts.pages++;
    last = at;
  };
  const press = async (role: "link" | "button" | "checkbox", name: string | RegExp) => {
    counts.presses++;
    await page
      .getByRole(role, typeof name === "string" ? { name, exact: true } : { name })
      .first()
      .click();
  };
  const fill = async (label: string, text: string) => {
    counts.presses++;
    await page.getByLabel(label, { exact: true }).fill(text);
  };
  return { counts, arrive, press, fill };
}

test("a quiz of five questions is put together from the bank to its publication, on a phone, in few steps", async ({
  browser,
}) => {
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 360, height: 740 } });
  await signIn(page, "elena@example.test");
  const { counts, arrive, press, fill } = await counted(page);
  await page.goto("/questions");
  await arrive();
  await press("link", "Тестове");
  await expect(page).toHaveURL(/\/quizzes$/);
  await arrive();
  await press("link", "Нов тест");
  await expect(page).toHaveURL(/\/quizzes\/new$/);
  await arrive();
  await fill("Заглавие (Български)", "Опаковане на пратки");
  await press("button", "Продължи");
  await expect(page).toHaveURL(/\/quizzes\/opakovane-na-pratki$/);
  await arrive();
  await expect(page.getByText("Още не пита нищо")).toBeVisible();
  await expect(page.getByText(/трябва да е верен|на случаен принцип/).first()).toBeVisible();
  await press("button", "Избери въпроси");
  await expect(page).toHaveURL(/\/questions$/);
  await arrive();
  counts.presses++;
  await page.getByLabel("Страна на продукта").selectOption("packaging");
  await press("button", "Покажи");
  await expect(page).toHaveURL(/aspect=packaging/);
  await arrive();
  const boxes = page.getByRole("checkbox");
  for (let at = 0; at < 5; at++) {
    counts.presses++;
    await boxes.nth(at).check();
  }
  await press("button", "Добави към теста");
  await expect(page).toHaveURL(/\/quizzes\/opakovane-na-pratki$/);
  await arrive();
  await expect(page.getByText("Пита 5 от 5, издържа се с поне 80%")).toBeVisible();
  for (const explained of [
    "Най-ниският резултат, с който се издържа.",
    "Колко пъти може да се решава.",
    "Толкова се чака след неиздържан опит.",
    "Всичко друго се оценява автоматично.",
  ])
    await expect(page.getByText(explained)).toBeVisible();
  await press("button", "Преглед като обучаем");
  await expect(page).toHaveURL(/\/preview$/);
  await arrive();
  await expect(page.getByText(/^5\. /)).toBeVisible();
  await press("link", "Към теста");
  await expect(page).toHaveURL(/\/quizzes\/opakovane-na-pratki$/);
  await arrive();
  await press("button", "Публикувай");
  await expect(page.getByRole("status").first()).toContainText("Тестът е публикуван");
  await arrive();
  expect(
    value<number>(
      "select count(*) from quiz_versions v join quizzes q on q.id = v.quiz_id where q.key = 'opakovane-na-pratki'",
    ),
  ).toBe(1);
  expect(counts.pages, JSON.stringify(counts)).toBeLessThanOrEqual(12);
  expect(counts.presses, JSON.stringify(counts)).toBeLessThanOrEqual(40);
});

test("a question is written in rows: added, removed with undo, turned into text and back, seen as on a phone", async ({
  browser,
}) => {
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 1280, height: 900 } });
  await signIn(page, "elena@example.test");
  await page.goto("/questions/new?kind=single");
  await page.getByLabel("Въпрос (Български)").fill("Колко тежи една ролка?");
  const answer = (n: number) => page.getByRole("group", { name: `Отговор ${n}`, exact: true });
  const text = (n: number) => answer(n).getByLabel("Текст (Български)");
  await text(1).fill("5 кг");
  await text(2).fill("16 кг");
  await answer(2).getByRole("radio").check();
  await text(3).fill("60 кг");
  await page.getByRole("button", { name: "Добави отговор" }).click();
  await expect(text(4)).toBeFocused();
  await text(4).fill("100 кг");
  const preview = page.getByRole("complementary");
  await expect(preview.getByText("Колко тежи една ролка?")).toBeVisible();
  await expect(preview.getByText("100 кг")).toBeVisible();
  await page.getByRole("button", { name: "Махни: Отговор 1" }).click();
  await expect(answer(4)).toHaveCount(0);
  await page.getByRole("button", { name: "Отмени", exact: true }).click();
  await expect(text(1)).toHaveValue("5 кг");
  await page.getByText("Писане като текст").click();
  await page.getByRole("button", { name: "Превърни редовете в текст" }).click();
  await expect(page.getByLabel("Отговори, по един на ред (Български)")).toHaveValue(
    "5 кг\n* 16 кг\n60 кг\n100 кг",
  );
  await page.getByRole("button", { name: "Превърни текста в редове" }).click();
  await expect(answer(2).getByRole("radio")).toBeChecked();
  await page.getByLabel("Точки").press("Enter");
  await expect(page).toHaveURL(/\/questions\/new/);
  await page.getByRole("button", { name: "Запази и напиши следващ" }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(page.getByLabel("Въпрос (Български)")).toHaveValue("");
  await expect(text(1)).toHaveValue("");
});

test("without JavaScript a question is written in rows with five empty ones below, and a mistake keeps what was typed", async ({
  browser,
}) => {
  const page = await open(browser, {
    locale: "bg-BG",
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await signIn(page, "elena@example.test");
  await page.goto("/questions/new?kind=ordering");
  const texts = page.getByLabel("Текст (Български)");
  await expect(texts).toHaveCount(8);
  await page.getByLabel("Въпрос (Български)").fill("Какво следва след запитване?");
  await texts.nth(0).fill("Обаждане");
  await texts.nth(5).fill("Оферта");
  await page.getByRole("button", { name: "Премести нагоре: Стъпка 6" }).click();
  await expect(texts.nth(4)).toHaveValue("Оферта");
  await page.getByRole("button", { name: "Добави стъпка" }).click();
  await expect(texts.nth(0)).toHaveValue("Обаждане");
  await page.getByRole("textbox", { name: "Точки" }).or(page.getByLabel("Точки")).first().fill("0");
  await page.getByRole("button", { name: "Запази и публикувай" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(texts.nth(0)).toHaveValue("Обаждане");
  await page.getByLabel("Точки").fill("2");
  await page.getByRole("button", { name: "Запази и публикувай" }).click();
  await expect(page).toHaveURL(/\/questions\/q-/);
  await expect(page.getByText("1. Обаждане").first()).toBeVisible();
  await expect(page.getByText("2. Оферта").first()).toBeVisible();
});
