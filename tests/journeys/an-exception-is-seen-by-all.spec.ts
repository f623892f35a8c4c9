import { expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { database, decide, open, prove, rowsIn, signIn } from "./people.ts";

test.use({ speaks: "bg" });

const phone = { locale: "bg-BG", viewport: { width: 360, height: 740 } };
const reason = "Работи с тези програми от пет години в предишната фирма.";

async function except(page: Page, title: string) {
  await page.getByRole("link", { name: `Направи изключение: ${title}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await page.fill("#reason", reason);
  await prove(page);
  await page.getByRole("button", { name: "Направи изключение" }).click();
  await expect(page.getByRole("status").first()).toContainText(
    "По изключение не се изисква от Мартин Кирчев",
  );
}

test("a head asks for less and for more of one person; gate, receipt, executive and trainee see it", async ({
  browser,
}) => {
  const head = await open(browser, phone);
  await signIn(head, "stoyan@example.test");
  const [{ id } = { id: "" }] = rowsIn<{ id: string }>(
    database,
    "select e.id from enrollments e join particulars p on p.person_id = e.trainee_id where p.email = ?",
    "martin.kirchev@example.test",
  );
  await head.goto(`/enrollments/${id}`);
  await head.getByText("Още за това обучение").click();
  await head.getByRole("link", { name: "Задачи за този човек" }).click();
  await expect(head.getByRole("heading", { level: 1 })).toHaveText("Задачите на Мартин Кирчев");

  await except(head, "Профили и първо влизане");
  await except(head, "Инсталирани и обяснени програми: офис пакет, счетоводна програма, CRM");

  await except(head, "Правилник за вътрешния ред: прочетен и подписан");

  await head.goto(`/enrollments/${id}/gates/1`);
  const exceptions = head.locator("#exceptions");
  await expect(exceptions).toContainText("Изключение");
  await expect(exceptions).toContainText(reason);
  await decide(head, /^Потвърди етап 1/);
  await head.goto(`/enrollments/${id}/gates/1`);
  await expect(head.locator("#exceptions")).toContainText("Профили и първо влизане");
  const [decision] = rowsIn<{ receipt: string }>(
    database,
    "select receipt from gate_decisions where enrollment_id = ? and stage = 1",
    id,
  );
  expect(decision?.receipt).toContain('"exception":{"change":');

  await head.goto(`/enrollments/${id}/requirements`);
  await except(head, "Списък с 30 потенциални клиенти");
  await decide(head, /^Изискай отново: Списък с 30/);
  await expect(
    head.getByRole("link", { name: "Направи изключение: Списък с 30 потенциални клиенти" }),
  ).toBeVisible();

  const executive = await open(browser, phone);
  await signIn(executive, "victor@example.test");
  await executive.goto("/exceptions");
  await expect(executive.locator("main")).toContainText(reason);
  await expect(executive.locator("main")).toContainText("изисква се отново от");

  const trainee = await open(browser, phone);
  await signIn(trainee, "martin.kirchev@example.test");
  await trainee.goto("/notices");
  await expect(trainee.locator("main")).toContainText("По изключение не се изисква от Вас");
  await expect(trainee.locator("main")).toContainText("Отново се изисква от Вас");
});
