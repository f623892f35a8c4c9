import {
  company,
  trainee,
  at,
  requestId,
  practiceWorld,
  progressOf,
  codeOf,
  view,
} from "#tests/support/practice-world.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { askDeal } from "#app/features/requirements/simulated-deals/ask-deal.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { insertDealAttempt } from "#db/queries/deals.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

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
