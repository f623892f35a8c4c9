import { writeFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { attributeOf, each, isThere } from "./reading.ts";

export const password = "seven calm herons";
const zone = "Europe/Sofia";

// Each process of journeys has a company of its own.
const own = `test-results/journey-${process.env["TEST_WORKER_INDEX"] ?? "none"}`;
export const database = `${own}.sqlite`;
export const clockFile = `${own}.clock`;

type Key = { correct?: string[]; accepted?: string[]; value?: number; guidance?: { en?: string } };
type Shown = { key: string; kind: string };

/** Sets the server's clock to an instant. */
export function setClock(at: Date): void {
  writeFileSync(clockFile, at.toISOString());
}

/** The same time of the next Monday-to-Friday day. */
export function nextDay(at: Date): Date {
  const next = new Date(at.getTime() + 86_400_000);
  return [0, 6].includes(next.getUTCDay()) ? nextDay(next) : next;
}

export function dayOf(at: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);
}

/** A person in a browser of their own. */
export async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  return context.newPage();
}

export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/sign-in");
  if (!page.url().includes("/sign-in")) return;
  await page.fill("#email", email);
  await page.fill("#password", secret);
  await page.check("#remember");
  await page
    .locator("form", { has: page.locator("#password") })
    .locator("button[type=submit]")
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Gives the password beside a decision, where it is asked for. */
export async function prove(page: Page): Promise<void> {
  if (await isThere(page.locator("#password"))) await page.fill("#password", password);
}

/** Presses a button that stands on its own; after a while a page asks who it is, and it is pressed again. */
export async function decide(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole("button", { name }).first();
  await button.click();
  await page.locator("#password, #flash:not(:empty)").first().waitFor();
  if (new URL(page.url()).pathname !== "/proof") return;
  await prove(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.pathname !== "/proof");
  await button.click();
}

/** Goes to a page, signing in again where the session has ended. */
export async function go(page: Page, email: string, path: string, secret = password): Promise<void> {
  await page.goto(path);
  if (!new URL(page.url()).pathname.startsWith("/sign-in")) return;
  await signIn(page, email, secret);
  await page.goto(path);
}

/** Rows of a database. */
export function rowsIn<T>(file: string, query: string, ...values: unknown[]): T[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(query).all(...values) as T[];
  } finally {
    db.close();
  }
}

/** One value from a database, to compare a page with the record. */
export function valueIn<T>(file: string, query: string, ...values: unknown[]): T {
  return Object.values(rowsIn<Record<string, T>>(file, query, ...values)[0] ?? {})[0] as T;
}

export const all = <T>(query: string, ...values: unknown[]): T[] => rowsIn<T>(database, query, ...values);
export const value = <T>(query: string, ...values: unknown[]): T => valueIn<T>(database, query, ...values);

/** A stored document without its form. */
export function unpacked<T>(text: string): T {
  return (JSON.parse(text) as { value: T }).value;
}

/** Answers the quiz that is open on the page, rightly or wrongly, up to the page that hands it in. */
export async function answerAll(page: Page, isRight: boolean, file = database): Promise<void> {
  await page.waitForURL(/attempts\/[^/]+\/questions\//);
  const attemptId = /attempts\/([^/]+)/.exec(page.url())?.[1] ?? "";
  const stored = (column: "paper" | "keys") =>
    valueIn<string>(file, `select ${column} from attempts where id = ?`, attemptId);
  const { questions } = unpacked<{ questions: Shown[] }>(stored("paper"));
  const keys = unpacked<Record<string, Key>>(stored("keys"));
  for (const [index, { key, kind }] of questions.entries()) {
    await page.waitForURL(new RegExp(`/questions/${index + 1}$`));
    await page
      .getByText(new RegExp(`(?:Question ${index + 1} of|Въпрос ${index + 1} от) ${questions.length}`))
      .first()
      .waitFor();
    const known = keys[key] ?? {};
    if (kind === "matching" || kind === "ordering") {
      const selects = await each(page.locator("main select"));
      for (const [place, select] of selects.entries()) {
        const values = (
          await Promise.all(
            (await each(select.locator("option"))).map((option) => attributeOf(option, "value")),
          )
        ).filter(Boolean);
        const right = values.find((one) => known.correct?.includes(one));
        if (isRight) await select.selectOption(right ?? "");
        // Each place once, none of them the right one.
        else if (kind === "matching") await select.selectOption(values.find((one) => one !== right) ?? "");
        else
          await select.selectOption(
            values[(values.indexOf(right ?? "") + 1) % values.length] ?? values[place] ?? "",
          );
      }
    } else if (kind === "single" || kind === "multiple" || kind === "true-false") {
      const boxes = page.locator("input[type=radio], input[type=checkbox]");
      for (const box of await each(boxes)) {
        const isKey = known.correct?.includes(await attributeOf(box, "value")) ?? false;
        if (isKey === isRight) {
          await box.check();
          if (kind !== "multiple") break;
        }
      }
    } else {
      const text =
        kind === "number" || kind === "calculated"
          ? String((known.value ?? 0) + (isRight ? 0 : 999))
          : kind === "short"
            ? isRight
              ? (known.accepted?.[0] ?? "")
              : "?"
            : isRight
              ? (known.guidance?.en ?? "An answer")
              : "No idea";
      await page.locator("main textarea, main input:not([type=hidden])").first().fill(text);
    }
    await page.locator("main form button[type=submit]").first().click();
  }
  await page.waitForURL(/check$/);
}

/** How many entries of the journal one line of a timeline stands for. */
export function entriesIn(title: string): number {
  const [, times] = /\((\d+) times\)$/.exec(title) ?? [];
  const [, parts = ""] = /^Opened parts? ([\d–, ]+)/.exec(title) ?? [];
  const [first = 0, last = 0] = parts.split("–").map(Number);
  return Number(times ?? (parts.includes("–") ? last - first + 1 : Math.max(1, parts.split(",").length)));
}
