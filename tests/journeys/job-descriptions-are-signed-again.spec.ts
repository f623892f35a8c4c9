import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { all, open, prove, signIn, value } from "./people.ts";
import { howMany, typedIn } from "./reading.ts";

test.use({ speaks: "bg" });

const library = "/documents/job-description";
const phone = { locale: "bg-BG", viewport: { width: 360, height: 740 } };

type Trainee = { id: string; email: string };
/** Three people who are past the gate the job description stands before, and at work today. */
const trainees = () =>
  all<Trainee>(
    "select s.enrollment_id id, p.email from standings s join particulars p on p.person_id = s.trainee_id where s.ending is null and s.paused_from is null and s.stage in (2, 3) order by p.email limit 3",
  );
const passes = (id: string) =>
  value<number>("select count(*) from gate_decisions where enrollment_id = ? and decision = 'confirmed'", id);
const signatures = () =>
  value<number>("select count(*) from evidence where act = 'signed' and requirement_key = 'job-description'");

async function readable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const width = await page.evaluate("document.documentElement.scrollWidth");
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

/** Writes a duty into the second section, and puts the text before the executive. */
async function write(page: Page, text: string, effect: RegExp, correction?: string): Promise<void> {
  await page.goto(`${library}/draft`);
  await readable(page);
  const field = page.locator("#text-2-bg");
  await field.fill(`${await typedIn(field)}\n\n${text}`);
  await page.getByRole("button", { name: "Прегледай и продължи" }).click();
  await expect(page.getByText(text)).toBeVisible();
  await page.getByRole("link", { name: "Дай за одобрение" }).click();
  await page.getByLabel("Кой одобрява").selectOption({ label: "Виктор Маринчев" });
  await page.getByRole("radio", { name: effect }).check();
  if (correction) await page.getByLabel("Какво се поправя").fill(correction);
  await readable(page);
  await page.getByRole("button", { name: "Изпрати за одобрение" }).click();
  await expect(page.getByRole("status")).toContainText("Изпратено за одобрение");
}

async function approve(page: Page, text: string): Promise<void> {
  await page.goto("/board");
  await page.getByRole("link", { name: "Длъжностна характеристика: акаунт мениджър" }).click();
  await expect(page.getByText(text)).toBeVisible();
  await readable(page);
  await prove(page);
  await page.getByRole("button", { name: "Одобри" }).click();
  await expect(page.getByRole("status")).toContainText("Одобрено");
}

const at = ({ id }: Trainee) => `/enrollments/${id}/document/job-description`;
const button = (page: Page) => page.getByRole("button", { name: "Подпиши с днешна дата" });

async function sign(page: Page, trainee: Trainee, text: string): Promise<void> {
  await page.goto(at(trainee));
  await expect(page.getByText(text)).toBeVisible();
  await page.locator("#agreed").check();
  await button(page).click();
  await expect(page).toHaveURL(/today/);
  await expect(page.getByRole("status")).toContainText("Подписахте");
}

async function phones(browser: Browser): Promise<[Trainee, Page][]> {
  const pages: [Trainee, Page][] = [];
  for (const [index, trainee] of trainees().entries()) {
    const page = await open(browser, { ...phone, javaScriptEnabled: index !== 2 });
    await signIn(page, trainee.email);
    pages.push([trainee, page]);
  }
  return pages;
}

test("a job description is written, approved and signed by three; a correction asks nobody, a new version all three", async ({
  browser,
}) => {
  const elena = await open(browser, phone);
  await signIn(elena, "elena@example.test");
  const victor = await open(browser, phone);
  await signIn(victor, "victor@example.test");
  const signing = await phones(browser);
  const passed = signing.map(([{ id }]) => passes(id));
  expect(passed.every((n) => n > 0)).toBe(true);

  await write(elena, "Търси препоръки от доволни клиенти.", /Всички подписват отново/);
  for (const [trainee, page] of signing) {
    await page.goto(at(trainee));
    await expect(button(page)).toHaveCount(0);
  }
  await approve(victor, "Търси препоръки от доволни клиенти.");
  for (const [trainee, page] of signing) {
    await page.goto(at(trainee));
    await expect(page.getByText("Одобрение: Виктор Маринчев")).toBeVisible();
    // Without JavaScript nothing can look at the page from within.
    if (trainee !== signing[2]?.[0]) await readable(page);
    await sign(page, trainee, "Търси препоръки от доволни клиенти.");
  }

  const signed = signatures();
  await write(elena, "Пише до клиента грамотно.", /Малка поправка/, "Добавено изречение за писмата");
  await approve(victor, "Пише до клиента грамотно.");
  for (const [trainee, page] of signing) {
    await page.goto(at(trainee));
    await expect(page.getByText("Малка поправка: Добавено изречение за писмата")).toBeVisible();
    await expect(button(page)).toHaveCount(0);
  }
  expect(signatures()).toBe(signed);

  await write(elena, "Води отчет за всяка рекламация.", /Всички подписват отново.*(?:души|човек)/);
  await approve(victor, "Води отчет за всяка рекламация.");
  for (const [trainee, page] of signing) await sign(page, trainee, "Води отчет за всяка рекламация.");
  expect(signatures()).toBe(signed + 3);
  expect(signing.map(([{ id }]) => passes(id))).toEqual(passed);

  const [[trainee, page] = [undefined, undefined]] = signing;
  if (!trainee || !page) throw new Error("Nobody signed");
  await page.goto(at(trainee));
  const copies = page.getByRole("link", { name: /Подписан екземпляр/ });
  expect(await howMany(copies)).toBe(3);
  await copies.nth(1).click();
  await expect(page.getByText("Търси препоръки от доволни клиенти.")).toBeVisible();
  await expect(page.getByText("Пише до клиента грамотно.")).toHaveCount(0);
  await readable(page);
});
