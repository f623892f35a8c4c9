import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { type Localized, languages } from "#app/domain/localized.ts";
import { pictureId, withPicture } from "#app/domain/picture.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { takePicture } from "#app/web/take-pictures.server.ts";
import { countStatements, tx } from "#db/engine";
import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { actor, begin, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };
const picture = (n: number) => pictureId(String(n).repeat(64), { width: 1_000, height: 500 });
const [stem, first, second, why, explained] = [1, 2, 3, 4, 5].map(picture) as [
  string,
  string,
  string,
  string,
  string,
];
const both = (text: string): Localized => Object.fromEntries(languages.map((one) => [one, text]));
const shows = (text: string, id: string, isInLine = false) =>
  withPicture(text ? both(text) : {}, { id, alt: both(`Alt of ${text || id}`) }, isInLine);

const choice: Extract<Question, { kind: "single" }> = {
  kind: "single",
  points: 1,
  prompt: shows("Which crate?", stem),
  options: [
    { id: "a", text: shows("", first), explanation: shows("Twelve fit.", why, true) },
    { id: "b", text: shows("This one", second, true) },
  ],
  correct: "a",
  explanation: shows("Count them.", explained),
};
const written: Question = {
  kind: "free",
  points: 1,
  prompt: shows("Describe it.", stem),
  guidance: shows("A crate.", why),
};

beforeEach(quizWorld);

async function publish(question: Question): Promise<void> {
  await tx(async (t) => {
    await publishQuestion(t, "pictured", question, by);
    const entry = await findQuizEntry(t, "basics");
    if (!entry) throw new Error("There is no such quiz.");
    await publishQuiz(
      t,
      "basics",
      { ...entry.quiz, pools: [{ count: 1, from: ["pictured"] }], mustHaves: [] },
      by,
    );
  });
}

async function ask(question: Question): Promise<string> {
  await publish(question);
  return begin("basics");
}

/** Chooses the option that is nothing but a picture. */
async function answerRight(id: string): Promise<void> {
  const asked = (await visit("nadia", `/attempts/${id}/questions/1`)).data as {
    question: { options: { value: string; label: string }[] };
  };
  const chosen = asked.question.options.find(({ label }) => label.startsWith("Alt of"));
  await submit("nadia", `/attempts/${id}/questions/1`, {
    question: "pictured",
    seq: "1",
    answer: chosen?.value ?? "",
    go: "next",
  });
}

/** The pictures that the data of a page shows. */
async function shownTo(person: string, url: string): Promise<string[]> {
  const { status, data } = await visit(person, url);
  expect(status, url).toBe(200);
  const found = JSON.stringify(data).match(/\/pictures\/[0-9a-f]{32}-\d+x\d+\/screen/g) ?? [];
  return [...new Set(found.map((src) => src.split("/")[2] ?? ""))].sort();
}
const named = async (person: string, url: string) => JSON.stringify((await visit(person, url)).data);

test("a question that is asked shows the pictures of its text and options, and none of its key", async () => {
  const id = await ask(choice);
  const page = `/attempts/${id}/questions/1`;
  expect(await shownTo("nadia", page)).toEqual([stem, first, second].sort());
  for (const closed of [why, explained]) expect(await named("nadia", page)).not.toContain(closed);
  expect(await shownTo("nadia", `/attempts/${id}/check`)).toEqual([stem]);
});

test("a result shows what was chosen, what is right and why, once that is open", async () => {
  const id = await ask(choice);
  await answerRight(id);
  await submit("nadia", `/attempts/${id}/check`, {});
  expect(await shownTo("nadia", `/attempts/${id}`)).toEqual([stem, first, why, explained].sort());
});

test("an author sees them all, in the bank, its preview of a quiz and its figures", async () => {
  await ask(choice);
  expect(await shownTo("elena", "/questions/pictured")).toEqual([stem, first, second, why, explained].sort());
  expect(await shownTo("elena", "/quizzes/basics/preview")).toEqual([stem, first, second].sort());
  expect(await shownTo("elena", "/questions/pictured/analysis")).toEqual([stem, first, second].sort());
  expect(await named("elena", "/questions")).toContain("Alt of Which crate?");
});

test("whoever grades sees the question and the model answer with theirs", async () => {
  const id = await ask(written);
  await submit("nadia", `/attempts/${id}/questions/1`, {
    question: "pictured",
    seq: "1",
    answer: "A box.",
    go: "next",
  });
  await submit("nadia", `/attempts/${id}/check`, {});
  expect(await shownTo("elena", `/grading/${id}`)).toEqual([stem, why].sort());
  expect(await shownTo("elena", "/grading/questions")).toEqual([stem]);
  expect(await shownTo("elena", "/grading/questions/pictured")).toEqual([stem, why].sort());
});

test("a printed sheet has them, and nothing of the key", async () => {
  await publish(choice);
  const { location } = await submit("elena", "/enrollments/e-nadia/quiz/basics/paper", {});
  expect(location).toMatch(/paper$/);
  expect(await shownTo("elena", location)).toEqual([stem, first, second].sort());
});

test("a page with pictures costs no statement more than one without", async () => {
  const counted = async (question: Question) => {
    const url = `/attempts/${await ask(question)}/questions/1`;
    await visit("nadia", url);
    const before = countStatements();
    await visit("nadia", url);
    return countStatements() - before;
  };
  const pictured = await counted(choice);
  await quizWorld();
  const words = {
    ...choice,
    prompt: both("Which?"),
    options: choice.options.map((one) => ({ ...one, text: both(one.id) })),
  };
  expect(pictured).toBe(await counted(words));
});

test("a spot check by link has its pictures under the link, for as long as it works", async () => {
  const file = await sharp({ create: { width: 60, height: 30, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const taken = await takePicture(new Blob([new Uint8Array(file)]), { actor: actor("elena"), now: start });
  if (!taken.ok) throw new Error(taken.code);
  const id = await ask({ ...choice, prompt: shows("Which crate?", taken.id) });
  await answerRight(id);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + 60_000);
  const made = await submit("victor", "/spot-checks/link", {});
  const link = (made.data as { once: { link: string } }).once.link.replace(/^https?:\/\/[^/]+/, "");
  await submit(null, link, { trainee: "" });
  const page = JSON.stringify((await visit(null, link)).data);
  const [src = ""] = new RegExp(`${link}/pictures/${taken.id}/screen[?]for=[\\w-]+`).exec(page) ?? [];
  expect((await visit(null, src)).status).toBe(200);
  expect((await visit(null, src.replace(/for=./, "for="))).status).toBe(404);
  expect((await visit("victor", src.slice(link.length))).status).toBe(404);
  const verdict = { "verdict-pictured": "knows", note: "" };
  expect((await submit(null, link, verdict)).location).toBe(link);
  expect((await visit(null, src)).status).toBe(404);
});
