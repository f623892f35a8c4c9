import { beforeEach, expect, test } from "vitest";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllEvidence } from "#db/queries/evidence.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let url: string;
let n = 0;
const scan = new File(["%PDF-1.4 signed"], "rules.pdf");

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  url = `/enrollments/${company.enrollmentId}/recognition`;
});

const base = { source: "recognised", occurredOn: "2026-11-02", where: "Certificate in the blue folder" };
const send = (change: Record<string, string | File> = {}, by = "head") =>
  upload(by, url, { ...base, "keys[]": "rules", requestId: `recognition-${++n}`, ...change });
async function stateOf(key: string) {
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now()));
  return found?.journey.stages.flatMap(({ requirements }) => requirements).find((row) => row.requirement.key === key)?.progress.state;
}

test.each<[string, Record<string, string>]>([["a document", { "keys[]": "rules" }], ["a task of others", { "keys[]": "account" }], ["a simulated deal", { "keys[]": "deal" }]])("%s is recognised, with date, source and person", async (_, change) => {
  expect((await send(change)).status).toBe(303);
  expect(await stateOf(change["keys[]"] ?? "")).toBe("met");
  expect(await findAllEvidence(read(), company.enrollmentId)).toMatchObject([{ act: "recognised", source: "recognised", occurredOn: "2026-11-02", actorId: "head" }]);
});

test("several at once, all or none", async () => {
  const both = await submit("head", url, { ...base, "keys[]": ["rules", "account"], requestId: "several-at-once" });
  expect(both.status).toBe(303);
  expect([await stateOf("rules"), await stateOf("account")]).toEqual(["met", "met"]);
  const withWrong = await submit("head", url, { ...base, "keys[]": ["study", "topic"], requestId: "one-is-shut-yet" });
  expect(withWrong).toMatchObject({ status: 409, data: { refusal: "stage-shut" } });
  expect(await stateOf("study")).toBe("not-started");
});

test("signed on paper needs the scan, which can then be read", async () => {
  expect(await send({ source: "paper" })).toMatchObject({ status: 422, data: { errors: { file: "scan-missing" }, values: { where: base.where } } });
  expect((await send({ source: "paper", file: scan })).status).toBe(303);
  const [row] = await findAllEvidence(read(), company.enrollmentId);
  expect(row).toMatchObject({ source: "paper", fileId: expect.any(String), contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await visit(company.traineeId, `/enrollments/${company.enrollmentId}/files/${row?.fileId}`)).status).toBe(200);
});

test.each<[string, Record<string, string>, object]>([
  ["nothing chosen", { "keys[]": "" }, { status: 409, data: { refusal: "unknown-requirement" } }],
  ["no words", { where: "trust me" }, { status: 422, data: { errors: { where: "not-a-reason" } } }],
  ["a day to come", { occurredOn: "2099-01-01" }, { status: 422, data: { errors: { occurredOn: "in-the-future" } } }],
])("%s is refused and changes nothing", async (_, change, expected) => {
  expect(await send(change)).toMatchObject(expected);
  expect(await findAllEvidence(read(), company.enrollmentId)).toEqual([]);
});

test.each([["mentor", 403], ["rival", 404], ["executive", 403], ["admin", 403]])("%s may not", async (who, status) => {
  expect((await send({}, who)).status).toBe(status);
});

test("nobody recognises for themselves, and once is once", async () => {
  expect((await send({}, company.traineeId)).status).toBe(403);
  await send({ requestId: "the-same-one" });
  expect((await send({ requestId: "the-same-one" })).status).toBe(409);
  expect(await findAllEvidence(read(), company.enrollmentId)).toHaveLength(1);
});
