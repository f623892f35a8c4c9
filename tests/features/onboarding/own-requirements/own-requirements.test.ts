import { beforeEach, expect, test } from "vitest";
import type { RequirementChange } from "#app/domain/facts.ts";
import { receipt } from "#db/forms/receipt.ts";
import { findOwnRecord } from "#db/queries/own-record.ts";
import { eraseParticulars } from "#db/queries/erasure.ts";
import { read, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { publishDocument, publishProgramme } from "#db/queries/content.ts";
import { findDocumentUses } from "#db/queries/document-uses.ts";
import { findAllGateDecisions } from "#db/queries/gates.ts";
import { findAllNewestVersions } from "#db/queries/programmes.ts";
import { findJourney } from "#db/queries/standings.ts";
import { moveToVersion } from "#app/features/onboarding/enrollments/move-to-version.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany, smallProgramme } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let at: string;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  at = `/enrollments/${company.enrollmentId}`;
});

const said = async (person: string, url: string) => JSON.stringify((await visit(person, url)).data);
const journey = async () => {
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), company.start));
  if (!found) throw new Error("lost");
  return found;
};
const standing = async (key: string) =>
  (await journey()).journey.stages
    .flatMap(({ requirements }) => requirements)
    .find(({ requirement }) => requirement.key === key);
const off = (key: string, person = "head", reason = "Did this for years elsewhere") =>
  submit(person, `${at}/requirements/${key}/exception`, { reason, requestId: `off-${key}-${person}` });
const on = (key: string) =>
  submit("head", `${at}/requirements/${key}/exception-end`, { requestId: `on-again-${key}` });
const task = {
  "title-en": "Shadow Maria for a day",
  "title-bg": "",
  "why-en": "To see a whole day",
  "why-bg": "",
  "own-doneBy": "trainee",
  "own-confirmedBy": "mentor",
  minutes: "",
  opensDay: "",
  dueDay: "4",
  stage: "1",
  need: "needed",
};
const add = (fields: object = {}, person = "head") =>
  submit(person, `${at}/requirements/new?kind=task&stage=1`, {
    ...task,
    requestId: "add-a-task",
    ...fields,
  });

test("a requirement added for one person is asked for by their gate, told to them, and theirs alone", async () => {
  expect((await add()).status).toBe(303);
  const [added] = (await journey()).own;
  const key = added?.requirement.key ?? "";
  expect((await journey()).journey.stages[0]?.verdict.missing.map((row) => row.key)).toContain(key);
  expect(await standing(key)).toMatchObject({ isOptional: false, progress: { owner: "trainee" } });
  const told = await said(company.traineeId, "/notices");
  expect(told).toContain("Added to your programme: Shadow Maria for a day.");
  await submit(company.traineeId, `${at}/task/${key}/completion`, { requestId: "done-own-task" });
  const queue = await said("head", "/queue");
  expect(queue).toContain("Shadow Maria for a day");
  expect(await said("head", `${at}/timeline`)).toContain("Added for this person: Shadow Maria for a day");
  const [version] = await findAllNewestVersions(read());
  expect(version?.content).not.toContain("Shadow Maria");
});

test("what was added can be taken out until something of it is on record", async () => {
  await add();
  const key = (await journey()).own[0]?.requirement.key ?? "";
  await submit(company.traineeId, `${at}/task/${key}/completion`, { requestId: "done-own-task" });
  await submit("head", `${at}/requirements/${key}/removal`, { requestId: "remove-it-now" });
  expect(await standing(key)).toBeDefined();
  await add({ requestId: "add-another", "title-en": "Another" });
  const other = (await journey()).own[1]?.requirement.key ?? "";
  await submit("trainer", `${at}/requirements/${other}/removal`, { requestId: "remove-another" });
  expect(await standing(other)).toBeUndefined();
  expect(await said("head", `${at}/timeline`)).toContain("Removed again: Another");
});

test("what is not whole is refused, and what was typed stays", async () => {
  const refused = await add({ "own-confirmedBy": "trainee" });
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.data)).toContain("Shadow Maria for a day");
  expect((await add({ "title-en": "" })).status).toBe(422);
  expect((await journey()).own).toEqual([]);
});

test("a requirement of another programme is copied with its key, once", async () => {
  const [first, ...rest] = smallProgramme.stages;
  const extra = { ...first.requirements[0], key: "visit-warehouse", title: { en: "Visit", bg: "Visit" } };
  await tx((t) =>
    publishProgramme(
      t,
      "other",
      { ...smallProgramme, stages: [{ ...first, requirements: [extra as never], gate: extra.key }, ...rest] },
      { at: company.start, actorId: null },
    ),
  );
  const { others } = (
    (await visit("head", `${at}/requirements`)).data as {
      view: { others: { value: string }[] };
    }
  ).view;
  expect(others).toHaveLength(1);
  const from = others[0]?.value ?? "";
  expect(
    (
      await submit("head", `${at}/requirements/new?from=${from}&stage=2`, {
        ...task,
        "own-doneBy": "head",
        "own-confirmedBy": "",
        stage: "2",
        need: "optional",
        requestId: "copy-the-visit",
      })
    ).status,
  ).toBe(303);
  expect(await standing("visit-warehouse")).toMatchObject({ isOptional: true });
});

test("a head switches off with a reason: the gate, its receipt, the executive's list and the trainee say so", async () => {
  expect((await off("account")).status).toBe(303);
  expect(await standing("account")).toMatchObject({
    isOptional: true,
    progress: { state: "shut", reason: "switched-off", owner: null },
  });
  const gate = await visit("head", `${at}/gates/1`);
  expect(gate.data).toMatchObject({
    view: {
      exceptions: [
        { key: "account", isException: true, exception: { reason: "Did this for years elsewhere" } },
      ],
    },
  });
  expect(await said("executive", "/exceptions")).toContain("Did this for years elsewhere");
  expect(await said(company.traineeId, "/notices")).toContain("Not required of you, by exception: account");
  const rules = (await visit(company.traineeId, `${at}/document/rules`)).data as Record<string, string>;
  await submit(company.traineeId, `${at}/document/rules`, {
    contentHash: rules["contentHash"] ?? "",
    nonce: rules["nonce"] ?? "",
    agreed: "yes",
  });
  const { view } = (await visit("head", `${at}/gates/1`)).data as {
    view: { isMet: boolean; receiptHash: string };
  };
  expect(view.isMet).toBe(true);
  await submit("head", `${at}/gates/1`, { receiptHash: view.receiptHash });
  const [decision] = await findAllGateDecisions(read(), company.enrollmentId);
  expect(
    receipt.read(decision?.receipt ?? "").requirements.find(({ key }) => key === "account"),
  ).toMatchObject({
    state: "shut",
    isOptional: true,
    exception: { by: "head" },
  });
  // A stage that is passed is closed.
  await on("account");
  expect((await standing("account"))?.progress.reason).toBe("switched-off");
});

test("it can be required again, and then it is", async () => {
  await off("account");
  expect((await on("account")).status).toBe(303);
  expect(await standing("account")).toMatchObject({ isOptional: false, progress: { owner: "it" } });
  expect(await said("executive", "/exceptions")).toMatch(/"onAt":\d/);
});

test("nothing can be put on record for what is switched off", async () => {
  await off("rules");
  const rules = (await visit(company.traineeId, `${at}/document/rules`)).data as Record<string, string>;
  const done = await submit(company.traineeId, `${at}/document/rules`, {
    contentHash: rules["contentHash"] ?? "",
    nonce: rules["nonce"] ?? "",
    agreed: "yes",
  });
  expect(done).toMatchObject({ status: 409, data: { refusal: "switched-off" } });
  expect((await journey()).facts.evidence).toEqual([]);
});

test("not by the mentor, the trainer, the trainee or another head, nor without a reason", async () => {
  for (const person of ["mentor", "trainer", "rival", "executive", company.traineeId])
    expect([403, 404]).toContain((await off("account", person)).status);
  expect((await off("account", "head", "x")).status).toBe(422);
  expect((await journey()).facts.changes).toEqual([]);
});

test("never a quiz that was attempted, nor the last thing a gate asks for", async () => {
  await tx((t) =>
    publishProgramme(
      t,
      "default",
      {
        ...smallProgramme,
        stages: [
          {
            ...smallProgramme.stages[0],
            requirements: smallProgramme.stages[1].requirements,
            gate: { all: ["basics", "calls"] },
          },
          {
            ...smallProgramme.stages[1],
            requirements: smallProgramme.stages[0].requirements,
            gate: "account",
          },
          smallProgramme.stages[2],
          smallProgramme.stages[3],
        ],
      },
      { at: company.start, actorId: null },
    ),
  );
  const [version] = await findAllNewestVersions(read());
  const { programmeVersionId: from } = await journey();
  await moveToVersion(
    company.head,
    { enrollmentId: company.enrollmentId, versionId: version?.versionId ?? "", from },
    company.start,
  );
  await startAttempt(company.trainee, { enrollmentId: company.enrollmentId, key: "basics" }, company.start);
  expect((await off("basics")).status).toBe(409);
  expect((await off("account")).status).toBe(409);
  expect((await off("calls")).status).toBe(303);
});

test("the changes go along to another version, where they mean something", async () => {
  await add();
  await off("account");
  const [first, ...rest] = smallProgramme.stages;
  await tx((t) =>
    publishProgramme(
      t,
      "default",
      {
        ...smallProgramme,
        stages: [
          {
            ...first,
            requirements: first.requirements.filter(({ key }) => key !== "rules"),
            gate: "account",
          },
          ...rest,
        ],
      } as typeof smallProgramme,
      { at: company.start, actorId: null },
    ),
  );
  const [version] = await findAllNewestVersions(read());
  const { programmeVersionId: from, own } = await journey();
  await moveToVersion(
    company.head,
    { enrollmentId: company.enrollmentId, versionId: version?.versionId ?? "", from },
    company.start,
  );
  const key = own[0]?.requirement.key ?? "";
  expect((await journey()).journey.stages[0]?.verdict.missing.map((row) => row.key)).toEqual([key]);
  expect((await standing("account"))?.progress.reason).toBe("switched-off");
});

test("both are in one's own record, and the words of both go with the person", async () => {
  await add();
  await off("account");
  const record = await findOwnRecord(read(), company.traineeId);
  expect(record.requirement_changes).toHaveLength(2);
  expect(JSON.stringify(record.notes)).toContain("Did this for years elsewhere");
  await tx((t) => eraseParticulars(t, company.traineeId, company.start));
  const { facts, own } = await journey();
  expect(facts.changes.map(({ change }: RequirementChange) => change)).toEqual(["added", "switched-off"]);
  expect(own).toEqual([]);
});

test("a document that is signed by one person alone counts as in use", async () => {
  const named = async () => (await findDocumentUses(read())).get("guide") ?? [];
  expect(await named()).toHaveLength(1);
  const before = (await findDocumentUses(read())).get("handbook");
  await tx((t) =>
    publishDocument(
      t,
      "handbook",
      { title: { en: "Handbook" }, body: { en: "Read me." } },
      { at: company.start, actorId: null },
    ),
  );
  expect(before).toBeUndefined();
  const added = await submit("head", `${at}/requirements/new?kind=document&stage=1`, {
    "title-en": "The handbook",
    "title-bg": "",
    "why-en": "For this person",
    "why-bg": "",
    "own-document": "handbook",
    minutes: "",
    opensDay: "",
    dueDay: "2",
    stage: "1",
    need: "needed",
    requestId: "add-the-handbook",
  });
  expect(added.status).toBe(303);
  expect((await findDocumentUses(read())).get("handbook")).toHaveLength(1);
});
