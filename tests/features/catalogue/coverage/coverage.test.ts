import { type Aspect, aspects } from "#app/domain/aspects.ts";
import { beforeEach, expect, test } from "vitest";
import { cellsOf, strengthOf } from "#app/domain/coverage.ts";
import { bareProduct } from "#app/domain/product.ts";
import { read, tx } from "#db/engine";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { insertBulk } from "#db/queries/bulk.ts";
import { insertProduct, publishQuestion } from "#db/queries/content.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let film: string;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  film = await tx((t) => insertProduct(t, "film", 1, bareProduct({ en: "Film" }), company.start));
  await tx((t) => insertProduct(t, "strap", 2, bareProduct({ en: "Strap" }), company.start));
  for (const [key, aspect] of [
    ["f1", "features"],
    ["f2", "features"],
    ["p1", "packaging"],
  ] as [string, Aspect][]) {
    await tx((t) =>
      publishQuestion(
        t,
        key,
        { kind: "true-false", prompt: { en: key }, points: 1, correct: true, aspect },
        { at: company.start, actorId: null },
        { productId: film },
      ),
    );
  }
});

type View = {
  view: string;
  views: string[];
  sum: string;
  rows: { key: string; cells: { key: string; text: string; tone: string; to: string | null }[] }[];
};
const look = async (person: string, view = "") =>
  (await visit(person, `/coverage${view ? `?view=${view}` : ""}`)).data as View;
const cell = ({ rows }: View, product: string, aspect: Aspect) =>
  rows.find(({ key }) => key === product)?.cells.find(({ key }) => key === aspect);

let n = 0;
async function answer(marks: Record<string, number[]>, { released = true } = {}) {
  const enrollmentId = (await findEnrollmentOf(read(), company.traineeId))?.id ?? "";
  const quiz = await findQuizByKey(read(), "basics");
  const id = `attempt-${++n}`;
  const own = { attemptId: id, traineeId: company.traineeId };
  await tx((t) =>
    insertBulk(t, {
      attempts: [
        {
          id,
          enrollmentId,
          traineeId: company.traineeId,
          requirementKey: "basics",
          quizId: quiz?.quizId ?? "",
          quizVersionId: quiz?.versionId ?? "",
          number: n + 10,
          startedAt: n,
          submittedAt: n + 1,
          passingScoreBp: 8000,
          paper: '{"questions":[]}',
          keys: "{}",
          paperHash: "h",
        },
      ],
      attemptMarks: Object.entries(marks).flatMap(([questionKey, all]) =>
        all.map((bp, index) => ({
          ...own,
          id: `${id}-${questionKey}-${index}`,
          questionKey,
          bp,
          markedAt: index,
          origin: "scored" as const,
          markedById: null,
        })),
      ),
      ...(released
        ? { attemptResults: [{ ...own, scoreBp: 5000, isPassed: false, releasedAt: n + 2 }] }
        : {}),
    }),
  );
}

test("authors see how many questions each cell has, and where to write the first", async () => {
  const view = await look("trainer");
  expect([view.view, view.views, view.sum]).toEqual([
    "questions",
    ["questions", "team"],
    "12 of 14 cells have no question.",
  ]);
  expect(view.rows.map(({ key, cells }) => [key, cells.map((one) => one.key)])).toEqual([
    ["film", [...aspects]],
    ["strap", [...aspects]],
  ]);
  expect(cell(view, "film", "features")).toMatchObject({ text: "2", tone: "plain", to: null });
  expect(cell(view, "strap", "add-on")).toMatchObject({
    tone: "weak",
    to: "/questions/new?product=strap&aspect=add-on",
  });
});

test("a trainee sees what they have shown: full marks in a released attempt, the last mark of an answer counting", async () => {
  await answer({ f1: [10_000], p1: [10_000, 5_000] });
  await answer({ p1: [10_000] }, { released: false });
  const view = await look(company.traineeId);
  expect([view.view, view.views, view.sum]).toEqual(["own", ["own"], "1 of 14 shown"]);
  expect([cell(view, "film", "features"), cell(view, "film", "packaging")]).toMatchObject([
    { text: "shown", tone: "good" },
    { text: "not yet", tone: "open" },
  ]);
  expect((await look(company.traineeId, "team")).view).toBe("own");
  expect((await look(company.traineeId, "questions")).view).toBe("own");
});

test("the head sees where the team is weak, and nothing of fewer than five answers", async () => {
  for (let times = 0; times < 4; times++) await answer({ f1: [times < 2 ? 10_000 : 0] });
  expect(cell(await look("head", "team"), "film", "features")).toMatchObject({
    text: "too few (4)",
    tone: "open",
  });
  await answer({ f2: [9_999], p1: [10_000] });
  expect(cell(await look("head", "team"), "film", "features")).toMatchObject({
    text: "40% of 5 · weak",
    tone: "weak",
  });
  expect(cell(await look("rival", "team"), "film", "features")).toMatchObject({ text: "–" });
  expect(cell(await look("executive"), "film", "features")).toMatchObject({ tone: "weak" });
  expect(await look("stranger")).toMatchObject({
    view: "team",
    rows: [{ cells: [{ text: "–" }, {}, {}, {}, {}, {}, {}] }, {}],
  });
});

test("a mentor sees no questions to write, an administrator nothing at all", async () => {
  expect((await look("mentor", "questions")).view).toBe("team");
  expect((await visit("admin", "/coverage")).status).toBe(403);
});

test.each([
  [4, 4, "unknown"],
  [5, 5, "known"],
  [10, 7, "known"],
  [10, 6, "weak"],
  [0, 0, "unknown"],
] as const)("of %i answers %i right is %s", (all, right, strength) =>
  expect(strengthOf({ n: all, right })).toBe(strength),
);

test("cells of products nobody asks about are there and empty", () => {
  expect(cellsOf(["a"], [{ product: "b", aspect: "features", bp: 10_000 }])[0]?.cells).toEqual(
    aspects.map((aspect) => ({ aspect, n: 0, right: 0 })),
  );
});
