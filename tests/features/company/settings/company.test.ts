import { beforeEach, expect, test } from "vitest";
import { chooseLanguage } from "#app/features/account/profile/choose-language.server.ts";
import { composeMail } from "#app/jobs/compose-mail.server.ts";
import { sweep } from "#app/jobs/sweep.server.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import { wordsOf } from "#app/web/language.server.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const settings = {
  name: "Small",
  language: "en",
  isBilingual: "yes",
  timeZone: "Europe/Sofia",
  holidays: "none",
  place: "",
  invitationOpensDays: "7",
  invitationLivesDays: "7",
  wantsSheets: "no",
  plansDays: "no",
  mentorCapacity: "3",
};
const titleFor = async (person: string, url: string) =>
  ((await visit(person, url)).data as { title: string }).title;

test("a company of one language speaks it to everybody, whatever they chose before", async () => {
  await chooseLanguage(company.traineeId, "en", company.start);
  expect(await titleFor(company.traineeId, "/account")).toBe("Your account");
  expect((await submit("admin", "/company", { ...settings, language: "bg", isBilingual: "no" })).status).toBe(
    303,
  );
  expect(await titleFor(company.traineeId, "/account")).toBe("Вашият профил");
  const mail = await composeMail(
    {
      id: "m",
      kind: "mail.sign-in-code",
      recipientId: company.traineeId,
      body: '{"code":"123456"}',
      createdAt: 0,
      availableAt: 0,
      sentAt: null,
      failures: 0,
      lastError: null,
    },
    "https://x.test",
    company.start,
  );
  expect(mail?.subject).toMatch(/[а-я]/);
});

test("own words for a role stand in lists and in sentences", async () => {
  await submit("admin", "/company", { ...settings, "mentor-en": "Coach", "trainee-en": " " });
  expect((await findSettings(read()))?.roleNames).toEqual({ mentor: { en: "Coach" } });
  const words = await wordsOf({ context: {} }, "en");
  expect([words.signIn.roles.mentor, words.requirements.parties.mentor, words.signIn.roles.trainee]).toEqual([
    "Coach",
    "the coach",
    "Trainee",
  ]);
  expect(progressSentence(words, "sign-off", { reason: "sign", owner: "mentor" }, null)).toContain(
    "the coach",
  );
  expect((await wordsOf({ context: {} }, "bg")).requirements.parties.mentor).toBe("наставника");
});

test("own words stand on the pages and in the mails of everybody, also for who is trained here", async () => {
  await submit("admin", "/company", {
    ...settings,
    "head-bg": "Търговски директор",
    "manager-bg": "Търговец",
    "manager-en": "Sales rep",
  });
  expect((await findSettings(read()))?.roleNames).toEqual({
    head: { bg: "Търговски директор" },
    manager: { bg: "Търговец", en: "Sales rep" },
  });
  const [bg, en] = [await wordsOf({ context: {} }, "bg"), await wordsOf({ context: {} }, "en")];
  expect([bg.signIn.lead, en.signIn.lead]).toEqual([
    expect.stringContaining("новите търговци"),
    expect.stringContaining("new sales reps"),
  ]);
  expect(JSON.stringify(bg.refusals)).toContain("търговският директор");
  expect(JSON.stringify(bg.refusals)).not.toMatch(/ръководител(?:ят|я)? продажби/);
});

test("another time zone moves the days: standings follow with the next sweep", async () => {
  expect((await sweep(company.start)).renewed).toBe(0);
  await submit("admin", "/company", { ...settings, timeZone: "Pacific/Auckland" });
  expect((await sweep(Date.now())).renewed).toBe(1);
});

test.each([
  ["no name", { name: " " }, "name"],
  ["a zone nobody knows", { timeZone: "Mars/Olympus" }, "timeZone"],
  ["a word that is too long", { "mentor-bg": "я".repeat(61) }, "mentor-bg"],
  ["a field nobody offers", { kind: "demo" }, "form"],
])("%s changes nothing", async (_, wrong, field) => {
  const before = await findSettings(read());
  const answer = await submit("admin", "/company", { ...settings, ...wrong });
  expect([answer.status, Object.keys((answer.data as { errors: object }).errors)]).toEqual([422, [field]]);
  expect(await findSettings(read())).toEqual(before);
});

test("an administrator who comes through a proxy that is not trusted is told so", async () => {
  const told = async (headers: Record<string, string>) =>
    (
      (await visit("admin", "/company", { accept: "text/html", ...headers })).data as {
        isBehindUntrusted: boolean;
      }
    ).isBehindUntrusted;
  expect(await told({})).toBe(false);
  expect(await told({ "x-forwarded-for": "203.0.113.9" })).toBe(true);
});
