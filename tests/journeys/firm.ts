import { rmSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { bulgarianHolidays, dayAfter } from "#app/domain/holidays.ts";
import { clockFile, database, valueIn } from "./people.ts";
import { look } from "./no-english.ts";
import { isThere } from "./reading.ts";
import { clear as clearFile, freeOrigin, type Served, serve as serveAt } from "./serve.ts";

export { database };

// A server of its own, from an empty database: nothing the other journeys made may be there.
export const origin = await freeOrigin();
export const secret = "тихо утро край Искъра";

/** The next Monday nobody is free on, whose Thursday before is still ahead. */
export const monday = (() => {
  for (let on = dayAfter(new Date().toISOString().slice(0, 10), 5); ; on = dayAfter(on, 1)) {
    const isFree = [0, 1, 2].some((more) =>
      bulgarianHolidays(Number(on.slice(0, 4))).has(dayAfter(on, more)),
    );
    if (new Date(on).getUTCDay() === 1 && !isFree) return on;
  }
})();
export const thursday = dayAfter(monday, -4);
export const founder = { name: "Росица Драганова", email: "rositsa@balkan-folio.test" };
export const head = { name: "Калин Вълчев", email: "kalin@balkan-folio.test" };
export const nora = { name: "Нора Стаменова", email: "nora@balkan-folio.test" };
export const hired = { name: "Явор Лесев", email: "yavor@balkan-folio.test" };

const titles = [
  "Специалист продажби",
  "Младши търговец",
  "Складов работник",
  "Счетоводител",
  "Администратор",
  "Управител на склад",
];
const names = [
  "Ася",
  "Богдан",
  "Валя",
  "Гошо",
  "Деян",
  "Елица",
  "Жана",
  "Здравко",
  "Илка",
  "Йордан",
  "Красен",
  "Лили",
  "Мартин",
  "Невена",
  "Огнян",
  "Петя",
  "Румяна",
  "Слави",
  "Таня",
  "Филип",
  "Христина",
  "Цвета",
  "Чавдар",
];
export const folio = "Отдел Фолио";
/** The list as an office keeps it: a title, an empty line, headings in the third line, and no column of roles. */
export const people = [
  ["Списък на служителите"],
  [],
  ["№", "Трите имена", "Длъжност", "Служебен имейл", "Отдел"],
  ["1", head.name, "Търговски ръководител", head.email, folio],
  ["2", nora.name, "Младши търговец", nora.email, folio],
  ...names.map((name, n) => [
    String(n + 3),
    `${name} Колев${"аея".includes(name.at(-1) ?? "") ? "а" : ""}`,
    titles[n % titles.length] ?? "",
    `sluzhitel${n + 3}@balkan-folio.test`,
    n % 2 ? folio : "Отдел Кашони",
  ]),
];
export const products = [
  "Код;Наименование;Мярка;Цена без ДДС;Опаковка",
  "Ф-1;Стреч фолио 23 микрона;ролка;12,50;6 ролки в кашон",
  "Ф-2;Фолио с „въздух“;ролка;18,90;",
  "К-10;Кашон 600х400;брой;1 250,00;палет",
].join("\r\n");
export const cp1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const special: Record<string, number> = { "„": 0x84, "“": 0x93, "№": 0xb9 };
      const code = letter.charCodeAt(0);
      return special[letter] ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
    }),
  );

let server: Served | undefined;

export async function serve(mode: "start" | "test"): Promise<void> {
  server = await serveAt(database, { mode, origin, clock: mode === "test" ? clockFile : "" });
}

export async function stop(): Promise<void> {
  await server?.stop();
  server = undefined;
}

export function setClock(day: string, time: string): void {
  writeFileSync(clockFile, new Date(`${day}T${time}:00Z`).toISOString());
}

export const value = <T>(query: string, ...values: unknown[]) => valueIn<T>(database, query, ...values);

export const open = async (browser: Browser, options = {}) =>
  (await browser.newContext({ locale: "bg-BG", baseURL: origin, ...options })).newPage();

export async function signIn(page: Page, email: string, password = secret): Promise<void> {
  await page.goto("/sign-in");
  if (!page.url().includes("/sign-in")) return;
  await page.fill("#email", email);
  await page.fill("#password", password);
  await page
    .locator("form", { has: page.locator("#password") })
    .locator("button[type=submit]")
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Decisions ask for the password again after a while. */
export async function prove(page: Page): Promise<void> {
  if (await isThere(page.locator("#password"))) await page.fill("#password", secret);
}

export async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await look(page, "invitation");
  await page.fill("#password", secret);
  await page.check("#remember");
  await page.getByRole("button", { name: "Задай паролата и влез" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/invitations"));
}

/** Begins with nothing: no database, no clock. */
export function clear(): void {
  clearFile(database);
  rmSync(clockFile, { force: true });
}

/** From here on the clock may be moved, which only a database of tests allows. */
export function makeItATest(): void {
  const db = new Database(database);
  db.prepare("update company set kind = 'test'").run();
  db.close();
}

/** The one-time token the server has printed. */
export const printedToken = () => /^ {4}([\w-]{43})$/m.exec(server?.printed() ?? "")?.[1] ?? "";
