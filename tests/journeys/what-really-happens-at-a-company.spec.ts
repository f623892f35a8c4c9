import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, prove, signIn, value } from "./people.ts";
import { each, howMany, textsOf, typedIn } from "./reading.ts";

const at = (name: string) => `${name}@example.test`;
const phone = { viewport: { width: 360, height: 740 } };
const emailOf = (enrollmentId: string) =>
  value<string>(
    "select p.email from enrollments e join particulars p on p.person_id = e.trainee_id where e.id = ?",
    enrollmentId,
  );

async function as(browser: Browser, name: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(browser, options);
  await signIn(page, name.includes("@") ? name : at(name));
  return page;
}

test("the head edits a copy of the programme, looks at it as the mentor, publishes it and moves one trainee", async ({
  browser,
}) => {
  const head = await as(browser, "stoyan");
  await head.goto("/programme");
  await head.getByRole("button", { name: "Edit the next version" }).click();
  await head.waitForURL(/programme\/drafts\/[^/]+$/);
  const draft = new URL(head.url()).pathname;
  await head.selectOption("#kind-3", "task");
  await head.getByRole("button", { name: /^Add requirement: Stage 3/ }).click();
  await head.waitForURL(/stages\/3\/new/);
  await head.getByRole("button", { name: "Save" }).click();
  await expect(head.getByRole("alert")).toContainText("Enter a title");
  await head.fill("#title-en", "Sit beside the warehouse for a morning");
  await head.fill("#why-en", "Goods are easier to sell when seen.");
  await head.selectOption("#own-confirmedBy", "mentor");
  await head.getByRole("button", { name: "Save" }).click();
  await expect(head.getByText("is not translated yet")).toBeVisible();
  await head.getByRole("button", { name: "Move up: Sit beside the warehouse for a morning" }).click();
  await expect(head.getByRole("status")).toBeVisible();
  await head.goto(`${draft}/preview?as=mentor`);
  await expect(head.getByRole("listitem").filter({ hasText: "Sit beside the warehouse" })).toContainText(
    "Confirms it",
  );
  await head.goto(`${draft}/publication`);
  await expect(head.getByText("New in stage 3: Sit beside the warehouse for a morning")).toBeVisible();
  await head.getByRole("button", { name: "Publish version" }).click();
  await head.waitForURL(/programme=/);
  await head
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: /^Stage 3/ })
    .click();
  await expect(head.getByText("Sit beside the warehouse for a morning")).toBeVisible();
  await head.getByRole("link", { name: "People on earlier versions" }).click();
  const someone = head.locator("main li a").first();
  const [name = ""] = await textsOf(someone);
  await someone.click();
  await expect(head.getByText("New to do in stage 3: Sit beside the warehouse for a morning")).toBeVisible();
  await head.getByRole("button", { name: "Move to this version" }).click();
  await expect(head.getByRole("status")).toContainText(`${name} is now on the chosen version`);
});

test("a mentor is deactivated in the middle: the head finds what waited in their own queue", async ({
  browser,
}) => {
  const found =
    "from waits w join standings s on s.enrollment_id = w.enrollment_id where w.owner_id = s.mentor_id and w.owner_id not in ('maria', 'plamen') order by w.owner_id, w.since limit 1";
  const [mentor, enrollment] = [
    value<string>(`select w.owner_id ${found}`),
    value<string>(`select w.enrollment_id ${found}`),
  ];
  const trainee = value<string>(
    "select name from particulars p join enrollments e on e.trainee_id = p.person_id where e.id = ?",
    enrollment,
  );
  const admin = await as(browser, "ana");
  await admin.goto(`/people/${mentor}/deactivation`);
  await admin.locator("main form button").click();
  await expect(admin.getByRole("status")).toContainText("Access ended");
  const headEmail = value<string>(
    "select p.email from team_heads h join standings s on s.team_id = h.team_id join particulars p on p.person_id = h.person_id where s.enrollment_id = ? and h.to_at is null",
    enrollment,
  );
  const head = await as(browser, headEmail, phone);
  await head.goto("/queue");
  await expect(head.getByRole("listitem").filter({ hasText: trainee }).first()).toBeVisible();
  expect(value<number>("select count(*) from waits where owner_id = ?", mentor)).toBe(0);
});

test("a gate confirmed by mistake is reopened with a reason, and both stay readable", async ({ browser }) => {
  const enrollment = value<string>(
    "select s.enrollment_id from standings s join gate_decisions g on g.enrollment_id = s.enrollment_id and g.stage = 1 and g.decision = 'confirmed' where s.stage = 2 and s.ending is null and s.paused_from is null and s.team_id = 'corporate' limit 1",
  );
  const head = await as(browser, "stoyan");
  await head.goto(`/enrollments/${enrollment}/gates/1/reopening`);
  await head.fill("#reason", "The wrong person was confirmed");
  await prove(head);
  await head.locator("main form button[type=submit]").click();
  await expect(head.getByRole("status")).toContainText("Stage 1 is open again");
  await head.goto(`/enrollments/${enrollment}/timeline`);
  await expect(
    head.locator("main ol > li .font-semibold").filter({ hasText: "Stage 1 reopened" }).first(),
  ).toBeVisible();
  await expect(head.getByText("The wrong person was confirmed")).toBeVisible();
});

test("five who start on one day are enrolled together, with a sheet to print", async ({ browser }) => {
  const head = await as(browser, "stoyan", { javaScriptEnabled: false });
  await head.goto("/enrollments/together");
  await head.fill(
    "#people",
    ["Ana One; ana.one@example.test", "Bo Two", "Cy Three; cy.three@example.test", "Di Four", "Ed Five"].join(
      "\n",
    ),
  );
  await head.getByRole("button", { name: "Enrol all" }).click();
  for (const name of ["Ana One", "Bo Two", "Cy Three", "Di Four", "Ed Five"])
    await expect(head.getByText(name).first()).toBeVisible();
  await expect(head.locator("svg[role=img]")).toHaveCount(5);
});

test("a second failed deal ends in the head's hands, and a third try is an exception the executive sees", async ({
  browser,
}) => {
  const enrollment = value<string>(
    "select enrollment_id from waits where what = 'deal' and owner_id = 'plamen' limit 1",
  );
  const page = `/enrollments/${enrollment}/simulated-deal/simulated-deal`;
  const mentor = await as(browser, "plamen");
  const trainee = await as(browser, emailOf(enrollment), { ...phone, javaScriptEnabled: false });
  const tries = () => value<number>("select count(*) from deal_tries where enrollment_id = ?", enrollment);
  while (tries() < 2) {
    const before = tries();
    await mentor.goto(`${page}/score`);
    for (const line of await each(mentor.locator("fieldset"))) await line.getByLabel("Not shown").check();
    await mentor.selectOption("#clientId", { index: 1 });
    await mentor.getByRole("button", { name: "Save result" }).click();
    await expect.poll(tries).toBe(before + 1);
    await trainee.goto(page);
    if (before === 0) await trainee.getByRole("button", { name: "I am ready" }).click();
  }
  await trainee.goto(page);
  await expect(trainee.getByRole("button", { name: "I am ready" })).toHaveCount(0);
  await expect(trainee.locator("main")).toContainText("No attempt is left");
  const answer = await mentor.goto(`${page}/score`);
  expect(answer?.status()).toBe(404);
  const head = value<string>(
    "select p.email from team_heads h join standings s on s.team_id = h.team_id join particulars p on p.person_id = h.person_id where s.enrollment_id = ? and h.to_at is null",
    enrollment,
  );
  const decider = await as(browser, head);
  await decider.goto("/queue");
  await expect(decider.getByText(/No attempt left/).first()).toBeVisible();
  await decider.goto(`${page}/decision`);
  await decider.fill("#reason", "Repeats the product training with Plamen first");
  await prove(decider);
  await decider.getByRole("button", { name: "Give one more attempt" }).click();
  await expect(decider.getByRole("status")).toContainText("has one more attempt");
  await trainee.goto(page);
  await expect(trainee.locator("main")).toContainText("Repeats the product training");
  await trainee.getByRole("button", { name: "I am ready" }).click();
  await mentor.goto(`${page}/score`);
  for (const line of await each(mentor.locator("fieldset"))) await line.getByLabel("Confident").check();
  await mentor.selectOption("#clientId", { index: 1 });
  await mentor.getByRole("button", { name: "Save result" }).click();
  await expect.poll(tries).toBe(3);
  const executive = await as(browser, "victor");
  await executive.goto("/exceptions");
  await expect(executive.locator("main")).toContainText("Repeats the product training");
});

test("people come in from a Bulgarian table, are looked at first, and go again, without JavaScript", async ({
  browser,
}) => {
  const admin = await as(browser, "ana", { ...phone, javaScriptEnabled: false, locale: "bg-BG" });
  await admin.goto("/people/import");
  await admin.fill("#text", "Име;Имейл;Роля\nВяра Петрова;vyara@example.test;наставник\nБоян;не е адрес;\n");
  await admin.locator("main form button[type=submit]").click();
  await expect(admin.locator("main")).toContainText("1 нови · 0 вече са тук · 1 с проблем");
  await admin.getByRole("button", { name: "Внеси 1 човек" }).click();
  await expect(admin.getByRole("status")).toContainText("Внесени: 1");
  await admin.getByRole("link", { name: "Отмени" }).click();
  await admin.locator("main form button[type=submit]").click();
  await expect(admin.getByRole("status")).toContainText("Премахнати: 1");
});

test("the system administrator reports a task by a link, without an account and without JavaScript", async ({
  browser,
}) => {
  const enrollment = value<string>(
    "select enrollment_id from waits where what = 'task' and owner = 'it' and team_id = 'corporate' limit 1",
  );
  const head = await as(browser, "stoyan");
  await head.goto(`/enrollments/${enrollment}/it-link`);
  await head.fill("#name", "Petar from the hosting company");
  await head.getByRole("button", { name: "Create link" }).click();
  const link = await typedIn(head.getByLabel("One-use link"));
  const petar = await open(browser, { ...phone, javaScriptEnabled: false, locale: "bg-BG" });
  await petar.goto(link);
  const open_ = petar.locator("main form button");
  const count = await howMany(open_);
  expect(count).toBeGreaterThan(0);
  await open_.first().click();
  await expect(petar.locator("main form button")).toHaveCount(count - 1);
  await head.goto(`/enrollments/${enrollment}/timeline`);
  await expect(head.getByText("Petar from the hosting company").first()).toBeVisible();
});

test("a trainee reminds whoever is waited for, once a working day, without JavaScript", async ({
  browser,
}) => {
  const row = () =>
    value<string>(
      "select w.enrollment_id || ' ' || w.requirement_key from waits w join standings s on s.enrollment_id = w.enrollment_id where w.what = 'sign-off' and w.owner_id = 'maria' and s.paused_from is null limit 1",
    );
  const [enrollment = "", key = ""] = row().split(" ");
  const trainee = await as(browser, emailOf(enrollment), { ...phone, javaScriptEnabled: false });
  await trainee.goto(`/enrollments/${enrollment}/sign-off/${key}`);
  await trainee.getByRole("button", { name: "Remind Maria Todeva" }).click();
  await expect(trainee.getByRole("status")).toContainText("Reminder sent to Maria Todeva");
  await expect(trainee.getByRole("button", { name: "Remind Maria Todeva" })).toHaveCount(0);
  await expect(trainee.getByText(/Last reminded/)).toBeVisible();
  const maria = await as(browser, "maria", phone);
  await maria.getByRole("link", { name: /new notice/ }).click();
  await expect(maria.getByText(/reminds you/).first()).toBeVisible();
  await maria.getByRole("button", { name: "Mark all as read" }).click();
  await expect(maria.getByRole("link", { name: "Notices" })).toBeVisible();
});

test("a company in Bulgarian only asks nobody for a language, and goes back when it wants to", async ({
  browser,
}) => {
  const admin = await as(browser, "ana");
  const set = async (language: string, isBilingual: string) => {
    await admin.goto("/company");
    await admin.locator(`input[name=language][value=${language}]`).check();
    await admin.locator(`input[name=isBilingual][value=${isBilingual}]`).check();
    await admin.locator("main form button[type=submit]").click();
    await expect(admin.getByRole("status")).toBeVisible();
  };
  await set("bg", "no");
  try {
    const nadia = await as(browser, "nadia", phone);
    for (const path of ["/today", "/journey", "/account", "/notices"]) {
      await nadia.goto(path);
      await expect(nadia.locator("html")).toHaveAttribute("lang", "bg");
      await expect(nadia.getByRole("button", { name: "English" })).toHaveCount(0);
    }
    const stranger = await open(browser, phone);
    await stranger.goto("/sign-in");
    await expect(stranger.locator("html")).toHaveAttribute("lang", "bg");
    const head = await as(browser, "stoyan");
    await head.goto("/programme");
    await head.getByRole("button", { name: "Подготви следващата версия" }).click();
    await head.waitForURL(/drafts/);
    await head.goto(`${new URL(head.url()).pathname}/title`);
    await expect(head.locator("#title-en")).toHaveCount(0);
  } finally {
    await set("en", "yes");
  }
});
