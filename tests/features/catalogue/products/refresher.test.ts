import { beforeEach, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { changeProduct } from "#app/features/catalogue/products/change-product.server.ts";
import { read, tx } from "#db/engine";
import { insertBulk } from "#db/queries/bulk.ts";
import { insertProduct, publishQuestion } from "#db/queries/content.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

const day = 24 * 3_600_000;
type View = { questions: { key: string; passed: { name: string; quiz: string }[] }[] };
const review = async (person: string) => (await visit(person, "/products/film/review")).data as View;
let attempt: (id: string, releasedAt: number, isPassed?: boolean) => Promise<void>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  const { start, enrollmentId, traineeId, head } = await smallCompany();
  const by = { at: start, actorId: null };
  const productId = await tx((t) => insertProduct(t, "film", 1, bareProduct({ en: "Film" }), start));
  await tx((t) =>
    publishQuestion(
      t,
      "thin",
      { kind: "true-false", prompt: { en: "Thin?" }, points: 1, correct: true, aspect: "features" },
      by,
      { productId },
    ),
  );
  await changeProduct(
    head,
    {
      key: "film",
      rev: 1,
      priority: 1,
      content: { ...bareProduct({ en: "Film" }), features: { en: "Thin" } },
    },
    start + day,
  );
  const quiz = await findQuizByKey(read(), "basics");
  let number = 10;
  attempt = async (id, releasedAt, isPassed = true) => {
    await tx((t) =>
      insertBulk(t, {
        attempts: [
          {
            id,
            enrollmentId,
            traineeId,
            requirementKey: "basics",
            quizId: quiz?.quizId ?? "",
            quizVersionId: quiz?.versionId ?? "",
            number: number++,
            startedAt: start,
            passingScoreBp: 8000,
            paper: '{"questions":[]}',
            keys: "{}",
            paperHash: id,
            submittedAt: null,
          },
        ],
        answers: [{ attemptId: id, questionKey: "thin", value: '"true"', seq: 1, savedAt: start }],
        attemptResults: [{ attemptId: id, traineeId, scoreBp: isPassed ? 10_000 : 0, isPassed, releasedAt }],
      }),
    );
  };
});

test("whoever passed lately with a question to review is named, to those in whose reach they are", async () => {
  await attempt("lately", Date.now() - 10 * day);
  expect((await review("head")).questions).toMatchObject([
    { key: "thin", passed: [{ name: "Person trainee", quiz: "Basics" }] },
  ]);
  expect((await review("trainer")).questions[0]?.passed).toHaveLength(1);
  expect((await review("rival")).questions).toMatchObject([{ key: "thin", passed: [] }]);
  expect((await visit("mentor", "/products/film/review")).status).toBe(403);
});

test.each([
  ["longer ago than 90 days", -91, true],
  ["without passing", -1, false],
])("nobody is named %s", async (_, days, isPassed) => {
  await attempt("other", Date.now() + days * day, isPassed);
  expect((await review("head")).questions).toMatchObject([{ key: "thin", passed: [] }]);
});
