import { beforeEach, expect, test } from "vitest";
import { findRequirement } from "#app/domain/programme.ts";
import { readDraft } from "#db/content.ts";
import { read } from "#db/engine";
import { findFacts } from "#db/queries/facts.ts";
import { findJournal } from "#db/queries/journal.ts";
import { findDraftById, findAllNewestVersions } from "#db/queries/programmes.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

async function draft(as = "version") {
  const { location } = await submit("head", "/programme/drafts", { key: "default", as });
  return location;
}
const stored = async (at: string) => {
  const found = await findDraftById(read(), at.split("/").at(-1) ?? "");
  return found && { rev: found.draft.rev, programme: readDraft(found.draft.content) };
};
const rev = async (at: string) => String((await stored(at))?.rev);
const errors = (answer: { data: unknown }) => (answer.data as { errors: Record<string, string> }).errors;

const task = {
  stage: "2",
  need: "needed",
  "title-en": "Visit the warehouse",
  "title-bg": "Посещение на склада",
  "why-en": "Goods are easier to sell when seen.",
  "why-bg": "",
  minutes: "60",
  dueDay: "4",
  opensDay: "",
  "own-doneBy": "trainee",
  "own-confirmedBy": "mentor",
};

test("a trainer adds a requirement, publishes, and only newcomers get it", async () => {
  const at = await draft();
  expect((await submit("trainer", `${at}/stages/2/new?kind=task`, { ...task, rev: "1" })).status).toBe(303);
  const page = await visit("trainer", `${at}/publication`);
  expect((page.data as { changes: { text: string }[] }).changes.map(({ text }) => text)).toEqual([
    "New in stage 2: Visit the warehouse",
  ]);
  expect((await submit("trainer", `${at}/publication`, { rev: await rev(at) })).status).toBe(303);
  const [newest] = await findAllNewestVersions(read());
  expect(newest?.number).toBe(2);
  expect((await findFacts(read(), company.enrollmentId))?.programme.stages[1].requirements).toHaveLength(2);
  const [told] = await findJournal(read(), { before: 1e9, act: "programme", subjectId: "", limit: 1 });
  expect(told).toMatchObject({ act: "programme.published", actorId: "trainer" });
  expect((await visit("trainer", at)).status).toBe(404);
});

test("whoever is on the old version is moved one by one, with what changes shown first", async () => {
  const at = await draft();
  await submit("head", `${at}/stages/1/new?kind=task`, { ...task, stage: "1", rev: "1" });
  await submit("head", `${at}/requirements/rules/removal`, { rev: await rev(at) });
  await submit("head", `${at}/publication`, { rev: await rev(at) });
  const [newest] = await findAllNewestVersions(read());
  const people = (await visit("head", "/programme/people/default")).data as {
    people: { name: string; to: string }[];
  };
  expect(people.people.map(({ name }) => name)).toEqual(["Person trainee"]);
  expect(((await visit("rival", "/programme/people/default")).data as { people: object[] }).people).toEqual(
    [],
  );
  const before = await findFacts(read(), company.enrollmentId);
  const look = (await visit("head", people.people[0]?.to ?? "")).data as {
    view: { changes: { text: string }[]; from: string };
  };
  expect(look.view.changes.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^New to do in stage 1: Visit the warehouse, due 5 Nov/),
    "No longer required in stage 1: rules",
  ]);
  const to = { versionId: newest?.versionId ?? "", from: look.view.from };
  expect((await submit("rival", `/enrollments/${company.enrollmentId}/programme`, to)).status).toBe(404);
  expect((await submit("head", `/enrollments/${company.enrollmentId}/programme`, to)).status).toBe(303);
  const after = await findFacts(read(), company.enrollmentId);
  expect(after?.programmeVersionId).toBe(newest?.versionId);
  expect({ ...after?.facts }).toEqual({ ...before?.facts });
  expect((await submit("head", `/enrollments/${company.enrollmentId}/programme`, to)).status).toBe(409);
});

test("a change of the same draft by two people is not lost silently", async () => {
  const at = await draft();
  expect(await draft()).toBe(at);
  expect((await submit("head", `${at}/title`, { rev: "1", "title-en": "Mine", "title-bg": "" })).status).toBe(
    303,
  );
  const late = await submit("trainer", `${at}/title`, { rev: "1", "title-en": "Theirs", "title-bg": "" });
  expect([late.status, (late.data as { refusal: string }).refusal]).toEqual([409, "changed"]);
  expect((await stored(at))?.programme.title).toEqual({ en: "Mine" });
});

test("a removal can be taken back, and the taking back too", async () => {
  const at = await draft();
  const has = async () =>
    findRequirement((await stored(at))?.programme ?? { title: {}, stages: [] as never }, "calls") !==
    undefined;
  await submit("head", `${at}/requirements/calls/removal`, { rev: "1" });
  expect(await has()).toBe(false);
  await submit("head", `${at}/undo`, { rev: "2" });
  expect(await has()).toBe(true);
  await submit("head", `${at}/undo`, { rev: "3" });
  expect(await has()).toBe(false);
});

test("what is not whole cannot be published", async () => {
  const at = await draft();
  await submit("head", `${at}/requirements/calls/removal`, { rev: "1" });
  await submit("head", `${at}/requirements/basics/removal`, { rev: "2" });
  const answer = await submit("head", `${at}/publication`, { rev: "3" });
  expect([answer.status, (answer.data as { refusal: string }).refusal]).toEqual([409, "not-whole"]);
  expect((await findAllNewestVersions(read()))[0]?.number).toBe(1);
});

test("a copy becomes a programme of its own; one that is no longer offered takes nobody new", async () => {
  const at = await draft("programme");
  await submit("head", `${at}/title`, { rev: "1", "title-en": "For key accounts", "title-bg": "" });
  await submit("head", `${at}/publication`, { rev: "2" });
  const all = await findAllNewestVersions(read());
  expect(all.map(({ number, isOffered }) => [number, isOffered])).toEqual([
    [1, true],
    [1, true],
  ]);
  await submit("head", "/programme/offers/default", { isOffered: "no" });
  const choice = (await visit("head", "/enrollments/new")).data as { programmes: { label: string }[] };
  expect(choice.programmes.map(({ label }) => label)).toEqual(["For key accounts"]);
  await submit("head", `/programme/offers/${all[1]?.key}`, { isOffered: "no" });
  expect((await findAllNewestVersions(read())).filter(({ isOffered }) => isOffered)).toHaveLength(1);
});

test.each([
  ["no title", { "title-en": " " }, "title-en"],
  ["a day that is none", { dueDay: "soon" }, "dueDay"],
  ["somebody nobody knows", { "own-doneBy": "boss" }, "own-doneBy"],
  ["no need", { need: "perhaps" }, "need"],
  ["a field nobody offers", { key: "calls" }, "form"],
])("%s adds no requirement", async (_, wrong, field) => {
  const at = await draft();
  const answer = await submit("head", `${at}/stages/2/new?kind=task`, { ...task, ...wrong, rev: "1" });
  expect([answer.status, Object.keys(errors(answer))]).toEqual([422, [field]]);
  expect(await rev(at)).toBe("1");
});

test("every kind has a form that keeps what is there when saved unchanged", async () => {
  const at = await draft();
  const programme = (await stored(at))?.programme;
  for (const { key } of programme?.stages.flatMap(({ requirements }) => requirements) ?? []) {
    const page = (await visit("head", `${at}/requirements/${key}`)).data as {
      fields: { name: string; value: string }[];
    };
    const fields = Object.fromEntries(page.fields.map(({ name, value }) => [name, value]));
    expect([
      key,
      (await submit("head", `${at}/requirements/${key}`, { ...fields, rev: await rev(at) })).status,
    ]).toEqual([key, 303]);
  }
  expect((await stored(at))?.programme).toEqual(programme);
});

test("each person's preview shows what falls to them", async () => {
  const at = await draft();
  const titles = async (as: string) =>
    (
      (await visit("head", `${at}/preview?as=${as}`)).data as { stages: { rows: { title: string }[] }[] }
    ).stages.map(({ rows }) => rows.map(({ title }) => title));
  expect((await titles("it"))[0]).toEqual(["account"]);
  expect((await titles("mentor"))[2]).toEqual(["topic"]);
  expect((await titles("trainer"))[2]).toEqual(["survey"]);
  expect((await titles("trainee"))[1]).toEqual(["calls", "basics"]);
});

test("permits are set beside the stages", async () => {
  const at = await draft();
  const none = Object.fromEntries(
    ["cold-calls", "own-deals", "discounts", "working-alone"].flatMap((permit) => [
      [`${permit}-stage`, ""],
      [`${permit}-day`, ""],
    ]),
  );
  await submit("head", `${at}/permits`, {
    ...none,
    rev: "1",
    "cold-calls-on": "yes",
    "cold-calls-stage": "2",
    "cold-calls-day": "3",
    "cold-calls-gate[]": ["basics", "nothing"],
    "working-alone-on": "yes",
    "working-alone-release": "yes",
  });
  expect((await stored(at))?.programme.permits).toEqual([
    { permit: "cold-calls", from: { stage: 2, day: 3 }, gate: { all: ["basics"] }, atRelease: false },
    { permit: "working-alone", from: null, gate: null, atRelease: true },
  ]);
});

test("the programme says under each requirement who does it and who confirms it", async () => {
  const { programme } = (await visit("trainer", "/programme")).data as {
    programme: { stages: { requirements: { key: string; who: string }[] }[] };
  };
  const who = Object.fromEntries(
    programme.stages.flatMap(({ requirements }) => requirements.map(({ key, who }) => [key, who])),
  );
  expect(who).toMatchObject({
    account: "Does it: the system administrator",
    rules: "Does it: the trainee",
    meeting: "Does it: the trainee · Confirms it: the mentor",
    weeks: "",
  });
});
