import { expect, type Page, test } from "@playwright/test";
import writeWorkbook from "write-excel-file/node";
import { dayAfter } from "#app/domain/holidays.ts";
import {
  clear,
  comeIn,
  cp1251,
  database,
  folio,
  founder,
  head,
  hired,
  makeItATest,
  monday,
  nora,
  open,
  origin,
  people,
  printedToken,
  products,
  prove,
  secret,
  serve,
  setClock,
  signIn,
  stop,
  thursday,
  value,
} from "./firm.ts";
import { look } from "./no-english.ts";
import { answerAll } from "./people.ts";
import { settled, typedIn } from "./reading.ts";

test.describe.configure({ mode: "serial" });

let office: Page;
let boss: Page;
const links: Record<string, string> = {};
const enrolled = (name: string) =>
  value<string>(
    "select e.id from enrollments e join particulars p on p.person_id = e.trainee_id where p.name = ?",
    name,
  );

test.beforeAll(clear);
test.afterAll(stop);

test("from an empty database the founder sets the firm up in Bulgarian alone", async ({ browser }) => {
  await serve("start");
  office = await open(browser);
  await office.goto("/setup");
  await look(office, "setup");
  await office.fill("#token", printedToken());
  await office.fill("#company", "Балкан фолио");
  await office.getByLabel("Български").check();
  await office.uncheck("#isBilingual");
  await office.fill("#name", founder.name);
  await office.fill("#email", founder.email);
  await office.fill("#password", secret);
  await office.getByLabel("Ръководител продажби").check();
  await office.getByLabel("Обучител").check();
  await office.locator("main form button[type=submit]").click();
  await office.waitForURL(/board/);
  await expect(office.getByRole("heading", { name: "Първи стъпки" })).toBeVisible();
  await look(office, "first-steps");
  await stop();
  makeItATest();
  setClock(thursday, "07:00");
  await serve("test");
  await signIn(office, founder.email);
});

test("its own words, its teams, 25 people whose titles give no rights, and its products in windows-1251", async () => {
  await office.goto("/company");
  await office.fill("#place", "София, бул. Резньов 4, етаж 2");
  await office.fill("#mentor-bg", "Ментор");
  await office.fill("#head-bg", "Търговски ръководител");
  await office.fill("#manager-bg", "Търговец");
  await look(office, "company");
  await office.locator("main form button[type=submit]").last().click();
  await expect(office.locator("#flash:not(:empty)")).toBeVisible();
  for (const team of [folio, "Отдел Кашони"]) {
    await office.goto("/teams");
    await office.fill("#name", team);
    await office.selectOption("#headId", { label: founder.name });
    await office.locator("main form button[type=submit]").click();
    await expect(office.getByRole("link", { name: team })).toBeVisible();
  }
  await look(office, "teams");

  await office.goto("/people/import");
  await look(office, "people-import");
  const file = await writeWorkbook(
    people.map((row) => row.map((cell) => ({ value: cell, type: String }))) as never,
    { sheet: "Служители" } as never,
  ).toBuffer();
  await office.setInputFiles("#file", {
    name: "служители.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: file,
  });
  await office.locator("main form button[type=submit]").first().click();
  await expect(office.getByText("25 нови")).toBeVisible();
  await expect(office.getByText(/Роли над/)).toHaveCount(0);
  await look(office, "people-preview");
  await office.getByLabel(/Търговски ръководител \(/).selectOption({ label: "Търговски ръководител" });
  await office.getByRole("button", { name: "Прегледай отново" }).last().click();
  await expect(office.getByText("Търговски ръководител: 1")).toBeVisible();
  await prove(office);
  await office.getByRole("button", { name: /25 души/ }).click();
  await expect.poll(() => value<number>("select count(*) from particulars")).toBe(26);
  const rolesOf = (role: string) =>
    value<number>("select count(*) from person_roles where role = ? and to_at is null", role);
  expect([rolesOf("trainee"), rolesOf("head"), rolesOf("admin"), rolesOf("executive")]).toEqual([
    24, 2, 1, 0,
  ]);
  // The import leads somewhere by itself once its rows are there.
  await settled(office);
  await office.goto("/people");
  await look(office, "people");

  await office.goto("/products/import");
  await office.setInputFiles("#file", {
    name: "ценова листа.csv",
    mimeType: "text/csv",
    buffer: cp1251(products),
  });
  await office.locator("main form button[type=submit]").first().click();
  await expect(office.getByText("3 нови")).toBeVisible();
  await expect(office.getByText(/Цена: 1.?250,00/)).toBeVisible();
  await look(office, "product-preview");
  await office.getByRole("button", { name: /3 продукта/ }).click();
  await expect
    .poll(() => value<number>("select count(*) from products where content like '%Фолио с „въздух“%'"))
    .toBe(1);
  await office.goto("/products");
  await look(office, "products");
});

test("the head of a team comes in, and two are enrolled for Monday on a sheet", async ({ browser }) => {
  await office.goto("/people");
  await office.getByRole("link", { name: head.name }).click();
  await office.waitForURL(/people\/[^/]+$/);
  await look(office, "person");
  await office.goto(`${new URL(office.url()).pathname}/link`);
  await prove(office);
  await office.locator("main form button[type=submit]").click();
  const link = await typedIn(office.locator("main input[readonly]"));
  await office.goto("/teams");
  await office.getByRole("link", { name: folio }).click();
  await office.waitForURL(/teams\/[^/]+$/);
  await office.selectOption("#headId", { label: head.name });
  await prove(office);
  await office.locator("main form button[type=submit]").click();
  await office.waitForURL(/teams$/);
  boss = await open(browser);
  await boss.goto("/sign-in");
  await expect(boss.getByText("новите търговци")).toBeVisible();
  await comeIn(boss, link);
  await look(boss, "board-of-the-head");

  await boss.goto("/enrollments/together");
  await look(boss, "together");
  await boss.locator("summary", { hasText: "Избор от хората" }).click();
  await boss.fill("#search", "Нора");
  await boss.getByRole("button", { name: "Търси" }).click();
  await settled(boss);
  await boss.getByLabel(new RegExp(nora.name)).check();
  await boss.fill("#people", `${hired.name}; ${hired.email}`);
  await boss.fill("#startsOn", monday);
  await boss.getByRole("button", { name: "Включи всички" }).click();
  await expect(boss.getByText("Включени са 2 души")).toBeVisible();
  await expect(boss.getByText("София, бул. Резньов 4, етаж 2").first()).toBeVisible();
  await look(boss, "sheet");
  for (const { name } of [nora, hired])
    links[name] = await typedIn(boss.getByRole("textbox", { name: new RegExp(name) }));
});

test("on Monday both come in by their invitations and stand on Today", async ({ browser }) => {
  setClock(monday, "07:00");
  for (const { name } of [nora, hired]) {
    const page = await open(browser, { viewport: { width: 360, height: 740 } });
    await comeIn(page, links[name] ?? "");
    await page.waitForURL(/today$/);
    await expect(page.getByText("Следва").first()).toBeVisible();
    await expect(page.getByText(`Търговски ръководител: ${head.name}`)).toBeVisible();
    await look(page, "today");
    await page.goto("/journey");
    await look(page, "journey");
    await page.context().close();
  }
});

test("what was proven before is recognised, each with a source of its own, and another person confirms the stage", async () => {
  const id = enrolled(nora.name);
  await signIn(office, founder.email);
  await office.goto(`/enrollments/${id}/recognition`);
  const rows: [title: RegExp, where: string][] = [
    [/Профили/, "Протокол за предадени профили, папка Кадри"],
    [/обяснени програми/, "Обучение от доставчика, удостоверение 12"],
    [/Техника/, "Опис на техниката, подписан в склада"],
    [/Инструктаж/, "Книга за инструктаж, страница 7"],
    [/актуалната ѝ политика/, "Среща на отдела през септември, протокол"],
    [/Длъжностна/, "Личното досие, подписана при назначаването"],
    [/най-близките задачи/, "Списък с клиенти, предаден от предишния колега"],
    [/Правилник/, "Подписан лист към правилника"],
    [/Тест за компанията/, "Изпит при предишния работодател, справка"],
  ];
  for (const [title, where] of rows) {
    const row = office.locator("#keys details").filter({ hasText: title });
    await row.locator("summary").click();
    await row.locator("textarea").fill(where);
    await row.locator("input[type=date]").fill(dayAfter(thursday, -30));
  }
  await look(office, "recognition");
  await prove(office);
  await office.getByRole("button", { name: "Признай" }).click();
  await office.waitForURL(new RegExp(`enrollments/${id}$`));
  await look(office, "recognised-journey");
  await signIn(boss, head.email);
  await boss.goto(`/enrollments/${id}/gates/1`);
  await expect(boss.getByText(/Не е направено тук, а е признато/)).toBeVisible();
  await look(boss, "gate");
  await prove(boss);
  await boss.getByRole("button", { name: /Потвърд.* етап 1/ }).click();
  await boss.waitForURL(/board/);
  expect(
    value<number>(
      "select count(*) from gate_decisions where enrollment_id = ? and stage = 1 and decision = 'confirmed'",
      id,
    ),
  ).toBe(1);
  await boss.goto(`/enrollments/${id}/timeline`);
  await look(boss, "timeline");
});

test("a quiz that was tried here and not passed is not recognised", async ({ browser }) => {
  setClock(dayAfter(monday, 1), "08:00");
  const id = enrolled(hired.name);
  const trainee = await open(browser);
  await signIn(trainee, hired.email);
  await trainee.goto(`/enrollments/${id}/quiz/company-basics`);
  await look(trainee, "quiz");
  await trainee.getByRole("button", { name: /Започн/ }).click();
  await trainee.waitForURL(/questions\/1/);
  await look(trainee, "question");
  await answerAll(trainee, false, database);
  await look(trainee, "check");
  await trainee.locator("main form button[type=submit]").last().click();
  await trainee.waitForURL(/attempts\/[^/]+$/);
  await look(trainee, "result");
  await signIn(boss, head.email);
  await boss.goto(`/enrollments/${id}/recognition`);
  await expect(boss.locator("#keys")).not.toContainText("Тест за компанията");
  await expect(boss.getByRole("listitem").filter({ hasText: "Тест за компанията" })).toBeVisible();
  await look(boss, "refused");
  const forced = await boss.request.post(`/enrollments/${id}/recognition`, {
    form: {
      requestId: crypto.randomUUID(),
      source: "recognised",
      "where-company-basics": "Изпит при предишния работодател",
      "on-company-basics": dayAfter(thursday, -30),
      password: secret,
    },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(forced.status()).toBe(422);
  expect(
    value<number>(
      "select count(*) from evidence where enrollment_id = ? and requirement_key = 'company-basics' and act = 'recognised'",
      id,
    ),
  ).toBe(0);
  await boss.goto(`/enrollments/${id}/gates/1/exception`);
  await look(boss, "exception");
});
