import { actNamed } from "#app/domain/acts.ts";
import type { Facts } from "#app/domain/facts.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

type Found = { facts: Facts; names: Record<string, string>; scores: ReadonlyMap<string, number> };

/** The evidence of one requirement in a line: score and attempt, who and when, or how much of how much. */
export function gateDetail(
  { requirement: { key, kind }, progress: { figures, since } }: RequirementStanding,
  { facts, names, scores }: Found,
  words: ServerStrings,
): string {
  const { gates, common } = words;
  if (kind === "quiz") {
    const all = facts.attempts.filter(({ requirementKey }) => requirementKey === key);
    const last = all.find(({ passed }) => passed) ?? all.findLast(({ passed }) => passed !== null);
    const score = last && scores.get(last.id);
    if (!last || score === undefined) return "";
    return gates.scored(
      common.percent(score),
      last.number,
      Math.max(all.length, (facts.quizzes[last.quiz]?.attemptsLimit ?? 0) + (facts.extraAttempts[key] ?? 0)),
    );
  }
  if (kind === "simulated-deal") {
    const attempts = facts.deals.filter(({ requirementKey }) => requirementKey === key);
    const last = attempts.find(({ isPassed }) => isPassed) ?? attempts.at(-1);
    return last ? gates.scored(common.percent(last.scoreBp), last.number, 2) : "";
  }
  if (figures) return gates.counted(figures.done, figures.of);
  const by = facts.evidence.findLast(
    ({ requirementKey, act, actorId }) =>
      requirementKey === key &&
      actorId !== facts.traineeId &&
      actNamed(act).tone !== "waiting" &&
      act !== "recognised",
  );
  return since === null
    ? ""
    : by
      ? gates.signedBy(names[by.actorId] ?? "", common.moment(since))
      : common.moment(since);
}
