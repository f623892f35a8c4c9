import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { read, tx } from "#db/engine";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { findPaper } from "#db/queries/attempts.ts";
import { both } from "#db/seed/both.ts";
import { demoQuestions } from "#db/seed/demo/questions.ts";
import { demoQuizzes } from "#db/seed/demo/quizzes.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";
import { actor, begin, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

type Page = { seen: number; groups: { fields: { name: string; value: string }[] }[]; lead: string };
const by = { at: start, actorId: null };
const fieldsOf = (data: unknown) =>
  Object.fromEntries(
    (data as Page).groups
      .flatMap(({ fields }) => fields)
      .filter(({ name, value }) => value !== "" || !["hidesNames", "practice"].includes(name))
      .map(({ name, value }) => [name, value]),
  );
const quiz = async (key: string) => (await findQuizEntry(read(), key)) ?? (undefined as never);

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    for (const { key, question } of [...demoQuestions, ...defaultQuestions])
      await publishQuestion(t, key, question, by, { tags: [question.aspect ?? "general"] });
  });
});

const made = {
  seen: "0",
  "title-en": "New one",
  "title-bg": "",
  "purpose-en": "",
  "purpose-bg": "",
  mode: "written",
  mustHaves: "",
  mustHavePass: "100",
  fixed: "",
  passing: "80",
  attempts: "2",
  coolDown: "30",
  time: "",
  grading: "2",
  gradedBy: "trainer",
  shows: "verdicts",
  second: "none",
  near: "5",
};
const draws = (first: Record<string, string>) =>
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((n) =>
      ["count", "tag", "product", "top", "aspect", "kind"].map((name) => [
        `draw-${n}-${name}`,
        n === 1 ? (first[name] ?? "") : "",
      ]),
    ),
  );

test("every quiz of the demo comes back from its form as it went in", async () => {
  for (const { key, quiz: content } of demoQuizzes) {
    await tx((t) => publishQuiz(t, key, content, by));
    const page = await visit("elena", `/quizzes/${key}`);
    const saved = await submit("elena", `/quizzes/${key}`, { ...fieldsOf(page.data), seen: "1" });
    expect([saved.status, key, saved.status === 303 ? "" : saved.data]).toEqual([303, key, ""]);
    const sorted = (pools: unknown[]) => pools.map((pool) => JSON.stringify(pool)).sort();
    const { pools, ...rest } = (await quiz(key)).quiz;
    expect({ ...rest, pools: sorted(pools) }).toEqual({
      ...content,
      shows: "verdicts",
      pools: sorted(content.pools),
    });
  }
});

describe("a new quiz", () => {
  test("draws by tag with must-haves always in, and is previewed without a trace", async () => {
    const saved = await submit("elena", "/quizzes/new", {
      ...made,
      ...draws({ count: "3", tag: "packaging" }),
      mustHaves: "cold-call-goal",
      mustHavePass: "100",
    });
    expect([saved.status, saved.location]).toEqual([303, "/quizzes/new-one/preview"]);
    expect((await quiz("new-one")).quiz).toMatchObject({
      pools: [{ count: 3, where: { tags: ["packaging"] } }],
      mustHaves: ["cold-call-goal"],
      mustHaveBp: 10_000,
      attemptsLimit: 2,
    });
    const preview = (await visit("elena", "/quizzes/new-one/preview")).data as {
      questions: { key: string }[];
    };
    expect(preview.questions.map(({ key }) => key)).toContain("cold-call-goal");
    expect(preview.questions).toHaveLength(4);
    expect(JSON.stringify(preview)).not.toContain("correct");
  });

  test.each<[string, Record<string, string>, number, unknown]>([
    ["nothing to ask", {}, 409, { refusal: "no-questions" }],
    [
      "more than the bank holds",
      draws({ count: "200", tag: "packaging" }),
      422,
      {
        errors: { "draw-1-count": "too-few-fit" },
        said: { "draw-1-count": expect.stringMatching(/^[1-9]\d?$/) },
      },
    ],
    [
      "what nothing in the bank is",
      draws({ count: "1", tag: "nobody-uses-this" }),
      422,
      { errors: { "draw-1-count": "too-few-fit" }, said: { "draw-1-count": "0" } },
    ],
    ["a key of one's own", { key: "new-one" }, 422, { errors: { form: "invalid" } }],
    ["a must-have that is not there", { mustHaves: "gone" }, 409, { refusal: "too-few-questions" }],
    ["a spoken question in a written quiz", { fixed: "film-said-aloud" }, 409, { refusal: "oral-only" }],
  ])("with %s is refused and keeps what was typed", async (_, own, status, data) => {
    const answer = await submit("elena", "/quizzes/new", { ...made, ...draws({}), ...own });
    expect([answer.status, answer.data]).toEqual([status, expect.objectContaining(data as object)]);
    expect((answer.data as { values: Record<string, string> }).values["title-en"]).toBe("New one");
    expect(await findQuizEntry(read(), "new-one")).toBeUndefined();
  });
});

test("the form of a new quiz begins with the title and a draw, asks for no keys, and folds what can stay as it is", async () => {
  const { groups } = (await visit("elena", "/quizzes/new")).data as {
    groups: { isFolded?: boolean; fields: { name: string }[] }[];
  };
  const open = groups
    .filter(({ isFolded }) => !isFolded)
    .flatMap(({ fields }) => fields.map(({ name }) => name.replace(/-(en|bg)$/, "")));
  expect([...new Set(open)]).toEqual([
    "title",
    "draw-1-count",
    "draw-1-tag",
    "draw-1-product",
    "draw-1-top",
    "draw-1-aspect",
    "draw-1-kind",
  ]);
  expect(groups.flatMap(({ fields }) => fields.map(({ name }) => name))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:key|mustHaves|fixed)/)]),
  );
});

test("a quiz is copied with all it asks, under a key of its own that follows from the title", async () => {
  const page = await visit("elena", "/quizzes/new?copy=basics");
  const fields = fieldsOf(page.data);
  expect(fields["title-en"]).toMatch(/ \(copy\)$/);
  const first = await submit("elena", "/quizzes/new?copy=basics", {
    ...fields,
    seen: "0",
    "title-en": "Основни неща",
    "title-bg": "",
  });
  const second = await submit("elena", "/quizzes/new?copy=basics", {
    ...fields,
    seen: "0",
    "title-en": "Основни неща",
    "title-bg": "",
  });
  expect([first.location, second.location]).toEqual([
    "/quizzes/osnovni-neshta/preview",
    "/quizzes/osnovni-neshta-2/preview",
  ]);
  const [copy, from] = [(await quiz("osnovni-neshta")).quiz, (await quiz("basics")).quiz];
  expect({ ...copy, title: null, purpose: null, shows: null }).toEqual({
    ...from,
    title: null,
    purpose: null,
    shows: null,
  });
  expect((await visit("elena", "/quizzes/new?copy=gone")).status).toBe(200);
});

test("a changed quiz is a new version; who has begun stays on the old one and the page says how many", async () => {
  const attemptId = await begin("basics");
  const before = (await visit("nadia", `/attempts/${attemptId}/questions/1`)).data;
  const page = await visit("elena", "/quizzes/basics");
  expect(
    (await submit("elena", "/quizzes/basics", { ...fieldsOf(page.data), seen: "1", passing: "95" })).status,
  ).toBe(303);
  expect((await visit("elena", "/quizzes/basics")).data).toMatchObject({
    seen: 2,
    lead: expect.stringContaining("1 person is taking an older version"),
  });
  expect((await visit("nadia", `/attempts/${attemptId}/questions/1`)).data).toEqual(before);
  expect(await submit("elena", "/quizzes/basics", { ...fieldsOf(page.data), seen: "1" })).toMatchObject({
    status: 409,
    data: { refusal: "changed" },
  });
});

test("a new try draws what its trainee has not seen first", async () => {
  await tx((t) =>
    publishQuiz(
      t,
      "basics",
      {
        title: both("B", "Б"),
        pools: [{ count: 2, where: { tags: ["packaging"] } }],
        passingScoreBp: 10_000,
        attemptsLimit: 3,
        coolDownMinutes: 0,
        timeLimitMinutes: 1,
        gradingDays: 1,
        gradedBy: "trainer",
      },
      by,
    ),
  );
  const papers: string[][] = [];
  for (const at of [start, start + 120_000, start + 240_000]) {
    const attempt = await startAttempt(actor("nadia"), { enrollmentId: "e-nadia", key: "basics" }, at);
    if (attempt.ok) papers.push((await findPaper(read(), attempt.attemptId)).map(({ key }) => key));
  }
  expect(new Set(papers.flat()).size).toBe(6);
});

describe("choosing questions by their words", () => {
  type Chosen = { seen: number; named: { key: string; place: string }[]; found: { key: string }[] };
  const look = async (search: string) =>
    (await visit("elena", `/quizzes/basics/questions${search}`)).data as Chosen;

  test("places them as always asked or must-have in one new version, and leaves draws alone", async () => {
    await tx((t) =>
      publishQuiz(
        t,
        "basics",
        {
          ...(demoQuizzes[0]?.quiz as Quiz),
          mustHaves: undefined,
          pools: [
            { count: 2, from: ["one", "two"] },
            { count: 1, from: ["word", "sum"] },
            { count: 1, where: { tags: ["packaging"] } },
          ],
        },
        by,
      ),
    );
    const page = await look("?q=cold+call");
    expect(page.named).toMatchObject([
      { key: "one", place: "fixed" },
      { key: "two", place: "fixed" },
    ]);
    expect(page.found.map(({ key }) => key)).toContain("cold-call-goal");
    expect(JSON.stringify(page)).not.toContain("kanarche");
    const saved = await submit("elena", "/quizzes/basics/questions?q=cold+call", {
      seen: String(page.seen),
      "place-one": "out",
      "place-two": "must",
      "place-cold-call-goal": "fixed",
    });
    expect([saved.status, saved.location]).toEqual([303, "/quizzes/basics/questions?q=cold+call"]);
    const { quiz: after, number } = await quiz("basics");
    expect(after).toMatchObject({
      mustHaves: ["two"],
      mustHaveBp: 10_000,
      pools: [
        { count: 1, from: ["cold-call-goal"] },
        { count: 1, from: ["word", "sum"] },
        { count: 1, where: { tags: ["packaging"] } },
      ],
    });
    expect(number).toBe(page.seen + 1);
    expect(
      await submit("elena", "/quizzes/basics/questions", { seen: String(page.seen), "place-two": "out" }),
    ).toMatchObject({ status: 409, data: { refusal: "changed" } });
  });

  test.each([
    [{ "place-gone": "must" }, 409, { refusal: "too-few-questions" }],
    [{ "place-one": "twice" }, 422, {}],
    [{ other: "must" }, 422, {}],
  ])("%j is refused", async (fields, status, data) => {
    const { seen } = await look("");
    expect(
      await submit("elena", "/quizzes/basics/questions", { seen: String(seen), ...fields } as Record<
        string,
        string
      >),
    ).toMatchObject({ status, data });
    expect((await quiz("basics")).number).toBe(seen);
  });
});
