import { eq } from "drizzle-orm";
import writeWorkbook from "write-excel-file/node";
import { beforeEach, expect, test } from "vitest";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findAllActivities } from "#db/queries/activities.ts";
import { findLastCrmImports } from "#db/queries/crm-imports.ts";
import { findFacts } from "#db/queries/facts.ts";
import { clientDeals, monthResults } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  const { head, enrollmentId, start } = company;
  const exception = { category: "experience", reason: "Has sold for many years", expiresOn: null } as const;
  await grantException(head, { enrollmentId, stage: 1, ...exception }, start);
});

type Row = { key: string; text: string };
type Preview = {
  preview: {
    table: string;
    sheet: string;
    heading: string;
    shown: string;
    list: string;
    crm: string;
    dayOrder: string;
    unit: string;
    columns: { value: string }[];
    owners: { key: string; value: string }[];
    isOwnerOpen: boolean;
    n: number;
    counts: string;
    passed: string;
    problems: { problem: string }[];
    vanished: { n: number; rows: Row[] };
  };
  requestId: string;
};
const look = async (file: Buffer | string, person = "head") =>
  (await upload(person, "/crm-import", { file: new File([file as never], "calls.csv"), text: "" }))
    .data as Preview;

const confirm = (
  { preview, requestId }: Preview,
  more: Record<string, string | string[]> = {},
  person = "head",
) =>
  submit(person, "/crm-import/preview", {
    table: preview.table,
    requestId,
    step: "import",
    sheet: preview.sheet,
    heading: preview.heading,
    shown: preview.shown,
    list: preview.list,
    shownList: preview.list,
    crm: preview.crm,
    dayOrder: preview.dayOrder,
    unit: preview.unit,
    "columns[]": preview.columns.map(({ value }) => value),
    "owner[]": preview.owners.map(({ key }) => key),
    "ownerPerson[]": preview.owners.map(({ value }) => value),
    ...more,
  });

const headings = "Record ID,Call Title,Activity date,Call status,Activity assigned to";
const line = (id: number, day: string, who = "Person trainee") => `${id},Call,${day} 10:00,COMPLETED,${who}`;
const file = (...lines: string[]) => [headings, ...lines].join("\n");
const counted = async () =>
  (await findFacts(read(), company.enrollmentId))?.facts.activities.map(({ kind, occurredOn }) => [
    kind,
    occurredOn,
  ]);
const onRecord = async () => (await findAllActivities(read(), company.enrollmentId, "call", 99)).length;
const undoLast = async (person = "head") =>
  submit(person, `/crm-imports/${(await findLastCrmImports(read(), company.head, 1))[0]?.id}/undo`, {});

test("the second import of a file changes nothing, a changed line corrects, a line that is gone is reported and stays", async () => {
  const first = await look(
    file(line(1, "2026-11-03"), line(2, "2026-11-03"), line(3, "2026-11-04", "Anybody")),
  );
  expect(first.preview).toMatchObject({ n: 2, counts: "2 new · 0 changed · 0 the same · 0 with problems" });
  expect(first.preview.passed).toContain("1 line about others");
  expect(await onRecord()).toBe(0);
  for (let n = 0; n < 2; n++) expect((await confirm(first)).location).toBe("/crm-import");
  expect(await counted()).toEqual([
    ["call", "2026-11-03"],
    ["call", "2026-11-03"],
  ]);

  const again = await look(file(line(1, "2026-11-03"), line(2, "2026-11-03")));
  expect(again.preview).toMatchObject({ n: 0, counts: "0 new · 0 changed · 2 the same · 0 with problems" });
  expect((await confirm(again)).status).toBe(409);
  expect(await onRecord()).toBe(2);

  const changed = await look(file(line(1, "2026-11-04"), line(9, "2026-11-03")));
  expect(changed.preview).toMatchObject({ counts: "1 new · 1 changed · 0 the same · 0 with problems" });
  expect(changed.preview.vanished.rows.map(({ key }) => key)).toEqual(["hubspot:2"]);
  await confirm(changed);
  expect((await counted())?.map(([, day]) => day).sort()).toEqual(["2026-11-03", "2026-11-03", "2026-11-04"]);
  expect(await verifyJournal(read())).toMatchObject({ ok: true });

  expect((await undoLast()).location).toBe("/crm-import");
  expect((await counted())?.map(([, day]) => day)).toEqual(["2026-11-03", "2026-11-03"]);
  expect((await undoLast()).status).toBeGreaterThan(300);
  const back = await look(file(line(1, "2026-11-04"), line(9, "2026-11-03")));
  expect(back.preview.counts).toBe("1 new · 1 changed · 0 the same · 0 with problems");
  await confirm(back);
  expect((await counted())?.map(([, day]) => day).sort()).toEqual(["2026-11-03", "2026-11-03", "2026-11-04"]);
});

test("what was struck here with a reason is never brought back by a file", async () => {
  const sent = file(line(1, "2026-11-03"));
  await confirm(await look(sent));
  const [row] = await findAllActivities(read(), company.enrollmentId, "call", 9);
  await submit("head", `/enrollments/${company.enrollmentId}/corrections`, {
    record: `activity:${row?.id}`,
    reason: "This was a call to a friend",
  });
  expect(await counted()).toEqual([]);
  expect((await look(sent)).preview).toMatchObject({
    n: 0,
    struck: "1 line struck here with a reason: they stay struck.",
  });
});

test("a workbook with deals is taken in, by a mapping that is remembered with its answers", async () => {
  const rows = (value: number) => [
    ["Nr", "Wer", "Stand", "Am", "EUR"].map((text) => ({ value: text })),
    [{ value: "A1" }, { value: "p.t." }, { value: "won" }, { value: "03/11/2026" }, { value, type: Number }],
  ];
  const made = async (value: number) => Buffer.from(await writeWorkbook(rows(value) as never).toBuffer());
  const first = await look(await made(1_200.5));
  const columns = ["externalId", "owner", "state", "day", "value"];
  const said = { list: "deals", shownList: "deals", crm: "other", "columns[]": columns };
  const seen = (await confirm(first, { ...said, step: "look" })).data as Preview;
  expect(seen.preview.problems).toEqual([]);
  expect(seen.preview.owners).toMatchObject([{ value: "" }]);
  const mine = {
    ...said,
    "ownerPerson[]": [company.traineeId],
    "owner[]": seen.preview.owners.map(({ key }) => key),
  };
  const unsure = (await confirm(first, { ...mine, step: "look" })).data as Preview;
  expect(unsure.preview.problems.map(({ problem }) => problem)).toEqual(["unclear-day"]);
  expect((await confirm(first, { ...mine, dayOrder: "day-first" })).location).toBe("/crm-import");
  const deals = await read().select().from(clientDeals).where(eq(clientDeals.traineeId, company.traineeId));
  expect(deals).toMatchObject([
    { isWon: true, closedOn: "2026-11-03", value: 120_050, externalId: "other:A1" },
  ]);

  const next = await look(await made(1_300));
  expect(next.preview).toMatchObject({ list: "deals", dayOrder: "day-first", isOwnerOpen: false });
  expect(next.preview.counts).toBe("0 new · 1 changed · 0 the same · 0 with problems");
});

test("results of a month are taken in and corrected by the next file", async () => {
  const sent = (result: string) => `Служител;Месец;План;Резултат\nPerson trainee;11.2026;5000;${result}`;
  await confirm(await look(sent("3000,50")));
  await confirm(await look(sent("3100,50")));
  const rows = await read().select().from(monthResults);
  expect(rows.filter(({ strikesId }) => strikesId === null)).toMatchObject([
    { month: "2026-11", plan: 500_000, result: 300_050, revision: 1 },
    { month: "2026-11", plan: 500_000, result: 310_050, revision: 2 },
  ]);
});

test("another head takes in nothing about people of this team, and takes nothing of theirs back", async () => {
  const sent = file(line(1, "2026-11-03"));
  expect((await look(sent, "rival")).preview).toMatchObject({ n: 0 });
  await confirm(await look(sent));
  expect((await undoLast("rival")).status).toBeGreaterThanOrEqual(300);
  expect(await counted()).toHaveLength(1);
  for (const person of ["mentor", "admin", "executive", company.traineeId])
    expect((await visit(person, "/crm-import")).status).toBe(403);
});
