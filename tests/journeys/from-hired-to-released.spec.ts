import { type APIResponse, expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { studyParts, writeCase } from "./practice.ts";
import {
  answerAll,
  dayOf,
  decide,
  entriesIn,
  go,
  nextDay,
  open,
  prove,
  setClock,
  signIn,
  value,
} from "./people.ts";
import { attributeOf, each, isThere, settled, textsOf, typedIn } from "./reading.ts";

const name = "Tsvetan Iliev";
const email = "tsvetan@example.test";
const secret = "a calm walk along the Iskar";
const at = (who: string) => `${who}@example.test`;

let now = new Date();
now.setUTCHours(8, 0, 0, 0);
now = nextDay(now);

let enrollment = "";
let head: Page;
let trainee: Page;
const helpers: Record<string, Page> = {};
const seen = { failed: false, coolDown: false, dealFailed: false, lastAttempt: false, file: false };

test.describe.configure({ mode: "serial" });

test("the head enrols a new person in four fields and passes on the invitation", async ({ browser }) => {
  setClock(now);
  head = await open(browser);
  await signIn(head, at("stoyan"));
  await head.getByRole("link", { name: "Enrol somebody" }).click();
  await head.fill("#name", name);
  await head.fill("#email", email);
  await head.fill("#startsOn", dayOf(now));
  await head.getByRole("button", { name: "Enrol", exact: true }).click();
  const link = await typedIn(head.getByRole("textbox", { name: /Invitation/ }));
  await head.getByRole("link", { name: /Open the journey/ }).click();
  await head.waitForURL(/enrollments\/[0-9a-f-]{36}$/);
  enrollment = /enrollments\/([^/?]+)/.exec(head.url())?.[1] ?? "";
  // Everything of the trainee goes without JavaScript, on a phone.
  trainee = await open(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await trainee.goto(link);
  await trainee.fill("#password", "short");
  await trainee.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(trainee.getByRole("alert")).toContainText("at least 15 characters");
  await trainee.fill("#password", secret);
  await trainee.check("#remember");
  await trainee.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(trainee.getByText("Next", { exact: true })).toBeVisible();
  await trainee.goto(link);
  await expect(trainee.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("the gate stays shut while anything is missing, for direct posts too", async () => {
  await go(head, at("stoyan"), `/enrollments/${enrollment}/gates/1`);
  await expect(head.getByRole("button", { name: /Confirm stage/ })).toHaveCount(0);
  for (const stage of [1, 2, 3, 4]) {
    const refused = await post(head, `/enrollments/${enrollment}/gates/${stage}`, {
      receiptHash: "0".repeat(64),
    });
    expect([409, 422]).toContain(refused.status());
  }
  const byTrainee = await post(trainee, `/enrollments/${enrollment}/gates/1`, {
    receiptHash: "0".repeat(64),
  });
  expect(byTrainee.status()).toBe(403);
  const early = await post(trainee, `/enrollments/${enrollment}/quiz/product-basics/attempts`, {});
  expect(early.status()).toBeLessThan(400);
  expect(
    value(
      "select count(*) from attempts a join enrollments e on e.id = a.enrollment_id where e.id = ?",
      enrollment,
    ),
  ).toBe(0);
  expect(value("select count(*) from gate_decisions where enrollment_id = ?", enrollment)).toBe(0);
});

test("day by day everybody does their part, and each gate opens in its turn", async ({ browser }) => {
  for (const who of ["ana", "elena", "maria"]) {
    helpers[who] = await open(browser);
    await signIn(helpers[who], at(who));
  }
  for (let day = 0; day < 110 && !isReleased(); day++) {
    setClock(now);
    await traineeWorks(day);
    // Those for whom nothing waits do not come every day, but once a week.
    if (day % 5 === 0 || isWaitedFor()) {
      for (const [who, page] of Object.entries(helpers)) await queueIsWorked(page, at(who));
      await gradingIsDone(helpers["elena"] as Page);
      await queueIsWorked(head, at("stoyan"));
      await gateIsDecided();
    }
    now = nextDay(now);
  }
  expect(isReleased()).toBe(true);
  expect(seen).toEqual({ failed: true, coolDown: true, dealFailed: true, lastAttempt: true, file: true });
});

test("board, timeline and journal agree", async () => {
  setClock(now);
  await go(head, at("stoyan"), "/board?view=ended");
  await expect(head.getByRole("listitem").filter({ hasText: name })).toContainText(
    "Cleared for independent work",
  );
  await go(trainee, email, "/today", secret);
  await expect(trainee.getByText("Cleared for independent work")).toBeVisible();
  await go(head, at("stoyan"), `/enrollments/${enrollment}/timeline`);
  const titles: string[] = [];
  for (;;) {
    titles.push(...(await textsOf(head.locator("main ol > li .font-semibold"))));
    const next = head.getByRole("link", { name: "Next", exact: true });
    if (!(await isThere(next))) break;
    await head.goto(new URL(await attributeOf(next, "href"), head.url()).href);
  }
  for (const stage of [1, 2, 3, 4])
    expect(titles.filter((title) => title === `Stage ${stage} confirmed`)).toHaveLength(1);
  const traineeId = value<string>("select trainee_id from enrollments where id = ?", enrollment);
  expect(titles.reduce((sum, title) => sum + entriesIn(title), 0)).toBe(
    value("select count(*) from journal where subject_id = ? and act not like 'session.%'", traineeId),
  );
  expect(
    value("select count(*) from journal where subject_id = ? and act = 'gate.confirmed'", traineeId),
  ).toBe(4);
  expect(titles.filter((title) => title.startsWith("Shown and signed"))).not.toHaveLength(0);
  for (const permit of ["Cold calls", "Own deals", "Discounts by the price list"])
    expect(titles).toContain(`Permit granted: ${permit}`);
  await go(trainee, email, `/enrollments/${enrollment}/permits`, secret);
  await expect(trainee.getByText("With clearance for independent work.")).toBeVisible();
});

function isReleased(): boolean {
  return (
    value("select count(*) from endings where enrollment_id = ? and ending = 'released'", enrollment) === 1
  );
}

function isWaitedFor(): boolean {
  return value<number>("select count(*) from waits where enrollment_id = ?", enrollment) > 0;
}

function post(page: Page, path: string, form: Record<string, string>): Promise<APIResponse> {
  return page.request.post(path, { form, headers: { origin: new URL(page.url()).origin }, maxRedirects: 0 });
}

async function traineeWorks(day: number): Promise<void> {
  await go(trainee, email, "/journey", secret);
  const rows = trainee
    .locator("main section ul > li")
    .filter({ hasText: /Not started|In progress|There is a problem/ });
  const links = await Promise.all(
    (await each(rows.locator("a.font-semibold"))).map((link) => attributeOf(link, "href")),
  );
  for (const link of [...new Set(links)]) {
    await go(trainee, email, link, secret);
    const kind = /enrollments\/[^/]+\/([^/]+)\//.exec(link)?.[1];
    if (kind === "document") {
      await trainee.getByRole("button", { name: "Sign with today's date" }).click();
      await expect(trainee.getByRole("alert")).toContainText("Tick the box");
      await trainee.check("#agreed");
      await press("Sign with today's date");
    } else if (kind === "task") await taskIsDone();
    else if (kind === "sign-off") await press("I can do it");
    else if (kind === "activity" && (await isThere(trainee.locator("#amount")))) {
      await trainee.fill("#amount", day % 2 ? "20" : "18");
      await press("Record");
    } else if (kind === "quiz") await quizIsTaken();
    else if (kind === "study") await studyParts(trainee);
    else if (kind === "simulated-deal") await dealIsAskedFor();
    else if (kind === "milestone") await milestoneIsRecorded(link);
    else if (kind === "case-review") await writeCase(trainee);
  }
}

async function taskIsDone(): Promise<void> {
  const file = trainee.locator("#file");
  if (!(await isThere(file))) return press("Mark as done");
  await file.setInputFiles({
    name: "prospects.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 thirty names"),
  });
  await press("Hand in");
}

async function dealIsAskedFor(): Promise<void> {
  if (seen.dealFailed && (await isThere(trainee.getByText(/One more is left, and it is the last/))))
    seen.lastAttempt = true;
  await press("I am ready");
}

async function milestoneIsRecorded(link: string): Promise<void> {
  const text = trainee.locator("#text");
  if (!(await isThere(text))) return;
  if (link.endsWith("contract-paid")) {
    await trainee.setInputFiles("#file", {
      name: "invoice.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 paid"),
    });
    seen.file = true;
  } else await text.fill("It went well: I asked, offered, and agreed on the next step.");
  await press("Record milestone");
}

async function dealIsScored(page: Page): Promise<void> {
  const grade = seen.dealFailed ? "Confident" : "Partly";
  for (const line of await each(page.locator("fieldset"))) await line.getByLabel(grade).check();
  await page.selectOption("#clientId", { label: "Stoyan Balev" });
  await page.fill("#remarks", "Ask more before you offer.");
  await page.getByRole("button", { name: "Save result" }).click();
  seen.dealFailed = true;
}

async function press(button: string): Promise<void> {
  const found = trainee.getByRole("button", { name: button, exact: true });
  if (!(await isThere(found))) return;
  await found.click();
  await settled(trainee);
}

async function quizIsTaken(): Promise<void> {
  const start = trainee.getByRole("button", { name: /Start quiz|Start new attempt/ });
  if (!(await isThere(start))) return;
  const quiz = trainee.url();
  await start.click();
  await trainee.waitForURL(/questions\/1/);
  const failing = !seen.failed;
  await answerAll(trainee, !failing);
  await trainee.getByRole("button", { name: "Hand in" }).click();
  await trainee.waitForURL(/attempts\/[^/]+$/);
  if (!failing) return;
  seen.failed = true;
  await expect(trainee.locator("main")).toContainText("Not yet");
  await trainee.goto(quiz);
  await expect(trainee.getByText(/The next attempt opens/).first()).toBeVisible();
  await expect(start).toHaveCount(0);
  seen.coolDown = true;
}

async function queueIsWorked(page: Page, address: string): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    await go(page, address, "/queue");
    const row = page.getByRole("listitem").filter({ hasText: name });
    const button = row.getByRole("button").first();
    const mentor = row.getByRole("link", { name: "Assign mentor" });
    const deal = row.getByRole("link", { name: "Score", exact: true });
    const written = row.getByRole("link", { name: "Review" });
    const permit = row.filter({ hasText: "Permit:" }).getByRole("link", { name: "Decide" });
    if (await isThere(permit)) {
      await permit.first().click();
      await decide(page, /^Grant/);
    } else if (await isThere(deal)) {
      await deal.first().click();
      await page.waitForURL(/simulated-deal\/[^/]+$/);
      await settled(page);
      await page.getByRole("link", { name: "Play and score", exact: true }).click();
      await page.waitForURL(/score$/);
      await page.locator("fieldset").first().waitFor();
      await dealIsScored(page);
      await page.waitForURL(/simulated-deal\/[^/]+$/);
    } else if (await isThere(written)) {
      await written.first().click();
      await page.locator("#remarks").first().fill("Good that you wrote the same day.");
      await page.getByRole("button", { name: "Mark as reviewed" }).first().click();
    } else if (await isThere(mentor)) {
      await mentor.click();
      await page.getByLabel(/Maria Todeva/).check();
      await prove(page);
      await page.getByRole("button", { name: "Assign mentor" }).click();
    } else if (await isThere(button)) await button.click();
    else return;
    await settled(page);
    await expect(page.locator("#flash:not(:empty), [data-settled]").first()).toBeVisible();
  }
}

async function gradingIsDone(page: Page): Promise<void> {
  await go(page, at("elena"), "/grading");
  const row = page.getByRole("row").filter({ hasText: name });
  if (!(await isThere(row))) return;
  await row.getByRole("link").first().click();
  await page.waitForURL(/grading\//);
  await page.getByRole("button", { name: "Save grades" }).waitFor();
  for (const radio of await each(page.getByLabel("3: complete"))) await radio.check();
  await page.getByRole("button", { name: "Save grades" }).click();
  await page.getByRole("button", { name: /^Publish/ }).click();
  await settled(page);
}

async function gateIsDecided(): Promise<void> {
  const stage = value<number>("select stage from standings where enrollment_id = ?", enrollment);
  await go(head, at("stoyan"), `/enrollments/${enrollment}/gates/${stage}`);
  const confirm = head.getByRole("button", { name: /Confirm stage/ });
  if (!(await isThere(confirm))) return;
  await prove(head);
  await confirm.click();
  await head.waitForURL(/board/);
  await expect(head.getByRole("status")).toContainText(name);
}
