import { beforeEach, describe, expect, test } from "vitest";
import { read, tx } from "#db/engine";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { askDeal } from "#app/features/requirements/simulated-deals/ask-deal.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllEvidence, insertEvidence } from "#db/queries/evidence.ts";
import { findAllGateDecisions } from "#db/queries/gates.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let id: string;
let n = 0;
const scan = new File(["%PDF-1.4 signed"], "rules.pdf");
const day = 86_400_000;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  id = company.enrollmentId;
});

const urlOf = (enrollmentId = id) => `/enrollments/${enrollmentId}/recognition`;
const where = "Certificate in the blue folder";
const one = (key: string, text = where, on = "2026-10-20") => ({ [`where-${key}`]: text, [`on-${key}`]: on });
const send = (fields: Record<string, string | File>, by = "head", enrollmentId = id) =>
  upload(by, urlOf(enrollmentId), { source: "recognised", requestId: `recognition-${++n}`, ...fields });
const journeyOf = async (enrollmentId = id, now = Date.now()) => {
  const found = await findJourney(read(), enrollmentId, await findClock(read(), now));
  if (!found) throw new Error("lost");
  return found;
};
const progressOf = async (key: string, enrollmentId = id) =>
  (await journeyOf(enrollmentId)).journey.stages
    .flatMap(({ requirements }) => requirements)
    .find((row) => row.requirement.key === key)?.progress;
const exception = (stage: number, enrollmentId = id) =>
  grantException(
    company.head,
    { enrollmentId, stage, category: "other", reason: "Enough was seen elsewhere", expiresOn: null },
    company.start,
  );

async function failQuiz(enrollmentId = id, at = company.start + 3 * day) {
  const started = await startAttempt(company.trainee, { enrollmentId, key: "basics" }, at);
  if (!started.ok) throw new Error(started.code);
  await saveAnswer(
    company.trainee,
    { attemptId: started.attemptId, questionKey: "q1", answer: "3", seq: 1 },
    at,
  );
  await submitAttempt(company.trainee, { attemptId: started.attemptId }, at);
}
async function playDeal(grade: 0 | 3, enrollmentId = id, at = company.start + day) {
  const asked = await askDeal(
    company.trainee,
    { enrollmentId, key: "deal", requestId: `deal-asked-${++n}` },
    at,
  );
  if (!asked.ok) return asked;
  return scoreDeal(
    company.head,
    {
      enrollmentId,
      key: "deal",
      playedOn: new Date(at).toISOString().slice(0, 10),
      clientId: "mentor",
      grades: { needs: grade, closing: grade },
      remarks: "",
      nonce: `deal-${++n}`,
    },
    at + 1,
  );
}
/** Ends the onboarding and takes the same person on again. */
async function takeOnAgain() {
  const at = company.start + 10 * day;
  await endEnrollment(company.head, { enrollmentId: id, ending: "left", reason: "Found another job" }, at);
  const again = await enroll(
    company.head,
    {
      name: "Person trainee",
      email: "trainee@example.test",
      startsOn: "2026-11-12",
      teamId: "team",
      programme: null,
      requestId: "taken-on-again",
      invitation: { tokenHash: "again" },
    },
    at + 1,
  );
  if (!again.ok) throw new Error(again.code);
  return again.enrollmentId;
}

test.each(["rules", "account", "deal"])(
  "%s is recognised, with day, source and person, and says so instead of “Done”",
  async (key) => {
    expect((await send(one(key))).status).toBe(303);
    expect(await progressOf(key)).toMatchObject({
      state: "met",
      recognition: { how: "recognised", on: "2026-10-20" },
    });
    expect(await findAllEvidence(read(), id)).toMatchObject([
      { act: "recognised", source: "recognised", occurredOn: "2026-10-20", actorId: "head" },
    ]);
    const page = JSON.stringify((await visit("head", `/enrollments/${id}/gates/1`)).data);
    expect(page).toContain(where);
    expect(page).toContain("Recognised: proven on 20 Oct 2026");
  },
);

describe("several at once", () => {
  test("each with a source of its own, all or none", async () => {
    expect((await send({ ...one("rules"), ...one("account", "Ana Vidolova made it in March") })).status).toBe(
      303,
    );
    expect([(await progressOf("rules"))?.state, (await progressOf("account"))?.state]).toEqual([
      "met",
      "met",
    ]);
    expect(await send({ ...one("study"), ...one("topic", "Seen by the old mentor") })).toMatchObject({
      status: 422,
      data: { errors: { "where-topic": "stage-shut" }, values: { "where-study": where } },
    });
    expect((await progressOf("study"))?.state).toBe("not-started");
  });

  test.each(["Certificate in the blue folder", "certificate, in the  BLUE folder."])(
    "one sentence for two is refused: %s",
    async (same) => {
      expect(await send({ ...one("rules"), ...one("account", same) })).toMatchObject({
        status: 422,
        data: { errors: { "where-account": "same-source" } },
      });
      expect(await findAllEvidence(read(), id)).toEqual([]);
    },
  );
});

describe("signed on paper", () => {
  test("needs the scan, which can then be read; its day may be later than the enrolment", async () => {
    const fields = { source: "paper", ...one("account", where, "2026-11-02") };
    expect(await send(fields)).toMatchObject({
      status: 422,
      data: { errors: { file: "scan-missing" }, values: { "where-account": where } },
    });
    expect((await send({ ...fields, file: scan })).status).toBe(303);
    const [row] = await findAllEvidence(read(), id);
    expect(row).toMatchObject({
      source: "paper",
      fileId: expect.any(String),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await visit(company.traineeId, `/enrollments/${id}/files/${row?.fileId}`)).status).toBe(200);
    expect((await progressOf("account"))?.recognition).toEqual({ how: "paper", on: "2026-11-02" });
  });

  test("a document is signed in one of its versions, so it is asked on its own page", async () => {
    expect(await send({ source: "paper", ...one("rules"), file: scan })).toMatchObject({
      status: 422,
      data: { errors: { "where-rules": "copy-needed" } },
    });
    const { view } = (await visit("head", urlOf())).data as { view: { open: object[] } };
    expect(view.open).toContainEqual(
      expect.objectContaining({ key: "rules", paperAt: `/enrollments/${id}/document/rules/on-paper` }),
    );
  });

  test("stands in for no deal", async () => {
    expect(await send({ source: "paper", ...one("deal"), file: scan })).toMatchObject({
      status: 422,
      data: { errors: { "where-deal": "measured-here" } },
    });
  });
});

test.each<[string, Record<string, string>, object]>([
  ["nothing written", {}, { status: 422, data: { errors: { keys: "nothing-recognised" } } }],
  ["no reason", one("rules", "trust"), { status: 422, data: { errors: { "where-rules": "not-a-reason" } } }],
  ["no day", one("rules", where, ""), { status: 422, data: { errors: { "on-rules": "not-a-day" } } }],
  [
    "the day of the enrolment",
    one("rules", where, "2026-11-02"),
    {
      status: 422,
      data: { errors: { "on-rules": "not-before-enrolment" }, values: { "where-rules": where } },
    },
  ],
  [
    "a day to come",
    one("rules", where, "2099-01-01"),
    { status: 422, data: { errors: { "on-rules": "in-the-future" } } },
  ],
  ["a field nobody offers", { ...one("rules"), passed: "yes" }, { status: 422 }],
  [
    "a task that is not there",
    one("no-such"),
    { status: 422, data: { errors: { "where-no-such": "unknown-requirement" } } },
  ],
])("%s is refused and changes nothing", async (_, fields, expected) => {
  expect(await send(fields)).toMatchObject(expected);
  expect(await findAllEvidence(read(), id)).toEqual([]);
});

describe("what was tried here and not passed", () => {
  test("a failed quiz is not recognised, by any way", async () => {
    await exception(1);
    await failQuiz();
    for (const fields of [one("basics"), { source: "paper", ...one("basics"), file: scan }])
      expect((await send(fields)).status).toBe(422);
    expect((await progressOf("basics"))?.state).not.toBe("met");
    const page = (await visit("head", urlOf())).data as { view: object };
    expect(page.view).toMatchObject({ shut: [{ key: "basics" }] });
  });

  test("a failed deal is not recognised", async () => {
    await playDeal(0);
    expect(await send(one("deal"))).toMatchObject({
      status: 422,
      data: { errors: { "where-deal": "tried-here" } },
    });
  });

  test("a failed quiz of an earlier onboarding is not recognised in the next", async () => {
    await exception(1);
    await failQuiz();
    const again = await takeOnAgain();
    await exception(1, again);
    expect(await send(one("basics"), "head", again)).toMatchObject({
      status: 422,
      data: { errors: { "where-basics": "tried-earlier" } },
    });
  });

  test("the database itself refuses what goes past the rule", async () => {
    await playDeal(0);
    const row = {
      id: "smuggled",
      enrollmentId: id,
      traineeId: company.traineeId,
      requirementKey: "deal",
      act: "recognised",
      actorId: "head",
      occurredOn: "2026-10-20",
      recordedAt: 1,
      source: "recognised",
      requestId: "smuggled",
    } as const;
    await expect(tx((t) => insertEvidence(t, row))).rejects.toThrow();
  });
});

describe("an earlier onboarding", () => {
  test("a deal failed twice is over for good; a third try is refused", async () => {
    await playDeal(0);
    await playDeal(0);
    const again = await takeOnAgain();
    expect(await progressOf("deal", again)).toMatchObject({ reason: "deal-failed", owner: "head" });
    expect(await playDeal(3, again, company.start + 11 * day)).toEqual({
      ok: false,
      code: "deal-attempts-used-up",
    });
  });

  test("a deal failed once leaves one more try, and it is the last", async () => {
    await playDeal(0);
    const again = await takeOnAgain();
    expect(await progressOf("deal", again)).toMatchObject({ reason: "last-try" });
    await playDeal(0, again, company.start + 11 * day);
    expect(await progressOf("deal", again)).toMatchObject({ reason: "deal-failed" });
  });

  test("what was passed is carried over with its day, and not recognised", async () => {
    await playDeal(3);
    const again = await takeOnAgain();
    expect(await progressOf("deal", again)).toMatchObject({ reason: "passed-earlier", owner: "head" });
    expect(await send(one("deal"), "head", again)).toMatchObject({
      status: 422,
      data: { errors: { "where-deal": "passed-earlier" } },
    });
    const url = `/enrollments/${again}/carry-over`;
    expect(
      await submit("head", url, { "keys[]": ["deal", "rules"], requestId: "carry-over-1" }),
    ).toMatchObject({ status: 409, data: { refusal: "not-passed-earlier" } });
    expect((await submit("head", url, { "keys[]": "deal", requestId: "carry-over-2" })).status).toBe(303);
    expect(await progressOf("deal", again)).toMatchObject({
      state: "met",
      recognition: { how: "earlier", on: "2026-11-03" },
    });
    expect((await progressOf("deal"))?.recognition).toBeUndefined();
  });
});

test("the executive reads what was recognised, by whom, and that the same person confirmed", async () => {
  await send({ ...one("rules"), ...one("account", "Ana Vidolova made it in March") });
  const gate = (await visit("head", `/enrollments/${id}/gates/1`)).data as { view: { receiptHash: string } };
  expect(
    (await submit("head", `/enrollments/${id}/gates/1`, { receiptHash: gate.view.receiptHash })).status,
  ).toBe(303);
  const { recognised } = (await visit("executive", "/exceptions")).data as { recognised: { rows: object[] } };
  expect(recognised.rows).toHaveLength(2);
  expect(recognised.rows[0]).toMatchObject({ by: "Person head", confirmedBy: "Person head", isSame: true });
  const [decision] = await findAllGateDecisions(read(), id);
  expect(JSON.parse(decision?.receipt ?? "{}")).toMatchObject({
    value: {
      requirements: expect.arrayContaining([
        expect.objectContaining({ key: "rules", recognition: { how: "recognised", on: "2026-10-20" } }),
      ]),
    },
  });
});

test.each([
  ["mentor", 403],
  ["rival", 404],
  ["executive", 403],
  ["admin", 403],
])("%s may not", async (who, status) => {
  expect((await send(one("rules"), who)).status).toBe(status);
});

test("nobody recognises for themselves, and once is once", async () => {
  expect((await send(one("rules"), company.traineeId)).status).toBe(403);
  await send({ ...one("rules"), requestId: "the-same-one" });
  expect((await send({ ...one("rules"), requestId: "the-same-one" })).status).toBe(409);
  expect(await findAllEvidence(read(), id)).toHaveLength(1);
});
