import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { type Localized, languages } from "#app/domain/localized.ts";
import { withPicture } from "#app/domain/picture.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { takePicture } from "#app/web/take-pictures.server.ts";
import { tx } from "#db/engine";
import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { enrolCrowd, sit as sitInCrowd } from "#tests/features/bank/analysis/crowd.ts";
import {
  actor,
  answerAll,
  begin,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";
import { day, passEverything, warmUp } from "#tests/features/quizzes/warm-ups/warm-up-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const by = { at: start, actorId: null };
const both = (text: string): Localized => Object.fromEntries(languages.map((one) => [one, text]));
let [stem, option, why, guidance] = ["", "", "", ""];

async function kept(background: string): Promise<string> {
  const file = await sharp({ create: { width: 60, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
  const taken = await takePicture(new Blob([new Uint8Array(file)]), { actor: actor("elena"), now: start });
  if (!taken.ok) throw new Error(taken.code);
  return taken.id;
}
const shows = (text: string, id: string) => withPicture(both(text), { id, alt: both(`Alt of ${text}`) });
const choice = (): Question => ({
  kind: "single",
  points: 1,
  prompt: shows("Which crate?", stem),
  options: [
    { id: "a", text: shows("This one", option) },
    { id: "b", text: both("That one") },
  ],
  correct: "a",
  explanation: shows("Count them.", why),
});
const written = (): Question => ({
  kind: "free",
  points: 1,
  prompt: shows("Describe it.", stem),
  guidance: shows("A crate.", guidance),
});
const publish = (key: string, question: Question, more = {}) =>
  tx((t) => publishQuestion(t, key, question, by, more));
const change = (key: string, what: object) =>
  tx(async (t) => {
    const entry = await findQuizEntry(t, key);
    if (entry) await publishQuiz(t, key, { ...entry.quiz, ...what }, by);
  });

/** These pictures stand on the page and are sent to its reader; the same address opens for nobody else. */
async function expectShown(person: string, url: string, ids: readonly string[]): Promise<void> {
  const { status, data } = await visit(person, url);
  expect(status, url).toBe(200);
  const page = JSON.stringify(data);
  for (const id of ids) {
    const [src = ""] = new RegExp(`/pictures/${id}/screen[?]for=[\\w-]+`).exec(page) ?? [];
    expect(src, `${id} on ${url}`).not.toBe("");
    expect((await visit(person, src)).status).toBe(200);
    expect((await visit("ana", src)).status).toBe(404);
    expect((await visit(null, src)).location).toMatch(/^\/sign-in/);
  }
}
const names = async (person: string, url: string) => JSON.stringify((await visit(person, url)).data);

beforeEach(async () => {
  await quizWorld();
  [stem, option, why, guidance] = [
    await kept("red"),
    await kept("blue"),
    await kept("green"),
    await kept("gold"),
  ];
});

test("an oral exam shows its examiner the question and what a good answer says", async () => {
  await publish("one", choice());
  await publish("aloud", {
    kind: "oral",
    prompt: shows("Explain it.", stem),
    points: 1,
    guidance: shows("A crate.", guidance),
    rubric: [{ key: "what", label: both("Names it"), points: 2 }],
  });
  await change("survey", { mode: "oral", pools: [{ count: 2, from: ["one", "aloud"] }] });
  const { location } = await submit("elena", "/enrollments/e-nadia/quiz/survey/oral", {});
  await expectShown("elena", location, [stem, option, guidance]);
});

test("a retest shows what was missed", async () => {
  await publish("why", written());
  const id = await begin("survey");
  await answerAll(id, true);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + 5 * minute);
  const mark = { attempt: id, "mark-why": "0", "comment-why": "", "seen-why": "" };
  await submit("elena", "/grading/questions/why", mark);
  await submit("elena", "/grading/releases", { "attempt[]": [id] });
  await expectShown("elena", `/attempts/${id}/retest`, [stem, guidance]);
});

test("a round of calibration shows its graders the question and the model answer", async () => {
  await publish("why", written());
  for (const [n, id] of (await enrolCrowd(14)).entries())
    await sitInCrowd(id, "survey", { words: `Answer ${n}`, bp: n % 2 ? 10_000 : 3_333 });
  setNow(start + 60 * minute);
  const { location } = await submit("elena", "/calibration", {
    question: "survey:why",
    answers: "12",
    "graderIds[]": ["maria", "elena"],
    requestId: "a-round-with-pictures",
  });
  await expectShown("maria", location, [stem, guidance]);
});

test("a practice round shows what it asks, and why only afterwards", async () => {
  await publish("try-one", choice(), { isPractice: true });
  await change("basics", { practice: true });
  const url = "/enrollments/e-nadia/quiz/basics/practice?round=one";
  await expectShown("nadia", url, [stem, option]);
  expect(await names("nadia", url)).not.toContain(why);
  const done = await submit("nadia", url, { "answer-try-one": "" });
  expect(JSON.stringify(done.data)).toMatch(new RegExp(`/pictures/${why}/screen[?]for=`));
});

test("a warm-up shows what it asks, and why only afterwards", async () => {
  await publish("one", choice());
  await passEverything();
  const id = await warmUp(start + 6 * day);
  const places = await Promise.all(
    [1, 2, 3, 4].map(async (n) => ({ n, page: await names("nadia", `/warm-up/${id}/questions/${n}`) })),
  );
  const place = places.find(({ page }) => page.includes(stem))?.n;
  const url = `/warm-up/${id}/questions/${place}`;
  await expectShown("nadia", url, [stem, option]);
  expect(await names("nadia", url)).not.toContain(why);
  await submit("nadia", url, { unknown: "1" });
  await expectShown("nadia", url, [stem, why]);
});

test("figures about a question show it to whoever may analyse it", async () => {
  await publish("one", choice());
  await expectShown("elena", "/questions/one/analysis", [stem, option]);
});
