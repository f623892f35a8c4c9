import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { findEditedQuiz } from "#db/queries/quiz-drafts.ts";
import { findCandidates } from "#db/queries/questions.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { read, tx } from "#db/engine";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { findPaper } from "#db/queries/attempts.ts";
import { both } from "#db/seed/both.ts";
import { demoQuestions } from "#db/seed/demo/questions.ts";
import { demoQuizzes } from "#db/seed/demo/quizzes.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";
import { actor, begin, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

type Field = { name: string; value: string };
type Page = {
  seen: number;
  rev: number;
  lead: string;
  totals: string;
  chosen: { key: string; text: string; isMust: boolean }[];
  rules: { text: string; fits: string }[];
  titles: Field[];
  main: Field[];
  folded: { title: string; fields: Field[] }[];
  draw: (Field & { options?: { value: string; label: string }[] })[];
};
const by = { at: start, actorId: null };
const look = async (key: string) => (await visit("elena", `/quizzes/${key}`)).data as Page;
/** What the page of a quiz sends as it stands. */
function fieldsOf({
  seen,
  rev,
  titles,
  main,
  folded,
  draw,
  chosen,
}: Page): Record<string, string | string[]> {
  const fields = [...titles, ...main, ...folded.flatMap((group) => group.fields), ...draw];
  return {
    seen: String(seen),
    rev: String(rev),
    ...Object.fromEntries(
      fields
        .filter(({ name, value }) => value !== "" || !["hidesNames", "practice"].includes(name))
        .map(({ name, value }) => [name, value]),
    ),
    "must[]": chosen.flatMap(({ key, isMust }) => (isMust ? [key] : [])),
  };
}
const press = async (key: string, act: string, typed: Record<string, string | string[]> = {}) =>
  submit("elena", `/quizzes/${key}`, { ...fieldsOf(await look(key)), ...typed, act });
/** A new quiz, by its title alone. */
const begun = async (title = "New one", url = "/quizzes/new") => {
  const { status, location } = await submit("elena", url, { "title-en": title, "title-bg": "" });
  expect(status).toBe(303);
  return location.split("/").at(-1) ?? "";
};
const edited = async (key: string) => (await findEditedQuiz(read(), key)) ?? (undefined as never);
const quiz = async (key: string) => (await findQuizEntry(read(), key)) ?? (undefined as never);

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    for (const { key, question } of [...demoQuestions, ...defaultQuestions])
      await publishQuestion(t, key, question, by, { tags: [question.aspect ?? "general"] });
  });
});

test("every quiz of the demo comes back from its page as it went in, and is not changed by being looked at", async () => {
  for (const { key, quiz: content } of demoQuizzes) {
    await tx((t) => publishQuiz(t, key, content, by));
    for (const act of ["save", "publish"])
      expect([(await press(key, act)).status, (await edited(key)).draftId]).toEqual([303, null]);
    expect((await quiz(key)).number).toBe(1);
    const saved = await press(key, "publish", { passing: "77" });
    expect([saved.status, key, saved.status === 303 ? "" : saved.data]).toEqual([303, key, ""]);
    expect((await quiz(key)).quiz).toEqual({ ...content, passingScoreBp: 7_700 });
  }
});

describe("a new quiz", () => {
  test("is a draft that nobody is asked by, until it is published", async () => {
    const key = await begun();
    expect(await look(key)).toMatchObject({ seen: 0, rev: 1, totals: "Asks nothing yet" });
    expect(await findQuizEntry(read(), key)).toBeUndefined();
    expect((await visit("elena", "/quizzes")).data).toMatchObject({
      quizzes: expect.arrayContaining([expect.objectContaining({ key, facts: "Draft, not published yet" })]),
    });
    const chosen = await submit("elena", `/quizzes/${key}/questions?q=cold`, {
      seen: "0",
      rev: "1",
      "add[]": ["cold-call-goal"],
    });
    expect([chosen.status, chosen.location]).toEqual([303, `/quizzes/${key}`]);
    const drawn = await press(key, "draw", { "draw-count": "3", "draw-tag": "packaging", attempts: "2" });
    expect(drawn.status).toBe(303);
    const page = await look(key);
    expect(page).toMatchObject({
      rev: 3,
      chosen: [{ key: "cold-call-goal", text: expect.stringContaining(" ") }],
      rules: [{ text: "Draws 3 from: packaging", fits: expect.stringMatching(/^\d+ questions match$/) }],
      totals: expect.stringMatching(/^Asks 4 of \d+, passes with at least 80%$/),
    });
    const preview = (await visit("elena", `/quizzes/${key}/preview`)).data as {
      questions: { key: string }[];
    };
    expect(preview.questions.map((one) => one.key)).toContain("cold-call-goal");
    expect(preview.questions).toHaveLength(4);
    expect(JSON.stringify(preview)).not.toContain("correct");
    expect(await findQuizEntry(read(), key)).toBeUndefined();
    expect((await press(key, "publish", { "must[]": ["cold-call-goal"] })).location).toBe(`/quizzes/${key}`);
    expect((await quiz(key)).quiz).toMatchObject({
      pools: [{ count: 3, where: { tags: ["packaging"] } }],
      mustHaves: ["cold-call-goal"],
      mustHaveBp: 10_000,
      attemptsLimit: 2,
    });
    expect(await look(key)).toMatchObject({ seen: 1, rev: 0 });
  });

  test("draws so many of named questions, shows them by their words, and asks them all where it is all", async () => {
    const key = await begun();
    const three = ["cold-call-goal", "hand-film-for-few-pallets", "film-match-stretch"];
    const choose = (fields: Record<string, string | string[]>, rev = "1") =>
      submit("elena", `/quizzes/${key}/questions`, { seen: "0", rev, ...fields });
    expect(await choose({ "add[]": three, only: "4" })).toMatchObject({
      status: 422,
      data: { errors: { only: "too-few-ticked" }, values: { only: "4", add: three.join("\n") } },
    });
    expect((await choose({ "add[]": three, only: "2" })).status).toBe(303);
    expect(await look(key)).toMatchObject({
      chosen: [],
      rules: [
        {
          text: "Draws 2 from: 3 questions chosen by name",
          titles: [{}, {}, {}].map(() => expect.any(String)),
        },
      ],
      totals: expect.stringMatching(/^Asks 2 of 3,/),
    });
    expect((await choose({ "add[]": three, only: "3" }, "2")).status).toBe(303);
    expect(await look(key)).toMatchObject({ chosen: three.map((one) => ({ key: one })) });
  });

  test.each<[string, string, Record<string, string | string[]>, number, unknown]>([
    ["nothing to ask", "publish", {}, 409, { refusal: "no-questions" }],
    [
      "more than the bank holds",
      "draw",
      { "draw-count": "200", "draw-tag": "packaging" },
      422,
      {
        errors: { "draw-count": "too-few-fit" },
        said: { "draw-count": expect.stringMatching(/^[1-9]\d?$/) },
        values: expect.objectContaining({ "draw-count": "200", "title-en": "Typed" }),
      },
    ],
    [
      "what nothing in the bank is",
      "draw",
      { "draw-count": "1", "draw-tag": "nobody-uses-this" },
      422,
      { errors: { "draw-count": "too-few-fit" }, said: { "draw-count": "0" } },
    ],
    ["a key of one's own", "save", { key: "new-one" }, 422, { errors: { form: "invalid" } }],
    ["a button nobody made", "erase", {}, 422, { errors: { act: "invalid" } }],
    ["no title", "save", { "title-en": "" }, 422, { errors: { "title-en": "required" } }],
    ["words for a number", "save", { passing: "most" }, 422, { errors: { passing: "not-a-number" } }],
  ])("with %s is refused and publishes nothing", async (_, act, typed, status, data) => {
    const key = await begun();
    const answer = await press(key, act, { "title-en": "Typed", ...typed });
    expect([answer.status, answer.data]).toEqual([status, expect.objectContaining(data as object)]);
    expect(await findQuizEntry(read(), key)).toBeUndefined();
  });

  test("with a spoken question in writing, or one the bank lost since, is not published and stays a draft", async () => {
    const key = await begun();
    await submit("elena", `/quizzes/${key}/questions`, { seen: "0", rev: "1", "add[]": ["film-said-aloud"] });
    expect(await press(key, "publish")).toMatchObject({ status: 409, data: { refusal: "oral-only" } });
    expect((await press(key, "publish", { mode: "oral" })).status).toBe(303);
    await press(key, "draw", { "draw-count": "2", "draw-tag": "packaging" });
    for (const one of await findCandidates(read(), { pools: [{ count: 1, where: { tags: ["packaging"] } }] }))
      await submit("elena", `/questions/${one.key}/retirement`, { asked: "no" });
    expect(await press(key, "publish")).toMatchObject({
      status: 422,
      data: { errors: { "rule-0": "too-few-fit" }, said: { "rule-0": "0" } },
    });
    expect((await edited(key)).quiz.pools).toHaveLength(2);
  });
});

test("the page of a quiz asks six things first, no keys, and says how the rest is", async () => {
  const page = await look(await begun());
  const names = [...page.titles, ...page.main].map(({ name }) => name.replace(/-(en|bg)$/, ""));
  expect([...new Set(names)]).toEqual(["title", "passing", "attempts", "coolDown", "gradedBy"]);
  expect(page.folded.map(({ title }) => title)).toEqual([
    "Time and result: no time limit · shows the score, and which answers were right",
    "How it is taken: Written, on screen or on paper · graded within 3 working days · second grader: nobody",
  ]);
  const fields = [
    ...page.titles,
    ...page.main,
    ...page.draw,
    ...page.folded.flatMap((group) => group.fields),
  ];
  expect(fields.map(({ name }) => name)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/key|slug|fixed|named/i)]),
  );
  const tags = page.draw.find(({ name }) => name === "draw-tag")?.options ?? [];
  expect(tags.slice(1).every(({ label }) => /\(\d+\)$/.test(label))).toBe(true);
  expect(tags.length).toBeGreaterThan(1);
});

test("a quiz is copied with all it asks, under a key of its own that follows from the title", async () => {
  const { fields } = (await visit("elena", "/quizzes/new?copy=basics")).data as { fields: Field[] };
  expect(fields[0]?.value).toMatch(/ \(copy\)$/);
  const keys = [
    await begun("Основни неща", "/quizzes/new?copy=basics"),
    await begun("Основни неща", "/quizzes/new?copy=basics"),
  ];
  expect(keys).toEqual(["osnovni-neshta", "osnovni-neshta-2"]);
  expect((await press("osnovni-neshta", "publish")).status).toBe(303);
  const [copy, from] = [(await quiz("osnovni-neshta")).quiz, (await quiz("basics")).quiz];
  expect({ ...copy, title: null }).toEqual({ ...from, title: null });
  expect((await visit("elena", "/quizzes/new?copy=gone")).status).toBe(200);
});

test("every button keeps what was typed; what was chosen and drawn goes one by one", async () => {
  const { pools } = (await quiz("basics")).quiz;
  const kept = await press("basics", "preview", {
    passing: "91",
    "draw-count": "1",
    "draw-tag": "packaging",
  });
  expect(kept.location).toBe("/quizzes/basics/preview");
  expect((await edited("basics")).quiz).toMatchObject({
    passingScoreBp: 9_100,
    pools: [...pools, { count: 1 }],
  });
  expect((await press("basics", "choose", { attempts: "7" })).location).toBe("/quizzes/basics/questions");
  const page = await look("basics");
  const drop = page.rules.findIndex(({ text }) => text === "Draws 1 from: packaging");
  expect((await press("basics", `drop ${drop}`)).status).toBe(303);
  expect((await edited("basics")).quiz).toMatchObject({ attemptsLimit: 7, pools });
  expect((await quiz("basics")).quiz.passingScoreBp).not.toBe(9_100);
  const discarded = await submit("elena", "/quizzes/basics", { seen: "1", rev: "3", act: "discard" });
  expect(discarded.location).toContain("/quizzes/basics");
  expect((await edited("basics")).draftId).toBeNull();
  expect((await look("basics")).seen).toBe(1);
});

test("a changed quiz is a new version; who has begun stays on the old one and the page says how many", async () => {
  const attemptId = await begin("basics");
  const before = (await visit("nadia", `/attempts/${attemptId}/questions/1`)).data;
  const old = fieldsOf(await look("basics"));
  expect((await press("basics", "publish", { passing: "95" })).status).toBe(303);
  expect(await look("basics")).toMatchObject({
    seen: 2,
    lead: expect.stringContaining("1 person is taking an older version"),
  });
  expect((await visit("nadia", `/attempts/${attemptId}/questions/1`)).data).toEqual(before);
  expect(await submit("elena", "/quizzes/basics", { ...old, passing: "94", act: "save" })).toMatchObject({
    status: 409,
    data: { refusal: "changed", values: { passing: "94" } },
  });
});

test("two people who change the same draft do not overwrite each other", async () => {
  await press("basics", "save", { passing: "70" });
  const both = fieldsOf(await look("basics"));
  expect((await submit("stoyan", "/quizzes/basics", { ...both, attempts: "9", act: "save" })).status).toBe(
    303,
  );
  const late: [string, Record<string, string | string[]>][] = [
    ["/quizzes/basics", { ...both, attempts: "8", act: "publish" }],
    ["/quizzes/basics/questions", { seen: "1", rev: "1", "add[]": ["word"] }],
  ];
  for (const [url, fields] of late)
    expect(await submit("elena", url, fields)).toMatchObject({ status: 409, data: { refusal: "changed" } });
  await submit("elena", "/quizzes/basics", { seen: "1", rev: "1", act: "discard" });
  expect((await edited("basics")).quiz).toMatchObject({ passingScoreBp: 7_000, attemptsLimit: 9 });
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
  type Found = { rev: number; found: { key: string; prompt: unknown }[]; hasMore: boolean };
  const search = async (query: string) =>
    (await visit("elena", `/quizzes/basics/questions${query}`)).data as Found;

  test("finds what is not asked yet by words, product, aspect and tag, a page at a time", async () => {
    const page = await search("?q=cold+call");
    expect(page.found.map(({ key }) => key)).toContain("cold-call-goal");
    expect(JSON.stringify(page)).not.toContain("kanarche");
    const [first, second] = [await search(""), await search("?page=2")];
    expect([first.found.length, first.hasMore]).toEqual([20, true]);
    expect(second.found.filter(({ key }) => first.found.some((one) => one.key === key))).toEqual([]);
    const packaging = (await search("?aspect=packaging")).found.map(({ key }) => key);
    expect(packaging.length).toBeGreaterThan(0);
    await submit("elena", "/quizzes/basics/questions", {
      seen: "1",
      rev: "0",
      "add[]": packaging.slice(0, 2),
    });
    expect((await search("?aspect=packaging")).found.map(({ key }) => key)).not.toEqual(
      expect.arrayContaining(packaging.slice(0, 1)),
    );
    expect((await look("basics")).chosen.map(({ key }) => key)).toEqual(
      expect.arrayContaining(packaging.slice(0, 2)),
    );
  });

  test.each<[Record<string, string | string[]>, number, unknown]>([
    [{ "add[]": ["gone"] }, 409, { refusal: "too-few-questions" }],
    [{}, 422, { errors: { add: "nothing-chosen" } }],
    [{ "add[]": ["../etc"] }, 422, {}],
    [{ "add[]": ["word"], other: "must" }, 422, {}],
  ])("%j is refused", async (fields, status, data) => {
    expect(
      await submit("elena", "/quizzes/basics/questions", { seen: "1", rev: "0", ...fields }),
    ).toMatchObject({ status, data });
    expect((await edited("basics")).draftId).toBeNull();
  });
});
