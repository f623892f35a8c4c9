import { actNamed } from "./acts.ts";
import type { Facts, RequirementChangeKind } from "./facts.ts";
import type { About, Holders, Notice, NoticeKind } from "./notice.ts";

/** Who mentors whom, what was sent back and why, and how it ended: told to those it is about, in whatever state the journey is. */
export function noticesOfPeople(facts: Facts, holders: Holders, about: About): Notice[] {
  const { traineeId, mentorId, mentorSince, ended } = facts;
  const base = { requirementKey: null, stage: null, what: null, onDay: null };
  const told = facts.notYets.map(
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
  for (const { id, change, requirementKey, at, noteId } of facts.changes) {
    const kind = noticeOf[change];
    if (kind)
      told.push({
        ...base,
        kind,
        personId: traineeId,
        requirementKey,
        at,
        noteId: change === "switched-off" ? noteId : null,
        key: about([kind, id]),
      });
  }
  for (const { id, requirementKey, end } of facts.help) {
    if (end && end.how !== "withdrawn")
      told.push({
        ...base,
        kind: "help-answered",
        personId: traineeId,
        requirementKey,
        byId: end.byId,
        noteId: end.noteId,
        at: end.at,
        key: about(["help-answered", id]),
      });
  }
  for (const { weekOn, byId, at } of facts.sheets.written)
    told.push({
      ...base,
      kind: "sheet",
      personId: traineeId,
      byId,
      onDay: weekOn,
      at,
      key: about(["sheet", weekOn]),
    });
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

// What was taken out again leaves nothing to do.
const noticeOf: Record<RequirementChangeKind, NoticeKind | null> = {
  added: "requirement-added",
  removed: null,
  "switched-off": "requirement-off",
  "switched-on": "requirement-on",
};

// What others answered, and it is not settled.
function isSentBack(act: string): boolean {
  const { by, tone } = actNamed(act);
  return by === "other" && tone === "waiting";
}
