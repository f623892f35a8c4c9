import type { Clock } from "./clock.ts";
import type { Subject } from "./access.ts";
import { actNamed } from "./acts.ts";
import { accessKinds } from "./access-news.ts";
import type { Facts } from "./facts.ts";
import { gradingDeadlines } from "./grading-deadlines.ts";
import { personOf } from "./parties.ts";
import { isCharged, reasonOf } from "./requirements.ts";
import type { Journey, RequirementStanding } from "./stages.ts";
import type { Wait } from "./standing.ts";
import { probationEnd, warnedFrom } from "./probation.ts";
import { addWorkingDays, type Day } from "./working-days.ts";

export const noticeKinds = [
  "waits",
  "turn",
  "graded",
  "gate-open",
  "released",
  "overdue",
  "late",
  "grading-late",
  "survey",
  "probation",
  "override-expires",
  "reminder",
  "stand-in",
  "mentor-away",
  "away",
  "sent-back",
  "held",
  "ended",
  "mentor",
  "mentee",
  "take-back",
  "team-moved",
  ...accessKinds,
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something one person is told once; `key` names what it is about. `at` is epoch ms. */
export type Notice = {
  key: string;
  kind: NoticeKind;
  personId: string;
  requirementKey: string | null;
  stage: number | null;
  what: Wait["what"] | null;
  onDay: Day | null;
  at: number;
  /** Whom it is about beside the trainee; the reason that was given. */
  byId?: string | null;
  aboutId?: string | null;
  noteId?: string | null;
};

const day = 86_400_000;
/** What is older than this was news before. */
const oldest = 14 * day;
/** An exception's end is said so many working days before. */
const overrideWarning = 5;

/** Who holds a role now, for what anybody of the role may do. */
export type Holders = Record<"trainer" | "it", readonly string[]>;

/** Everything somebody is to be told about this journey as of the clock. */
export function noticesOf(
  journey: Journey,
  facts: Facts,
  waits: readonly Wait[],
  subject: Subject,
  holders: Holders,
  clock: Clock,
): Notice[] {
  const about = (parts: (string | number | null)[]) => [facts.enrollmentId, ...parts].join(":");
  const base = { requirementKey: null, stage: null, what: null, onDay: null };
  const { traineeId } = facts;
  const waiting = waits.flatMap((wait): Notice[] => {
    const { what, stage, requirementKey, since, owner } = wait;
    // Said once by the ending itself.
    if (what === "take-back") return [];
    const named = personOf(owner, subject);
    const people = named
      ? [named]
      : owner === "trainer" || owner === "it"
        ? holders[owner].filter((id) => id !== traineeId)
        : [];
    return people.map((personId) => ({
      ...base,
      kind: "waits",
      personId,
      what,
      stage,
      requirementKey,
      at: since,
      key: about(["waits", what, stage, requirementKey, since, personId]),
    }));
  });
  const passed = facts.passes.map(
    ({ stage, at }): Notice => ({
      ...base,
      kind: stage === 4 ? "released" : "gate-open",
      personId: traineeId,
      stage,
      at,
      key: about(["gate", stage, at]),
    }),
  );
  const graded = facts.attempts.flatMap(({ id, requirementKey, releasedAt, submittedAt }): Notice[] =>
    releasedAt !== null && submittedAt !== null && releasedAt > submittedAt
      ? [
          {
            ...base,
            kind: "graded",
            personId: traineeId,
            requirementKey,
            at: releasedAt,
            key: about(["graded", id]),
          },
        ]
      : [],
  );
  const all = [...waiting, ...passed, ...graded, ...ofPeople(facts, holders, about)];
  if (journey.state === "active") all.push(...ofTheDay(journey, facts, subject, clock, about));
  // What has not begun waits for nobody yet.
  return all.filter(({ at }) => at > clock.now - oldest && at <= clock.now);
}

// Who mentors whom, what was sent back and why, and how it ended: told to those it is about, in whatever state the journey is.
function ofPeople(facts: Facts, holders: Holders, about: About): Notice[] {
  const { traineeId, mentorId, mentorSince, ended } = facts;
  const base = { requirementKey: null, stage: null, what: null, onDay: null };
  const told = facts.holds.map(
    ({ stage, at, noteId }): Notice => ({
      ...base,
      kind: "held",
      personId: traineeId,
      stage,
      at,
      noteId,
      key: about(["held", stage, at]),
    }),
  );
  for (const { id, act, requirementKey, recordedAt: at, noteId } of facts.evidence) {
    if (isSentBack(act))
      told.push({
        ...base,
        kind: "sent-back",
        personId: traineeId,
        requirementKey,
        at,
        noteId,
        key: about(["sent-back", id]),
      });
  }
  if (mentorId && mentorSince !== null && !ended) {
    told.push({
      ...base,
      kind: "mentor",
      personId: traineeId,
      byId: mentorId,
      at: mentorSince,
      key: about(["mentor", mentorId, mentorSince]),
    });
    told.push({
      ...base,
      kind: "mentee",
      personId: mentorId,
      at: mentorSince,
      key: about(["mentee", mentorId, mentorSince]),
    });
  }
  if (!ended || ended.ending === "released") return told;
  told.push({
    ...base,
    kind: "ended",
    personId: traineeId,
    at: ended.at,
    noteId: ended.noteId,
    key: about(["ended", ended.at]),
  });
  return [
    ...told,
    ...holders.it
      .filter((id) => id !== traineeId)
      .map(
        (personId): Notice => ({
          ...base,
          kind: "take-back",
          personId,
          at: ended.at,
          key: about(["take-back", ended.at, personId]),
        }),
      ),
  ];
}

// What others answered, and it is not settled.
function isSentBack(act: string): boolean {
  const { by, tone } = actNamed(act);
  return by === "other" && tone === "waiting";
}

type About = (parts: (string | number | null)[]) => string;

// What time brings: the sweeper looks again on each of these days.
function ofTheDay(journey: Journey, facts: Facts, subject: Subject, clock: Clock, about: About): Notice[] {
  const { current } = journey;
  const base = { requirementKey: null, stage: current.number, what: null, onDay: null, at: clock.now };
  const own = current.requirements.filter(({ progress }) => progress.owner === "trainee");
  const told = own
    .filter((row) => isTold(row) && row.progress.since !== null)
    .map(
      ({ requirement: { key }, progress }): Notice => ({
        ...base,
        kind: "turn",
        personId: facts.traineeId,
        requirementKey: key,
        at: progress.since ?? 0,
        key: about(["turn", key, progress.reason, progress.since]),
      }),
    );
  for (const row of own) {
    const { dueOn, isOptional } = row;
    const { key } = row.requirement;
    if (isOptional || dueOn >= clock.today || !facts.hasSignedIn || !isCharged(row)) continue;
    told.push({
      ...base,
      kind: "overdue",
      personId: facts.traineeId,
      requirementKey: key,
      onDay: dueOn,
      key: about(["overdue", key, dueOn]),
    });
    if (subject.headId)
      told.push({
        ...base,
        kind: "late",
        personId: subject.headId,
        requirementKey: key,
        onDay: dueOn,
        key: about(["late", key, dueOn, subject.headId]),
      });
  }
  const head = personOf("head", subject);
  for (const [requirementKey, promised] of gradingDeadlines(journey, facts, clock)) {
    if (!head || promised >= clock.today) continue;
    told.push({
      ...base,
      kind: "grading-late",
      personId: head,
      requirementKey,
      what: "grading",
      onDay: promised,
      key: about(["grading-late", requirementKey, promised, head]),
    });
  }
  for (const { stage, expiresOn, reconfirmedAt } of facts.passes) {
    if (
      !head ||
      !expiresOn ||
      reconfirmedAt !== null ||
      expiresOn < clock.today ||
      addWorkingDays(clock.calendar, clock.today, overrideWarning) < expiresOn
    )
      continue;
    told.push({
      ...base,
      kind: "override-expires",
      personId: head,
      stage,
      onDay: expiresOn,
      key: about(["override-expires", stage, expiresOn, head]),
    });
  }
  const endsOn = probationEnd(facts, clock.today);
  if (head && endsOn && warnedFrom(endsOn, clock.calendar) <= clock.today) {
    told.push({
      ...base,
      kind: "probation",
      personId: head,
      onDay: endsOn,
      key: about(["probation", endsOn, head]),
    });
  }
  return told;
}

// Their turn again, by what somebody else did.
function isTold(row: RequirementStanding): boolean {
  const reason = reasonOf(row);
  return "isTold" in reason && reason.isTold;
}
