import { beforeEach, expect, test } from "vitest";
import { correctRecord } from "#app/features/onboarding/corrections/correct-record.server.ts";
import { openPart } from "#app/features/requirements/studies/open-part.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { read } from "#db/engine";
import { findCorrectable } from "#db/queries/evidence.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

const hour = 3_600_000;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  const { enrollmentId, start } = company;
  for (const part of [1, 2, 3])
    await openPart(
      company.trainee,
      { enrollmentId, key: "study", part, requestId: `part-number-${part}` },
      start + part * 60_000,
    );
  await completeTask(
    company.as("admin"),
    { enrollmentId, key: "account", requestId: "the-account" },
    start + hour,
  );
  const [row] = (await findCorrectable(read(), enrollmentId, 50)).evidence;
  await correctRecord(
    company.head,
    { enrollmentId, record: { kind: "evidence", id: row?.id ?? "" }, reason: "That was for another person" },
    start + 2 * hour,
  );
});

type Entry = {
  title: string;
  kind: string;
  tone: string;
  struck: boolean;
  note: string;
  at: number;
  since: number;
};
const entries = async (query = "", who = "head") =>
  (
    (await visit(who, `/enrollments/${company.enrollmentId}/timeline${query}`)).data as {
      view: { entries: Entry[] };
    }
  ).view.entries;

test("parts opened one after the other are one line with its first and last hour; what was taken back stays, struck", async () => {
  expect((await entries()).slice(0, 3)).toMatchObject([
    { title: "Undone: account", kind: "correction", note: "That was for another person" },
    { title: "Done: account", kind: "practice", struck: true },
    {
      title: "Opened parts 1–3: study",
      kind: "practice",
      at: company.start + 180_000,
      since: company.start + 60_000,
    },
  ]);
});

test("one kind is shown alone, and a kind that is none shows everything", async () => {
  expect((await entries("?kind=correction")).map(({ kind }) => kind)).toEqual(["correction"]);
  expect((await entries("?kind=decision")).map(({ title }) => title)).toEqual([
    expect.stringContaining("Enrolled"),
  ]);
  expect(await entries("?kind=activity")).toEqual([]);
  expect(await entries("?kind=%00'--")).toEqual(await entries());
});
