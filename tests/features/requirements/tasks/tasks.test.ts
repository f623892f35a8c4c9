import { beforeEach, expect, test } from "vitest";
import { fileOf } from "#app/domain/kinds/task.ts";
import { addRequirement } from "#app/features/onboarding/own-requirements/add-requirement.server.ts";
import { read, tx } from "#db/engine";
import { eraseParticulars } from "#db/queries/erasure.ts";
import { findOwnRecord } from "#db/queries/own-record.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const stateOf = async () =>
  (await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now())))?.journey.stages[0]
    ?.requirements[0]?.progress.state;
const complete = (person: string, requestId = "request-1") =>
  submit(person, `/enrollments/${company.enrollmentId}/task/account/completion`, { requestId });

test("whoever the task names does it, once however often it is sent", async () => {
  expect(await stateOf()).toBe("waiting");
  expect((await complete("admin")).status).toBe(303);
  expect(await stateOf()).toBe("met");
  await complete("admin");
  await complete("admin", "request-2");
  expect(await stateOf()).toBe("met");
});

test("nobody else does it, the trainee least of all", async () => {
  for (const person of [company.traineeId, "mentor", "rival"])
    await complete(person, `by-${person}`.slice(0, 40));
  expect(await stateOf()).toBe("waiting");
});

test("a form without its request is refused, and nothing changes", async () => {
  expect((await complete("admin", "")).status).toBe(422);
  expect(await stateOf()).toBe("waiting");
});

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const asksForFile = async (file: "may" | "must") => {
  const done = await addRequirement(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      isNeeded: true,
      requestId: "asks-for-a-file",
      requirement: {
        kind: "task",
        key: "list",
        title: { en: "List" },
        why: { en: "why" },
        minutes: null,
        dueDay: 2,
        doneBy: "trainee",
        confirmedBy: "head",
        file,
      },
    },
    company.start,
  );
  expect(done.ok).toBe(true);
  return `/enrollments/${company.enrollmentId}/task/list`;
};
const handIn = (at: string, file: File | null, requestId = "hand-in-1") =>
  upload(company.traineeId, at, { requestId, ...(file ? { file } : {}) });
type Page = { shown: { fileId: string; isPicture: boolean }[]; may: { confirm: boolean } };

test("a task that must have a file is not done without one, by its page or by any other door", async () => {
  const at = await asksForFile("must");
  expect(await handIn(at, null)).toMatchObject({ status: 422, data: { errors: { file: "file-missing" } } });
  await submit(company.traineeId, `${at}/completion`, { requestId: "past-the-page" });
  const text = new File(["no picture"], "list.txt");
  expect(await handIn(at, text)).toMatchObject({ status: 422, data: { errors: { file: "not-this-file" } } });
  expect((await visit("head", at)).data).toMatchObject({ shown: [], may: { confirm: false } });
});

test("whoever confirms opens the file in its place, and it goes with the person", async () => {
  const at = await asksForFile("must");
  expect((await handIn(at, new File([png], "list.png"))).status).toBe(303);
  const { shown, may } = (await visit("head", at)).data as Page;
  expect(may.confirm).toBe(true);
  expect(shown).toMatchObject([{ isPicture: true }]);
  const url = `/enrollments/${company.enrollmentId}/files/${shown[0]?.fileId}`;
  expect((await visit("head", url)).status).toBe(200);
  expect((await visit("rival", url)).status).toBe(404);
  expect((await findOwnRecord(read(), company.traineeId)).files).toHaveLength(1);
  await tx((t) => eraseParticulars(t, company.traineeId, company.start));
  expect((await visit("head", url)).status).toBe(404);
});

test("where a file may be handed in the task is done without one too, and nobody else is asked for one", async () => {
  const at = await asksForFile("may");
  expect((await handIn(at, null)).status).toBe(303);
  expect((await visit("head", at)).data).toMatchObject({ may: { confirm: true } });
  expect(fileOf({ doneBy: "it", file: "must" })).toBeNull();
});
