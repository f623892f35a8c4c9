import { inLanguage, type Language } from "#app/domain/localized.ts";
import { scoreAnswer } from "#app/domain/quiz-scoring.ts";
import { isWarmUpOver } from "#app/domain/warm-up-week.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { saidOffer, saidWeek } from "#app/strings/warm-up.server.ts";
import { read } from "#db/engine";
import { planWarmUp } from "#app/acts/plan-warm-up.ts";
import { findClock } from "#db/queries/company.ts";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { findJourney } from "#db/queries/standings.ts";
import {
  findProductsOf,
  findWarmUp,
  findWarmUpKeys,
  findWarmUpQuestions,
  type WarmUp,
  type WarmUpQuestion,
} from "#db/queries/warm-ups.ts";
import { withRichText } from "#app/features/quizzes/shared/shown-review.view.server.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";

async function planOf(personId: string, now: number) {
  const clock = await findClock(read(), now);
  const own = await findEnrollmentOf(read(), personId);
  const person = own && (await findJourney(read(), own.id, clock));
  return person ? planWarmUp(read(), person, clock) : undefined;
}

/** One's own week and what may be started now. */
export async function viewWarmUps(personId: string, now: number, words: ServerStrings) {
  const plan = await planOf(personId, now);
  const offer = plan ? saidOffer(words, plan) : { ...words.warmUp.silent["not-now"](), action: null };
  const { title, lead, weekHint, toToday } = words.warmUp;
  return {
    title,
    lead,
    weekHint,
    offer,
    week: plan && plan.silence !== "not-now" ? saidWeek(words, plan.week) : null,
    back: { to: paths.today, label: toToday },
  };
}

type Open = { warmUp: WarmUp; questions: WarmUpQuestion[] };

/** A warm-up with its questions as shown; never with a key. */
export async function findOpenable(warmUpId: string): Promise<Open | undefined> {
  const warmUp = await findWarmUp(read(), warmUpId);
  return warmUp && { warmUp, questions: await findWarmUpQuestions(read(), warmUpId) };
}

/** Where a warm-up goes on: its first open question, or its end. */
export function nextOf({ warmUp, questions }: Open, now: number): string {
  const open = isWarmUpOver(warmUp, now)
    ? undefined
    : questions.find(({ answeredAt }) => answeredAt === null);
  return open ? paths.warmUpQuestion(warmUp.id, open.position) : paths.warmUpEnd(warmUp.id);
}

/** What became of the answers so far. What was not answered shows nothing but its question. */
export async function reviewOfWarmUp({ warmUp, questions }: Open, language: Language) {
  const answered = questions.filter(({ answeredAt }) => answeredAt !== null);
  const keys = await findWarmUpKeys(read(), warmUp.id, "answered");
  const isAlmost = ({ question, position, value }: WarmUpQuestion) =>
    scoreAnswer(question, keys.get(position) ?? {}, value ?? "") === "needs-grading";
  const marks = new Map(
    answered.map((row) => [
      row.question.key,
      { bp: row.isRight ? 10_000 : 0, isAlmost: row.isRight === true && isAlmost(row), comment: null },
    ]),
  );
  const answers = new Map(answered.map(({ question, value }) => [question.key, value ?? ""]));
  const keyOf = Object.fromEntries(
    answered.map(({ position, question }) => [question.key, keys.get(position) ?? {}]),
  );
  const review = reviewOf(
    { questions: answered.map(({ question }) => question) },
    answers,
    marks,
    keyOf,
    true,
    language,
  );
  return review.map((row, index) => ({
    ...withRichText(row, language),
    number: answered[index]?.position ?? row.number,
  }));
}

/** The end of a warm-up: what was right, when each question comes back, and which study cards to open. */
export async function viewWarmUpEnd(open: Open, now: number, language: Language, words: ServerStrings) {
  const { warmUp: said, common } = words;
  const { questions, warmUp } = open;
  const answered = questions.filter(({ answeredAt }) => answeredAt !== null);
  const plan = await planOf(warmUp.personId, now);
  const days = new Map<string, number[]>();
  for (const { question, position } of answered) {
    const on = plan?.dueOn.get(question.key);
    if (on) days.set(on, [...(days.get(on) ?? []), position]);
  }
  const missed = await findProductsOf(
    read(),
    answered.filter(({ isRight }) => !isRight).map(({ question }) => question.key),
  );
  const right = answered.filter(({ isRight }) => isRight).length;
  return {
    title: said.result(right, answered.length),
    lead: said.left(questions.length - answered.length),
    weekHint: said.weekHint,
    week: plan ? saidWeek(words, plan.week) : null,
    back: {
      title: said.back,
      days: [...days]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([on, numbers]) => ({ key: on, text: said.backOn(common.longDay(on), numbers.join(", ")) })),
    },
    again: {
      title: said.readAgain,
      products: missed.map(({ key, name }) => ({
        key,
        to: paths.product(key),
        name: inLanguage(name, language),
      })),
    },
    answers: { title: said.answers, review: await reviewOfWarmUp(open, language) },
    today: { to: paths.today, label: said.toToday },
  };
}
