import type { Clock } from "#app/domain/clock.ts";
import { askablesOf } from "#app/domain/warm-up-cards.ts";
import { chooseQuestions, mayBeAsked } from "#app/domain/warm-up-choice.ts";
import { guardsOf, planOf, type WarmUpPerson, type WarmUpPlan } from "#app/domain/warm-up-plan.ts";
import type { Conn, Tx } from "#db/engine";
import { findStudyOrder } from "#db/queries/questions.ts";
import { findAllAsked, findFreshPractice } from "#db/queries/warm-up-askables.ts";
import { findAllWarmUps } from "#db/queries/warm-ups.ts";
import { recallOf } from "./recall.ts";

/**
 * What there is to warm up, in two statements. Whether a quiz that draws from the first products of the queue could ask a question is
 * not looked up here: it counts as if it could.
 */
export async function planWarmUp(conn: Conn | Tx, person: WarmUpPerson, clock: Clock): Promise<WarmUpPlan> {
  const { facts } = person;
  const asked = await findAllAsked(conn, facts.traineeId);
  return planOf(person, clock, {
    asked,
    rows: await findAllWarmUps(conn, facts.traineeId),
    rankOf: () => 1,
    practice: asked[0]?.fresh ?? 0,
    recallOf,
  }).plan;
}

/** The same with the questions themselves, the most urgent first; there may be more than one warm-up asks. */
export async function chooseWarmUp(
  conn: Conn | Tx,
  person: WarmUpPerson,
  clock: Clock,
): Promise<WarmUpPlan & { keys: string[] }> {
  const { facts } = person;
  const order = new Map((await findStudyOrder(conn)).map((key, index) => [key, index + 1]));
  const rankOf = (product: string) => order.get(product) ?? null;
  const [asked, rows] = [
    await findAllAsked(conn, facts.traineeId),
    await findAllWarmUps(conn, facts.traineeId),
  ];
  const fresh = [...askablesOf(await findFreshPractice(conn, facts.traineeId), rankOf).values()];
  const guards = guardsOf(person, asked);
  const practice = fresh.filter((question) => mayBeAsked(question, guards));
  const { plan, due, missed } = planOf(person, clock, {
    asked,
    rows,
    rankOf,
    practice: practice.length,
    recallOf,
  });
  return {
    ...plan,
    keys: plan.silence ? [] : chooseQuestions(due, plan.isDoneToday ? [] : practice, missed, order.size),
  };
}
