import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { bulgarianHolidays, dayAfter } from "#app/domain/holidays.ts";
import { valueIn } from "./people.ts";

// A server of its own, from an empty database: nothing the other journeys made may be there.
const port = Number(process.env["E2E_PORT"] ?? 3900) + 1;
export const origin = `http://localhost:${port}`;
export const database = "test-results/firm.sqlite";
const clockFile = "test-results/firm-clock";
const pictures = process.env["PICTURES"];
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

let server: ChildProcess | undefined;
let printed = "";

export async function serve(mode: "start" | "test"): Promise<void> {
  server = spawn(process.execPath, ["--import", "tsx", "app/web/http/serve.ts", mode], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_ORIGIN: origin,
      NODE_ENV: "production",
      DATABASE_URL: database,
      INSECURE_COOKIE: "1",
      LOG_LEVEL: "warn",
      SESSION_SECRET: "a session secret only for the journeys",
      JOURNAL_KEY: "a journal key that is only for the journeys",
      CLOCK_FILE: mode === "test" ? clockFile : "",
    },
  });
  server.stdout?.on("data", (text) => {
    printed += text;
  });
  await expect
    .poll(
      () =>
        fetch(`${origin}/up/ready`).then(
          (answer) => answer.ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
}

export async function stop(): Promise<void> {
  const running = server;
  server = undefined;
  if (!running || running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.once("exit", resolve));
  running.kill("SIGTERM");
  await Promise.race([ended, wait(10_000)]);
}

export function setClock(day: string, time: string): void {
  writeFileSync(clockFile, new Date(`${day}T${time}:00Z`).toISOString());
}

export const value = <T>(query: string, ...values: unknown[]) => valueIn<T>(database, query, ...values);

// What is Latin in Bulgarian too: addresses, names of programs and files, units.
const latin =
  /(?:[\w.+-]+@[\w.-]+|https?:\/\/\S+|\b(?:Onramp|English|CRM|CSV|Excel|XLSX|PDF|UTF|windows|MB|QR|EUR|BGN|GIFT|Aiken|Moodle|XML|Viber)\b|(?<=Колона )[A-Z]{1,3}\b)/g;
let pictured = 0;

/** Looks at the page as somebody who reads no English: no Latin word in it, no code, nothing that hangs over. */
export async function look(page: Page, what: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  if (pictures) {
    pictured += 1;
    mkdirSync(pictures, { recursive: true });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({
        path: `${pictures}/${String(pictured).padStart(2, "0")}-${what}-${width}.png`,
        fullPage: true,
      });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect.soft(await page.getAttribute("html", "lang"), what).toBe("bg");
  // Zones have names of their own, which are the same everywhere.
  const [zones, text] = await page.evaluate(
    () =>
      [
        document.querySelector("#timeZone")?.textContent ?? "",
        (document.querySelector("main") ?? document.body).innerText,
      ] as const,
  );
  const words = text
    .split("\n")
    .filter((line) => line !== "" && !zones.includes(line))
    .join("\n")
    .replaceAll(latin, "")
    .match(/\S*[A-Za-z]\S*/g);
  expect.soft(words ?? [], what).toEqual([]);
  expect.soft(await page.title(), what).toMatch(/\p{Script=Cyrillic}/u);
  expect
    .soft(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      what,
    )
    .toBeLessThanOrEqual(0);
}

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
  if ((await page.locator("#password").count()) > 0) await page.fill("#password", secret);
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
  mkdirSync("test-results", { recursive: true });
  for (const name of readdirSync("test-results"))
    if (name.startsWith("firm.sqlite") || name === "firm-clock") rmSync(`test-results/${name}`);
}

/** From here on the clock may be moved, which only a database of tests allows. */
export function makeItATest(): void {
  const db = new Database(database);
  db.prepare("update company set kind = 'test'").run();
  db.close();
}

/** The one-time token the server has printed. */
export const printedToken = () => /^ {4}([\w-]{43})$/m.exec(printed)?.[1] ?? "";
