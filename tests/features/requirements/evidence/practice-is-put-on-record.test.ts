import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { askDeal } from "#app/features/requirements/simulated-deals/ask-deal.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { insertDealAttempt } from "#db/queries/deals.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { evidence, files } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let trainee: string;
let at: string;
let n = 0;
const requestId = () => `practice-${++n}`;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  trainee = company.traineeId;
  at = `/enrollments/${company.enrollmentId}`;
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, Date.now());
});

async function progressOf(key: string) {
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now()));
  return found?.journey.stages[0]?.requirements.find((row) => row.requirement.key === key)?.progress;
}
const codeOf = ({ data }: { data: unknown }) =>
  data as { refusal: string | null; errors: Record<string, string> };
const view = <T>(data: unknown) => data as T;

describe("study", () => {
  const parts = async () =>
    view<{ parts: { body: string; isOpened: boolean }[] }>((await visit(trainee, `${at}/study/study`)).data)
      .parts;
  const open = (part: number) =>
    submit(trainee, `${at}/study/study/parts`, { part: String(part), requestId: requestId() });

  test("what was not opened is not sent, and counts only once opened", async () => {
    expect((await parts()).map(({ body }) => body)).toEqual(["", "", ""]);
    expect((await open(2)).status).toBe(303);
    expect((await open(2)).status).toBe(303);
    expect((await parts()).map(({ body }) => body)).toEqual(["", "Second.", ""]);
    expect(await progressOf("study")).toMatchObject({ figures: { done: 1, of: 2 } });
  });

  test("“I have studied this” waits for enough parts", async () => {
    await open(1);
    expect(codeOf(await submit(trainee, `${at}/study/study`, { requestId: requestId() })).refusal).toBe(
      "open-more-parts",
    );
    await open(3);
    expect((await submit(trainee, `${at}/study/study`, { requestId: requestId() })).location).toBe("/today");
    expect(await progressOf("study")).toMatchObject({ state: "met" });
  });

  test("there is no fourth part, and nobody studies for somebody else", async () => {
    await open(4);
    expect(await progressOf("study")).toMatchObject({ figures: { done: 0, of: 2 } });
    expect(
      (await submit("mentor", `${at}/study/study/parts`, { part: "1", requestId: requestId() })).status,
    ).toBe(403);
    expect((await visit("mentor", `${at}/study/study`)).status).toBe(200);
  });
});

describe("simulated deal", () => {
  const ask = () => submit(trainee, `${at}/simulated-deal/deal/ask`, { requestId: requestId() });
  const score = async (grade: string, change: Record<string, string> = {}, by = "mentor") => {
    const page = await visit(by, `${at}/simulated-deal/deal/score`);
    const nonce = view<{ nonce?: string } | null>(page.data)?.nonce ?? "x".repeat(40);
    return submit(by, `${at}/simulated-deal/deal/score`, {
      nonce,
      clientId: "head",
      playedOn: "2026-11-02",
      remarks: "",
      "grade-needs": grade,
      "grade-closing": grade,
      ...change,
    });
  };

  test("nobody scores before the trainee is ready, and the trainee never", async () => {
    expect((await visit("mentor", `${at}/simulated-deal/deal/score`)).status).toBe(404);
    expect(codeOf(await score("3")).refusal).toBe("changed");
    await ask();
    expect((await score("3", {}, trainee)).status).toBe(403);
    expect((await score("3", {}, "stranger")).status).toBe(404);
    expect(await progressOf("deal")).toMatchObject({ reason: "play-deal", owner: "mentor" });
  });

  test.each([
    ["the trainee as the client", { clientId: "self" }, "no-such-client"],
    ["nobody as the client", { clientId: "nobody" }, "no-such-client"],
    ["a day to come", { playedOn: "2099-01-01" }, "in-the-future"],
    ["a day before the start", { playedOn: "2020-01-01" }, "before-start"],
  ])("%s is refused and what was typed is kept", async (_, change, code) => {
    await ask();
    const clientId = "clientId" in change && change.clientId === "self" ? trainee : undefined;
    const done = await score("2", { remarks: "Well begun", ...change, ...(clientId ? { clientId } : {}) });
    expect(done.status).toBe(409);
    expect(done.data).toMatchObject({ refusal: code, values: { remarks: "Well begun", "grade-needs": "2" } });
    expect(await progressOf("deal")).toMatchObject({ reason: "play-deal" });
  });

  test("a line without a grade is named beside its line", async () => {
    await ask();
    expect(codeOf(await score("2", { "grade-closing": "7" })).errors).toEqual({
      "grade-closing": "no-grade",
    });
  });

  test("failed once, asked again, failed twice: the head decides and a third try is refused on every way", async () => {
    await ask();
    expect((await score("1")).status).toBe(303);
    expect(await progressOf("deal")).toMatchObject({ reason: "last-try", owner: "trainee" });
    await ask();
    expect((await score("1")).status).toBe(303);
    expect(await progressOf("deal")).toMatchObject({ reason: "deal-failed", owner: "head" });
    expect(await visit(trainee, "/today")).toMatchObject({
      data: {
        view: {
          usedUp: [{ key: "deal", owner: expect.any(String), isQuiz: false, remind: { about: "deal" } }],
        },
      },
    });
    const now = Date.now();
    expect(
      await askDeal(
        company.trainee,
        { enrollmentId: company.enrollmentId, key: "deal", requestId: requestId() },
        now,
      ),
    ).toEqual({ ok: false, code: "deal-attempts-used-up" });
    const third = {
      enrollmentId: company.enrollmentId,
      key: "deal",
      playedOn: "2026-11-02",
      clientId: "head",
      grades: { needs: 3, closing: 3 } as const,
      remarks: "",
      nonce: "third-try-of-the-same-deal",
    };
    expect(await scoreDeal(company.as("mentor"), third, now)).toEqual({
      ok: false,
      code: "deal-attempts-used-up",
    });
    const row = {
      id: "third",
      enrollmentId: company.enrollmentId,
      traineeId: trainee,
      requirementKey: "deal",
      number: 3,
      playedOn: "2026-11-02",
      clientId: "head",
      scoredById: "mentor",
      scoreBp: 9_000,
      passingScoreBp: 6_600,
      isPassed: true,
      recordedAt: now,
      nonce: "third",
    };
    await expect(tx((t) => insertDealAttempt(t, row, []))).rejects.toThrow();
    expect(await tx((t) => insertDealAttempt(t, { ...row, number: 2 }, []))).toBe(false);
    const queue = view<{ rows: { what: string }[] }>((await visit("head", "/queue")).data).rows;
    expect(queue.map(({ what }) => what)).toContain("deal-failed");
  });

  test("passed at the last attempt, with its marks and remarks to read", async () => {
    await ask();
    await score("1");
    await ask();
    expect((await score("3", { remarks: "Calm to the end." })).status).toBe(303);
    expect(await progressOf("deal")).toMatchObject({ state: "met" });
    const { attempts } = view<{ view: { attempts: object[] } }>(
      (await visit(trainee, `${at}/simulated-deal/deal`)).data,
    ).view;
    expect(attempts).toMatchObject([
      { number: 1, isPassed: false, marks: { needs: 1 } },
      { number: 2, isPassed: true, remarks: "Calm to the end.", client: "Person head" },
    ]);
    expect((await verifyJournal(read())).ok).toBe(true);
  });
});

describe("milestone", () => {
  const pdf = new File(["%PDF-1.7 a contract"], "договор.pdf", { type: "text/html" });
  const record = (fields: Record<string, string | File>) =>
    upload(trainee, `${at}/milestone/step`, { requestId: requestId(), ...fields });

  test.each<[string, Record<string, string | File>, object]>([
    ["nothing that shows it", { text: "  ", activityId: "" }, { errors: { text: "proof-missing" } }],
    [
      "a file that is something else",
      { text: "Look", file: new File(["<svg/>"], "proof.pdf", { type: "application/pdf" }) },
      { errors: { file: "not-this-file" }, values: { text: "Look" } },
    ],
    [
      "a file that is too big",
      { file: new File([new Uint8Array(5 * 1024 * 1024 + 1)], "big.pdf") },
      { errors: { file: "file-too-big" } },
    ],
    ["somebody else's activity", { activityId: "not-mine" }, { errors: { text: "proof-missing" } }],
  ])("%s is refused", async (_, fields, expected) => {
    const done = await record(fields);
    expect(done.status).toBe(422);
    expect(done.data).toMatchObject(expected);
    expect(await progressOf("step")).toMatchObject({ state: "not-started" });
  });

  test("with a file: kept by its bytes, read by those who may, confirmed by the mentor", async () => {
    expect((await record({ text: "Signed today.", file: pdf })).location).toBe("/today");
    expect(await progressOf("step")).toMatchObject({ reason: "confirm-task", owner: "mentor" });
    const page = view<{
      view: { shown: { fileId: string; fileName: string; text: string }[]; nonce: string; since: number };
    }>((await visit("mentor", `${at}/milestone/step`)).data).view;
    expect(page.shown).toMatchObject([{ fileName: "договор.pdf", text: "Signed today." }]);
    const file = `${at}/files/${page.shown[0]?.fileId}`;
    for (const [person, status] of [
      [trainee, 200],
      ["mentor", 200],
      ["head", 200],
      ["stranger", 404],
      ["rival", 404],
      ["admin", 403],
      [null, 302],
    ] as const) {
      expect([person, (await visit(person, file)).status]).toEqual([person, status]);
    }
    const confirmed = await submit("mentor", `${at}/task/step/confirmation`, {
      nonce: page.nonce,
      since: String(page.since),
      returnTo: "/queue",
    });
    expect(confirmed).toMatchObject({ status: 303, location: "/queue" });
    expect(await progressOf("step")).toMatchObject({ state: "met" });
  });

  const undo = async () => {
    const struck = (await read().select({ id: evidence.strikesId }).from(evidence)).map(({ id }) => id);
    const [row] = (
      await read().select({ id: evidence.id }).from(evidence).where(eq(evidence.act, "done"))
    ).filter(({ id }) => !struck.includes(id));
    return submit(trainee, `${at}/evidence/${row?.id}/strike`, { returnTo: "/today" });
  };

  test("recorded, undone and recorded again with the same file, its bytes are kept once", async () => {
    for (let i = 0; i < 5; i++) {
      expect(
        (await record({ text: "Signed.", file: new File(["%PDF-1.7 a contract"], `${i}.pdf`) })).status,
      ).toBe(303);
      expect((await undo()).status).toBe(303);
    }
    expect(await read().select({ name: files.name }).from(files)).toEqual([{ name: "0.pdf" }]);
  });

  test("where too much is kept about somebody, another file is refused beside its field and one that is there already is taken", async () => {
    await record({ text: "Signed.", file: pdf });
    await undo();
    const [kept] = await read().select().from(files);
    if (!kept) throw new Error("nothing was kept");
    await tx(async (t) => {
      for (let i = 0; i < 40; i++)
        await t.insert(files).values({ ...kept, id: `file-${i}`, hash: `hash ${i}`, size: 5_242_800 });
    });
    const refused = await record({
      text: "Signed again.",
      file: new File([`%PDF-1.7 ${"a".repeat(9_000)}`], "another.pdf"),
    });
    expect(refused).toMatchObject({
      status: 422,
      data: { errors: { file: "files-full" }, values: { text: "Signed again." } },
    });
    expect(await progressOf("step")).toMatchObject({ state: "not-started" });
    expect((await record({ text: "Signed again.", file: pdf })).status).toBe(303);
  });

  test("sent twice it is recorded once", async () => {
    const twice = { requestId: "the-same-request", text: "Done" };
    const both = await Promise.all([record(twice), record(twice)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  });
});

describe("case review", () => {
  const four = {
    situation: "They wanted it today.",
    options: "Yes or no.",
    decision: "No.",
    learnt: "Ask first.",
  };
  const write = (change: object = {}) =>
    submit(trainee, `${at}/case-review/cases`, { ...four, requestId: requestId(), ...change });
  type Page = { view: { cases: { id: string; nonce: string | null; review: { remarks: string } | null }[] } };
  const cases = async (person: string) =>
    view<Page>((await visit(person, `${at}/case-review/cases`)).data).view.cases;
  const review = async (index: number, by = "mentor") => {
    const row = (await cases(by))[index];
    return submit(by, `${at}/case-review/cases/reviews`, {
      caseId: row?.id ?? "",
      nonce: row?.nonce ?? "y".repeat(40),
      remarks: "Good, and next time ask earlier.",
    });
  };

  test("each part is asked for, and what was typed stays", async () => {
    const done = await write({ learnt: " " });
    expect(done.data).toMatchObject({
      errors: { learnt: "required" },
      values: { situation: four.situation },
    });
  });

  test("two written, two gone through: met; a review by the wrong person, or twice, changes nothing", async () => {
    await write();
    expect(await progressOf("cases")).toMatchObject({ reason: "review-case", owner: "mentor" });
    expect((await review(0, "stranger").catch(() => ({ status: 404 }))).status).toBe(404);
    expect(
      (
        await submit(trainee, `${at}/case-review/cases/reviews`, {
          caseId: "x",
          nonce: "y".repeat(40),
          remarks: "Fine",
        })
      ).status,
    ).toBe(403);
    await review(0);
    expect((await cases(trainee))[0]?.review).toMatchObject({ remarks: "Good, and next time ask earlier." });
    expect((await cases("mentor"))[0]?.nonce).toBeNull();
    await write();
    await review(1);
    expect(await progressOf("cases")).toMatchObject({ state: "met", figures: { done: 2, of: 2 } });
  });
});
