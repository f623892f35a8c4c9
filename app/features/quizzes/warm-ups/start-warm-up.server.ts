import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { AnswerKey } from "#app/domain/question-parts.ts";
import type { PaperQuestion } from "#app/domain/quiz-questions.ts";
import { warmUpMs, warmUpSize } from "#app/domain/warm-up-week.ts";
import { paperFrom, randomFrom } from "#app/acts/draw-attempt.ts";
import { type Tx, tx } from "#db/engine";
import { finishWarmUp } from "#app/acts/finish-warm-up.ts";
import { by, journal, sealOf } from "#db/journal.ts";
import { chooseWarmUp } from "#app/acts/plan-warm-up.ts";
import { findClock } from "#db/queries/company.ts";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { findJourney } from "#db/queries/standings.ts";
import { findExtraTime } from "#db/queries/terms.ts";
import { insertWarmUp } from "#db/queries/warm-ups.ts";

type Outcome = { ok: true; warmUpId: string } | { ok: false; code: "nothing-due" };

/** Starts a warm-up with questions of its own; while one is open, answers with that one. */
export async function startWarmUp(actor: Actor, now: number): Promise<Outcome> {
  const id = randomUUID();
  const seed = randomBytes(32);
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const own = await findEnrollmentOf(t, actor.id);
    const person = own && (await findJourney(t, own.id, clock));
    if (!own || !person) return { ok: false, code: "nothing-due" };
    const plan = await chooseWarmUp(t, person, clock);
    if (plan.openId) return { ok: true, warmUpId: plan.openId };
    for (const left of plan.warmUps.filter(({ finishedAt }) => finishedAt === null))
      await finishWarmUp(t, { ...left, personId: actor.id }, left.deadlineAt, now);
    const asked = await papersOf(t, plan.keys, randomFrom(seed));
    if (asked.length === 0) return { ok: false, code: "nothing-due" };
    const deadlineAt = now + Math.round((warmUpMs * (10_000 + (await findExtraTime(t, own.id)))) / 10_000);
    if (
      !(await insertWarmUp(
        t,
        { id, personId: actor.id, startedAt: now, deadlineAt, finishedAt: null },
        asked,
      ))
    )
      return { ok: false, code: "nothing-due" };
    await journal(t, {
      ...by(actor, now),
      act: "warm-up.started",
      subjectId: actor.id,
      objectKind: "warm-up",
      objectId: id,
      body: { deadlineAt, questions: asked.length, paperHash: sealOf(asked) },
    });
    return { ok: true, warmUpId: id };
  });
}

/** Each by itself, because one without a price must not take the others with it. */
async function papersOf(
  t: Tx,
  keys: readonly string[],
  random: () => number,
): Promise<{ question: PaperQuestion; key: AnswerKey }[]> {
  const papers: { question: PaperQuestion; key: AnswerKey }[] = [];
  for (const one of keys) {
    if (papers.length === warmUpSize) break;
    const made = await paperFrom(t, [one], random);
    const [question] = made?.paper.questions ?? [];
    if (made && question) papers.push({ question, key: made.keys[question.key] ?? {} });
  }
  return papers;
}
