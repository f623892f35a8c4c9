import { beforeEach, describe, expect, test } from "vitest";
import { attentionOf } from "#app/domain/attention.ts";
import { blankFacts } from "#app/domain/blank-facts.ts";
import { helperOf } from "#app/domain/help.ts";
import { stageStates } from "#app/domain/stages.ts";
import { waitsOf } from "#app/domain/standing.ts";
import { makeCalendar, startOfDay } from "#app/domain/working-days.ts";
import { settleHelp } from "#app/features/journey/help/settle-help.server.ts";
import { read, tx } from "#db/engine";
import { endMentor } from "#db/queries/enrollments.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findNotices } from "#db/queries/notices.ts";
import { practiceWorld, company, at, codeOf, trainee } from "#tests/support/practice-world.ts";
import { smallProgramme } from "#tests/support/small-company.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

const stuck = (key = "deal", question = "How do I begin?") =>
  submit(trainee, `${at}/help/${key}/request`, { question, requestId: `stuck-at-${key}` });
const asked = async () => (await findFacts(read(), company.enrollmentId))?.facts.help ?? [];
type Rows = { rows: { what: string; key: string; to: string | null; whose: string | null }[] };
const queue = async (person: string) =>
  ((await visit(person, "/queue")).data as Rows).rows.filter(({ what }) => what === "help");
const settle = (helpId: string, fields: Record<string, string>, person = "mentor", key = "deal") =>
  submit(person, `${at}/help/${key}`, { helpId, ...fields });

describe("a question goes to whoever the requirement waits for, else to the mentor", () => {
  test.each([
    ["trainee", "mentor"],
    [null, "mentor"],
    ["mentor", "mentor"],
    ["head", "head"],
    ["trainer", "trainer"],
    ["it", "it"],
  ] as const)("%s: %s", (owner, helper) => {
    expect(helperOf({ owner })).toBe(helper);
  });
});

test("it arrives in the mentor's queue and as a notice, and nowhere else", async () => {
  expect((await stuck()).location).toBe("/today");
  expect(await queue("mentor")).toMatchObject([{ key: "deal", to: `${at}/help/deal`, whose: `${at}/talk` }]);
  for (const other of ["head", "trainer", "stranger", "admin"]) expect(await queue(other)).toEqual([]);
  expect(await findNotices(read(), "mentor", 50)).toContainEqual(
    expect.objectContaining({ kind: "waits", what: "help", requirementKey: "deal" }),
  );
});

test("what waits for the administrator goes to the administrator, who sees no more than that", async () => {
  await stuck("account");
  expect(await queue("mentor")).toEqual([]);
  expect(await queue("admin")).toMatchObject([{ to: `${at}/help/account`, whose: null }]);
  expect((await visit("admin", `${at}/help/account`)).data).toMatchObject({
    mayRead: false,
    view: { open: { question: "How do I begin?" }, may: { answer: true } },
  });
  await stuck("deal");
  expect((await visit("admin", `${at}/help/deal`)).status).toBe(404);
  expect((await settle((await asked()).at(-1)?.id ?? "", { how: "talked" }, "admin")).data).toMatchObject({
    refusal: "not-yours",
  });
});

test("without a mentor it goes to the head", async () => {
  await tx((t) => endMentor(t, company.enrollmentId, Date.now()));
  await stuck();
  expect(await queue("mentor")).toEqual([]);
  expect(await queue("head")).toMatchObject([{ key: "deal" }]);
});

test("answered: the trainee reads it on the requirement, on Today and as a notice, and nothing waits any more", async () => {
  await stuck();
  const [help] = await asked();
  expect((await settle(help?.id ?? "", { how: "answered", answer: "Begin with a question." })).location).toBe(
    "/queue",
  );
  expect(await queue("mentor")).toEqual([]);
  const beside = await visit(
    trainee,
    `${at}/simulated-deal/deal`,
    undefined,
    "features/journey/help/beside-requirement.route.tsx",
  );
  expect(beside.data).toMatchObject({
    view: {
      open: null,
      settled: [
        {
          question: "How do I begin?",
          end: { how: "answered", by: "Person mentor", answer: "Begin with a question." },
        },
      ],
      may: { ask: true, answer: false },
    },
  });
  expect((await visit(trainee, "/today")).data).toMatchObject({
    view: { questions: [{ to: `${at}/simulated-deal/deal`, answer: "Begin with a question." }] },
  });
  expect(await findNotices(read(), trainee, 50)).toContainEqual(
    expect.objectContaining({ kind: "help-answered", byId: "mentor" }),
  );
});

test("an empty answer is asked for beside its field; a talk needs none; and it is settled once", async () => {
  await stuck();
  const helpId = (await asked())[0]?.id ?? "";
  expect(codeOf(await settle(helpId, { how: "answered", answer: " " })).errors).toEqual({
    answer: "required",
  });
  expect((await settle(helpId, { how: "talked", answer: "" })).status).toBe(303);
  expect(codeOf(await settle(helpId, { how: "answered", answer: "Late." })).refusal).toBe("already-settled");
  expect(await asked()).toMatchObject([{ end: { how: "talked", byId: "mentor", noteId: null } }]);
});

test("without a question nothing is sent; a second one waits for the first", async () => {
  expect(codeOf(await stuck("deal", " ")).errors).toEqual({ question: "required" });
  expect(await asked()).toEqual([]);
  await stuck();
  const again = await submit(trainee, `${at}/help/deal/request`, {
    question: "And then?",
    requestId: "another-one",
  });
  expect(codeOf(again)).toMatchObject({ refusal: "already-asked", values: { question: "And then?" } });
  expect(await asked()).toHaveLength(1);
});

test("the trainee withdraws it; nobody answers for themselves, and no stranger", async () => {
  await stuck();
  const helpId = (await asked())[0]?.id ?? "";
  const { enrollmentId } = company;
  const answer = { enrollmentId, helpId, key: "deal", settled: { how: "talked" } } as const;
  expect(await settleHelp(company.as(trainee, ["trainee", "mentor"]), answer, Date.now())).toEqual({
    ok: false,
    code: "not-for-yourself",
  });
  expect(await settleHelp(company.as("stranger"), answer, Date.now())).toEqual({
    ok: false,
    code: "not-yours",
  });
  expect((await settle(helpId, { how: "talked" }, "stranger")).status).toBe(404);
  expect((await submit("mentor", `${at}/help/deal/withdrawal`, {})).status).toBe(403);
  expect((await submit(trainee, `${at}/help/deal/withdrawal`, {})).location).toBe("/today");
  expect(await queue("mentor")).toEqual([]);
  expect((await visit(trainee, "/today")).data).toMatchObject({ view: { questions: [] } });
});

test("unanswered for a working day it stands on the board, with whoever has to answer", () => {
  const calendar = makeCalendar({ holidays: "none", exceptions: [] });
  const timeZone = "Europe/Sofia";
  const friday = startOfDay("2026-11-06", timeZone) + 10 * 3_600_000;
  const clock = { now: friday, today: "2026-11-06", calendar, timeZone };
  const facts = {
    ...blankFacts({ enrollmentId: "e", traineeId: "t", startsOn: "2026-11-06", enrolledAt: friday }),
    mentorId: "m",
    help: [
      {
        id: "help",
        requirementKey: "deal",
        askedOf: "mentor",
        askedAt: friday,
        noteId: "n",
        end: null,
      } as const,
    ],
  };
  const journey = stageStates(smallProgramme, facts, clock);
  const waits = waitsOf(journey, facts, [], clock);
  expect(attentionOf(journey, facts, waits, clock)).toEqual({
    reason: "help-unanswered",
    from: "2026-11-09",
    owner: "mentor",
    requirementKey: "deal",
    since: friday,
  });
  const settled = { how: "talked", at: friday, byId: "m", noteId: null } as const;
  const after = { ...facts, help: facts.help.map((help) => ({ ...help, end: settled })) };
  expect(waitsOf(journey, after, [], clock).some(({ what }) => what === "help")).toBe(false);
});
