import { acts, actNamed } from "./acts.ts";
import { type JournalAct, journalActs } from "./journal-acts.ts";

export const timelineKinds = ["quiz", "practice", "activity", "decision", "correction", "other"] as const;
export type TimelineKind = (typeof timelineKinds)[number];
export type TimelineTone = "done" | "problem" | "waiting" | "active" | "idle";

const corrections: readonly JournalAct[] = [
  "evidence.struck",
  "activity.struck",
  "crm.undone",
  "result.struck",
  "gate.reopened",
  "deal.corrected",
  "attempt.regraded",
  "attempt.retested",
  "sheet.corrected",
];
const kindOfNoun: Record<string, TimelineKind> = {
  attempt: "quiz",
  oral: "quiz",
  survey: "quiz",
  "knowledge-check": "quiz",
  evidence: "practice",
  deal: "practice",
  help: "practice",
  handover: "decision",
  sheet: "practice",
  activity: "activity",
  crm: "activity",
  "client-deal": "activity",
  "first-test": "decision",
  "month-result": "activity",
  gate: "decision",
  override: "decision",
  permit: "decision",
  enrollment: "decision",
  requirement: "decision",
  probation: "decision",
  mentor: "decision",
};
const toned = (tone: TimelineTone) =>
  acts.filter((act) => actNamed(act).tone === tone).map((act): JournalAct => `evidence.${act}`);
const ends: readonly JournalAct[] = [
  ...toned("done"),
  "gate.confirmed",
  "permit.granted",
  "override.confirmed",
  "probation.passed",
];
const halts: readonly JournalAct[] = [
  ...toned("waiting"),
  "not-yet.say",
  "gate.override",
  "gate.reopened",
  "permit.withdrawn",
  "requirement.switched-off",
  "deal.excepted",
  "enrollment.paused",
];

/** What sort of thing an act on somebody's timeline is. */
export function timelineKind(act: JournalAct): TimelineKind {
  return corrections.includes(act) ? "correction" : (kindOfNoun[act.split(".")[0] ?? ""] ?? "other");
}

/** The acts of one kind. */
export const actsOfKind = (kind: TimelineKind): JournalAct[] =>
  journalActs.filter((act) => timelineKind(act) === kind);

/** The colour of an act; a result has that of its verdict. */
export function timelineTone(act: JournalAct, isPassed: boolean | null): TimelineTone {
  if (act === "attempt.released" || act === "deal.scored")
    return isPassed === null ? "active" : isPassed ? "done" : "problem";
  if (ends.includes(act)) return "done";
  if (halts.includes(act)) return "waiting";
  return timelineKind(act) === "activity" ? "active" : "idle";
}

/** Neighbours that are the same thing again become one; null is never the same as another. */
export function foldRuns<T>(rows: readonly T[], sameAs: (row: T) => string | null): T[][] {
  const runs: T[][] = [];
  let last: string | null = null;
  for (const row of rows) {
    const same = sameAs(row);
    if (same !== null && same === last) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = same;
  }
  return runs;
}

/** "1–4", or "1, 3" where one is missing between; in order. */
export function partsTogether(parts: readonly number[]): string {
  const sorted = [...new Set(parts)].sort((a, b) => a - b);
  const [first = 0, end = 0] = [sorted[0], sorted.at(-1)];
  return sorted.length > 1 && end - first === sorted.length - 1 ? `${first}–${end}` : sorted.join(", ");
}
