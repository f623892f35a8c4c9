import { beforeEach, expect, test } from "vitest";
import { read } from "#db/engine";
import { newestOf } from "#db/queries/crm-records.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let id: string;
let trainee: string;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  const company = await smallCompany();
  [id, trainee] = [company.enrollmentId, company.traineeId];
});

const month = (fields: Record<string, string>, person = "head") =>
  submit(person, `/enrollments/${id}/results`, {
    month: "11.2026",
    unit: "money",
    plan: "5 000",
    result: "4250,50",
    requestId: `request-${Object.values(fields).join("-")}`,
    ...fields,
  });
const deal = (fields: Record<string, string>, person = "head") =>
  submit(person, `/enrollments/${id}/results/deal`, {
    outcome: "won",
    closedOn: "2026-11-12",
    product: "Stretch film",
    value: "1200",
    requestId: "request-deal",
    ...fields,
  });
const standing = async (list: "results" | "deals") =>
  (await newestOf(read(), list, id)).filter(({ state }) => state === "standing");
type View = {
  view: { months: { id: string; result: string; isStruck: boolean }[]; deals: object[]; won: number };
};

test("a month is put on record in one line, corrected by the next one, and seen by whom it is about", async () => {
  expect((await month({})).location).toBe(`/enrollments/${id}/results`);
  await month({});
  expect(await standing("results")).toMatchObject([
    {
      day: "2026-11-01",
      revision: 1,
      source: "here",
      facts: { unit: "money", plan: 500_000, result: 425_050 },
    },
  ]);
  await month({ result: "4300", requestId: "request-2" });
  expect(await standing("results")).toMatchObject([{ revision: 2, facts: { result: 430_000 } }]);
  for (const person of ["head", "trainer", "executive", trainee])
    expect(((await visit(person, `/enrollments/${id}/results`)).data as View).view.months).toMatchObject([
      { result: "€4,300.00" },
    ]);
});

test.each<[string, Record<string, string>, string]>([
  ["a month that is none", { month: "soon" }, "month"],
  ["an amount that is none", { result: "much" }, "result"],
  ["an amount in doubt", { plan: "1.234" }, "plan"],
  ["neither plan nor result", { plan: "", result: "" }, "result"],
])("%s is said beside its field, and nothing changes", async (_, fields, field) => {
  const answer = await month(fields);
  expect(answer.status).toBe(422);
  expect((answer.data as { errors: object }).errors).toHaveProperty(field);
  expect(await standing("results")).toEqual([]);
});

test("a deal goes on record once, on a day that was, and is struck with a reason", async () => {
  expect((await deal({ closedOn: "2099-01-01", requestId: "request-late" })).status).toBe(409);
  expect((await deal({ closedOn: "2026-10-01", requestId: "request-early" })).status).toBe(409);
  await deal({});
  await deal({});
  const [row] = await standing("deals");
  expect(row).toMatchObject({ facts: { isWon: true, product: "Stretch film", valueCents: 120_000 } });
  const strike = `/enrollments/${id}/results/deals/${row?.id}`;
  expect((await submit("head", strike, { reason: "no" })).status).toBe(422);
  expect((await submit("head", strike, { reason: "It was another colleague" })).location).toContain(
    "/results",
  );
  expect((await submit("head", strike, { reason: "It was another colleague" })).status).toBe(409);
  expect(await standing("deals")).toEqual([]);
  const { view } = (await visit("head", `/enrollments/${id}/results`)).data as View;
  expect(view).toMatchObject({ won: 0, deals: [{ isStruck: true }] });
});

test("nobody puts down their own results, nor those of another team", async () => {
  for (const person of [trainee, "mentor", "rival", "executive", "admin"]) {
    expect((await month({}, person)).status).toBeGreaterThanOrEqual(403);
    expect((await deal({}, person)).status).toBeGreaterThanOrEqual(403);
  }
  expect((await visit("stranger", `/enrollments/${id}/results`)).status).toBe(404);
  expect(await standing("results")).toEqual([]);
});
