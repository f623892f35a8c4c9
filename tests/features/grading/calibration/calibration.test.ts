import { count } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { krippendorffAlpha, weightedKappa } from "#app/domain/agreement.ts";
import type { Agreement } from "#app/domain/calibration.ts";
import type { Figure } from "#app/domain/figure.ts";
import { markAnswers } from "#app/features/grading/calibration/mark-answers.server.ts";
import { read, tx } from "#db/engine";
import { findOwnRecord } from "#db/queries/own-record.ts";
import { insertRole } from "#db/queries/people.ts";
import { eraseParticulars } from "#db/queries/erasure.ts";
import {
  attemptMarks,
  attemptResults,
  calibrationAnswers,
  calibrationMarks,
  calibrationRounds,
} from "#db/schema/index.ts";
import { enrolCrowd, sit } from "#tests/features/bank/analysis/crowd.ts";
import {
  actor,
  bank,
  minute,
  publishQuestion,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

type Answer = { id: string; text: string; grades: (number | null)[] };
type Page = {
  prompt: string;
  lines: { key: string; label: string | null }[];
  mayClose: boolean;
  toMark: Answer[] | null;
  closedAt: number | null;
  progress: { id: string; done: number; of: number }[];
  result: {
    agreement: Agreement;
    drift: Figure[];
    byLine: { agreement: Agreement; drift: Figure[] }[];
    answers: { id: string; text: string; grades: (number | null)[][] }[];
  } | null;
};

const hour = start + 60 * minute;
let request = 0;
const fields = (graderIds: string[], more: Record<string, string> = {}) => ({
  question: "survey:why",
  answers: "12",
  "graderIds[]": graderIds,
  requestId: `request-${++request}`,
  ...more,
});
const startWith = async (graderIds: string[], more: Record<string, string> = {}) =>
  (await submit("elena", "/calibration", fields(graderIds, more))).location;
const page = async (person: string, url: string) => (await visit(person, url)).data as Page;
const toMark = async (person: string, url: string) => (await page(person, url)).toMark ?? [];
/** Marks what is to be marked, by what each answer says. */
const markAll = async (
  person: string,
  url: string,
  grade: (n: number, line: number) => number,
  lines = [""],
) => {
  const answers = await toMark(person, url);
  const given = answers.flatMap(({ id, text }) =>
    lines.map((line, at) => [
      `mark-${id}${line && `-${line}`}`,
      String(grade(Number(text.split(" ").at(-1)), at)),
    ]),
  );
  return submit(person, url, Object.fromEntries(given));
};

async function world(): Promise<void> {
  await quizWorld();
  for (const [n, id] of (await enrolCrowd(14)).entries())
    await sit(id, "survey", { words: `Answer ${n}`, bp: n % 2 ? 10_000 : 3_333 });
  await tx((t) =>
    insertRole(t, { id: "t0.mentor", personId: "t0", role: "mentor", fromAt: start, grantedById: null }),
  );
  setNow(hour);
}

describe("a round of two graders", () => {
  let url: string;
  beforeAll(async () => {
    await world();
    url = await startWith(["maria", "elena"]);
  });

  test("shows both the same answers, each in an order of their own, without a name", async () => {
    expect(url).toMatch(/^\/calibration\/[0-9a-f-]{36}$/);
    const [first, second] = [await toMark("maria", url), await toMark("elena", url)];
    expect(first).toHaveLength(12);
    expect(first.map(({ id }) => id).sort()).toEqual(second.map(({ id }) => id).sort());
    expect(first.map(({ id }) => id)).not.toEqual(second.map(({ id }) => id));
    const told = JSON.stringify((await visit("maria", url)).data);
    expect(told).not.toMatch(/Trainee|"t\d+"|"bp"|attemptId|traineeId/);
  });

  test("is open to its graders and to whoever manages rounds, to nobody else", async () => {
    expect((await visit("stoyan", url)).status).toBe(200);
    expect(await page("stoyan", url)).toMatchObject({ toMark: null, result: null, mayClose: true });
    expect((await visit("georgi", url)).status).toBe(404);
    for (const person of ["nadia", "victor", "ana"])
      expect((await visit(person, url)).status, person).toBe(403);
    expect(
      (await submit("georgi", url, { [`mark-${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}`]: "1" }))
        .status,
    ).toBe(404);
    expect(((await visit("georgi", "/calibration")).data as { rounds: unknown[] }).rounds).toEqual([]);
    expect(await visit("maria", "/calibration")).toMatchObject({
      data: { rounds: [{ isOpen: true, isMine: true, graders: ["maria", "elena"].sort() }], fresh: null },
    });
    expect((await submit("maria", "/calibration", fields(["maria", "elena"]))).status).toBe(403);
  });

  test("keeps what one grader gave from the other, and takes a change of mind", async () => {
    const [one] = await toMark("maria", url);
    for (const grade of ["0", "3", "3"])
      expect((await submit("maria", url, { [`mark-${one?.id}`]: grade })).status).toBe(303);
    expect((await toMark("maria", url)).find(({ id }) => id === one?.id)?.grades).toEqual([3]);
    expect((await toMark("elena", url)).every(({ grades: [grade] }) => grade === null)).toBe(true);
    expect((await page("elena", url)).progress).toContainEqual({
      id: "maria",
      name: "maria",
      done: 1,
      of: 12,
    });
    const [rows] = await read().select({ n: count() }).from(calibrationMarks);
    expect(rows?.n).toBe(2);
  });

  test("takes no other marks", async () => {
    const [one] = await toMark("maria", url);
    for (const body of [{ [`mark-${one?.id}`]: "4" }, { [`mark-${one?.id}`]: "" }, { other: "1" }, {}]) {
      expect((await submit("maria", url, body as Record<string, string>)).status).toBe(422);
    }
    expect((await submit("maria", url, { [`mark-${one?.id}-line`]: "1" })).status).toBe(409);
    expect(await submit("maria", url, { [`mark-${url.split("/").at(-1)}`]: "1" })).toMatchObject({
      status: 409,
      data: { refusal: "changed" },
    });
  });

  test("is compared with the last mark, and no result has changed", async () => {
    const before = await Promise.all([
      read().select().from(attemptMarks),
      read().select().from(attemptResults),
    ]);
    await markAll("maria", url, (n) => n % 4);
    expect(await page("maria", url)).toMatchObject({ result: null, closedAt: null });
    await markAll("elena", url, (n) => Math.min(3, (n % 4) + (n % 3 === 0 ? 1 : 0)));
    const { result, closedAt, mayClose } = await page("maria", url);
    expect(closedAt).toBe(hour);
    expect(mayClose).toBe(false);
    const units = (result?.answers ?? [])
      .map(({ text }) => Number(text.split(" ").at(-1)))
      .map((n) => [Math.min(3, (n % 4) + (n % 3 === 0 ? 1 : 0)), n % 4]);
    expect(result?.agreement).toEqual({
      measure: "kappa",
      quadratic: weightedKappa(units, "quadratic"),
      linear: weightedKappa(units, "linear"),
    });
    expect(result?.drift.map(({ value }) => Math.sign(value ?? 0))).toEqual([1, -1]);
    expect(result?.answers.map(({ grades }) => grades[0])).toEqual(units);
    expect(
      await markAnswers(actor("maria"), { roundId: url.split("/").at(-1) ?? "", marks: [] }, hour),
    ).toEqual({ ok: false, code: "round-over" });
    expect(
      await Promise.all([read().select().from(attemptMarks), read().select().from(attemptResults)]),
    ).toEqual(before);
  });

  test("an answer whose writer is erased drops out, and a person's record knows where they stood", async () => {
    const [answer] = await read().select().from(calibrationAnswers).limit(1);
    const record = await findOwnRecord(read(), answer?.traineeId ?? "");
    expect(record.calibration_answers).toHaveLength(1);
    expect(record.calibration_marks.length).toBeGreaterThan(1);
    await tx((t) => eraseParticulars(t, answer?.traineeId ?? "", hour));
    const { result } = await page("elena", url);
    expect(result?.answers).toHaveLength(11);
    expect(result?.agreement).toMatchObject({ quadratic: { n: 11 } });
  });
});

describe("a round by the rubric, of three", () => {
  const lines = ["reason", "proof"];
  let url: string;
  beforeAll(async () => {
    await quizWorld();
    const label = { en: "Line", bg: "Ред" };
    await tx((t) =>
      publishQuestion(
        t,
        "why",
        2,
        { ...bank["why"], rubric: lines.map((key) => ({ key, label, points: 1 })) } as never,
        start,
      ),
    );
    for (const [n, id] of (await enrolCrowd(7)).entries()) await sit(id, "survey", { words: `Answer ${n}` });
    setNow(hour);
    url = await startWith(["maria", "elena", "stoyan"], { answers: "30" });
  });

  test("takes all the answers there are, a mark for each line, and compares by alpha", async () => {
    expect((await page("maria", url)).lines.map(({ key }) => key)).toEqual(lines);
    for (const [at, grader] of ["maria", "elena", "stoyan"].entries())
      await markAll(grader, url, (n, line) => (n + line + (n === at ? 1 : 0)) % 4, lines);
    const { result } = await page("stoyan", url);
    expect(result?.answers).toHaveLength(7);
    const units = (result?.answers ?? []).flatMap(({ grades }) => grades);
    expect(result?.agreement).toEqual({
      measure: "alpha",
      ordinal: krippendorffAlpha(units, "ordinal"),
      interval: krippendorffAlpha(units, "interval"),
    });
    expect(result?.agreement).toMatchObject({ ordinal: { n: 14 } });
    expect(result?.byLine).toMatchObject([
      {
        agreement: { ordinal: { value: null, why: "too-few", n: 7 } },
        drift: [{ n: 7 }, { n: 7 }, { n: 7 }],
      },
      {},
    ]);
  });
});

describe("starting and closing", () => {
  beforeAll(world);
  beforeEach(() => setNow(hour));

  test.each<[string, string[], Record<string, string>, number, object]>([
    ["one grader", ["maria"], {}, 422, { errors: { graderIds: "two-to-five-graders" } }],
    ["the same grader twice", ["maria", "maria"], {}, 422, { errors: { graderIds: "two-to-five-graders" } }],
    [
      "six graders",
      ["maria", "georgi", "elena", "stoyan", "desislava", "t0"],
      {},
      422,
      { errors: { graderIds: "two-to-five-graders" } },
    ],
    ["somebody who does not grade", ["maria", "nadia"], {}, 409, { refusal: "no-such-grader" }],
    ["four answers", ["maria", "elena"], { answers: "4" }, 422, { errors: { answers: "five-to-thirty" } }],
    [
      "a question that scores itself",
      ["maria", "elena"],
      { question: "survey:one" },
      409,
      { refusal: "too-few-answers" },
    ],
    [
      "a quiz without such answers",
      ["maria", "elena"],
      { question: "basics:why" },
      409,
      { refusal: "too-few-answers" },
    ],
  ])("%s: refused", async (_, graders, more, status, data) => {
    expect(await submit("elena", "/calibration", fields(graders, more))).toMatchObject({ status, data });
    expect(await read().select().from(calibrationRounds)).toEqual([]);
  });

  test("the form offers written questions that have answers, and who grades", async () => {
    const { fresh } = (await visit("stoyan", "/calibration")).data as {
      fresh: { questions: { value: string; label: string }[]; graders: { value: string }[] };
    };
    expect(fresh.questions).toEqual([{ value: "survey:why", label: "Survey: Why so? (14 answers)" }]);
    expect(fresh.graders.map(({ value }) => value).sort()).toEqual([
      "desislava",
      "elena",
      "georgi",
      "maria",
      "stoyan",
      "t0",
    ]);
  });

  test("nobody gets their own answer", async () => {
    const url = await startWith(["t0", "maria"], { answers: "30" });
    const shown = await toMark("maria", url);
    expect(shown).toHaveLength(13);
    expect(shown.map(({ text }) => text)).not.toContain("Answer 0");
    await expect(
      tx(async (t) => {
        const [row] = await t.select().from(calibrationAnswers).limit(1);
        const traineeId = row?.traineeId ?? "";
        await t.insert(calibrationMarks).values({
          id: "x",
          answerId: row?.id ?? "",
          traineeId,
          graderId: traineeId,
          line: "",
          grade: 1,
          markedAt: hour,
        });
      }),
    ).rejects.toThrow();
  });

  test("sent twice, it is one round", async () => {
    const twice = fields(["maria", "elena"]);
    expect((await submit("elena", "/calibration", twice)).status).toBe(303);
    expect(await submit("elena", "/calibration", twice)).toMatchObject({
      status: 409,
      data: { refusal: "already-recorded" },
    });
  });

  test("a manager closes it early: what is marked by then is compared, and once", async () => {
    const url = await startWith(["maria", "elena"]);
    await markAll("maria", url, (n) => n % 4);
    expect((await submit("maria", `${url}/closing`, {})).status).toBe(403);
    expect((await submit("stoyan", `${url}/closing`, {})).location).toBe(url);
    expect(await page("elena", url)).toMatchObject({
      toMark: null,
      result: { agreement: { quadratic: { value: null, why: "too-few", n: 0 } } },
    });
    expect(await submit("elena", url, { [`mark-${url.split("/").at(-1)}`]: "1" })).toMatchObject({
      status: 409,
      data: { refusal: "round-over" },
    });
    expect((await submit("stoyan", `${url}/closing`, {})).location).toBe(url);
    expect((await submit("stoyan", "/calibration/none/closing", {})).status).toBe(404);
  });
});
