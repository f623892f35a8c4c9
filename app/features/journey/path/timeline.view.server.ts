import { findNotes } from "#db/queries/notes.ts";
import type { Recognition } from "#app/domain/recognised.ts";
import type { Permit } from "#app/domain/permit.ts";
import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import {
  actsOfKind,
  foldRuns,
  type TimelineKind,
  timelineKind,
  timelineTone,
} from "#app/domain/timeline-kinds.ts";
import { requirementEver } from "#app/domain/own-requirements.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { dayInZone } from "#app/strings/zone.ts";
import { readCaseText } from "#db/content.ts";
import { read } from "#db/engine";
import { findFacts } from "#db/queries/facts.ts";
import { findNames } from "#db/queries/people.ts";
import { findObjects, findTimeline } from "#db/queries/timeline.ts";
import { closedOnboardings } from "./closed-onboardings.view.server.ts";
import { type Fact, saidRun } from "./timeline-run.ts";

type Asked = {
  enrollmentId: string;
  actor: Actor;
  before: number;
  kind: TimelineKind | null;
  language: Language;
  words: ServerStrings;
};
const pageSize = 50;

/** The record of one trainee in words, newest first. */
export async function viewTimeline({ enrollmentId, actor, before, kind, language, words }: Asked) {
  const conn = read();
  const found = await findFacts(conn, enrollmentId);
  if (!found) return undefined;
  const rows = await findTimeline(conn, found.facts.traineeId, {
    before,
    limit: pageSize + 1,
    acts: kind && actsOfKind(kind),
    without: await closedOnboardings(actor, found.facts.traineeId, enrollmentId),
  });
  const shown = rows.slice(0, pageSize);
  const objects = await findObjects(
    conn,
    shown.map(({ objectId }) => objectId),
  );
  const notes = await findNotes(
    conn,
    [...objects.evidence, ...objects.gates, ...objects.decisions, ...objects.reopenings].map(
      ({ noteId }) => noteId,
    ),
    words.signOffs.presets,
  );
  const names = await findNames(
    conn,
    shown.flatMap(({ actorId, body }) => [actorId, text(body["mentorId"]) || null]),
  );
  const struck = new Set([...objects.struck, ...objects.reopenings].map(({ id }) => id));
  const facts = shown.map(({ seq, at, actorId, act, objectId, body }) => {
    const attempt = objects.attempts.find(({ id }) => id === objectId);
    const activity = objects.activities.find(({ id }) => id === objectId);
    const row = objects.evidence.find(({ id }) => id === objectId);
    const notable =
      act === "gate.reopened"
        ? objects.reopenings
        : [...objects.evidence, ...objects.gates, ...objects.decisions];
    const noteId = notable.find(({ id }) => id === objectId)?.noteId;
    const day = text(body["startsOn"]) || text(body["fromOn"]) || text(body["toOn"]);
    const key = text(body["requirementKey"]) || attempt?.requirementKey || row?.requirementKey || "";
    const requirement = requirementEver(found.programme, found.own, key);
    const parts = {
      permit: words.permits.names[text(body["permit"]) as Permit] ?? "",
      part: text(body["part"]),
      number: text(body["number"]),
      title: requirement ? inLanguage(requirement.title, language) : key,
      how: words.requirements.recognitions[text(body["source"]) as Recognition] ?? "",
      day: day ? words.common.day(day) : "",
      stage: text(body["stage"]),
      mentor: names[text(body["mentorId"])] ?? "",
      ending: words.journey.endings[text(body["ending"]) as "left"] ?? "",
      activity: activity ? words.requirements.activities[activity.kind] : "",
      amount: String(activity?.amount ?? ""),
      score: percent(attempt?.scoreBp ?? body["scoreBp"], words),
    };
    const isPassed =
      attempt?.isPassed ?? objects.decisions.find(({ id }) => id === objectId)?.isPassed ?? null;
    return {
      key: String(seq),
      at,
      act,
      about: requirement?.kind,
      parts,
      kind: timelineKind(act),
      tone: timelineTone(act, isPassed),
      marks: [
        ...(body["sameMentorAndHead"] === true ? [words.told.samePerson] : []),
        ...(body["mayKnowKey"] === true ? [words.told.mayKnowKey] : []),
        ...(body["sameRecogniser"] === true ? [words.told.sameRecogniser] : []),
      ],
      by: actorId ? (names[actorId] ?? "") : words.journey.system,
      note: plain(act, (noteId && notes[noteId]) || ""),
      struck: struck.has(objectId) && act !== "evidence.struck" && act !== "gate.reopened",
      to: attempt ? paths.attemptResult(attempt.id) : "",
    };
  });
  const runs = foldRuns(
    facts,
    ({ at, act, by, note, struck: isStruck, to, marks, parts: { part: _, ...parts } }) =>
      note || isStruck || marks.length > 0 ? null : JSON.stringify([dayInZone(at), act, by, to, parts]),
  );
  const entries = runs.map(([newest, ...older]) => saidRun(newest as Fact, older, words));
  const last = shown.at(-1);
  return {
    enrollmentId,
    traineeName: found.traineeName,
    entries,
    next: rows.length > pageSize && last ? last.seq : null,
  };
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function percent(bp: unknown, words: ServerStrings): string {
  return typeof bp === "number" ? words.common.percent(bp) : "";
}

// A case is kept as its four parts.
function plain(act: string, note: string): string {
  return act === "evidence.written" && note ? Object.values(readCaseText(note)).join("\n") : note;
}
