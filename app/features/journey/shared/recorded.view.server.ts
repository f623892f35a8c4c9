import type { CrmList } from "#app/domain/crm/lists.ts";
import type { Recognition } from "#app/domain/recognised.ts";
import type { Permit } from "#app/domain/permit.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { requirementEver } from "#app/domain/own-requirements.ts";
import { timelineKind, timelineTone } from "#app/domain/timeline-kinds.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readCaseText } from "#db/content.ts";
import { read } from "#db/engine";
import type { Enrolled } from "#db/queries/facts.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findObjects, type findTimeline } from "#db/queries/timeline.ts";
import type { Fact } from "./said-run.ts";

type Rows = Awaited<ReturnType<typeof findTimeline>>;

/** Entries of one trainee's record, each with what can be said of it. */
export async function recordedFacts(
  rows: Rows,
  found: Enrolled,
  language: Language,
  words: ServerStrings,
): Promise<Fact[]> {
  const conn = read();
  const objects = await findObjects(
    conn,
    rows.map(({ objectId }) => objectId),
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
    rows.flatMap(({ actorId, body }) => [actorId, text(body["mentorId"]) || null]),
  );
  const struck = new Set([...objects.struck, ...objects.reopenings].map(({ id }) => id));
  return rows.map(({ seq, at, actorId, act, objectId, body }) => {
    const attempt = objects.attempts.find(({ id }) => id === objectId);
    const activity = objects.activities.find(({ id }) => id === objectId);
    const row = objects.evidence.find(({ id }) => id === objectId);
    const notable =
      act === "gate.reopened"
        ? objects.reopenings
        : [...objects.evidence, ...objects.gates, ...objects.decisions];
    const noteId = notable.find(({ id }) => id === objectId)?.noteId;
    const day =
      text(body["startsOn"]) || text(body["fromOn"]) || text(body["toOn"]) || text(body["closedOn"]);
    const key = text(body["requirementKey"]) || attempt?.requirementKey || row?.requirementKey || "";
    const requirement = requirementEver(found.programme, found.own, key);
    const parts = {
      permit: words.permits.names[text(body["permit"]) as Permit] ?? "",
      part: text(body["part"]),
      number: text(body["number"]),
      title: requirement ? inLanguage(requirement.title, language) : key,
      how: words.requirements.recognitions[text(body["source"]) as Recognition] ?? "",
      day: day ? words.common.day(day) : "",
      week: text(body["weekOn"]) ? words.common.day(text(body["weekOn"])) : "",
      stage: text(body["stage"]),
      mentor: names[text(body["mentorId"])] ?? "",
      ending: words.journey.endings[text(body["ending"]) as "left"] ?? "",
      activity: activity ? words.requirements.activities[activity.kind] : "",
      amount: String(activity?.amount ?? text(body["n"])),
      month: text(body["month"]) ? words.crm.month(`${text(body["month"])}-01`) : "",
      added: text(body["added"]),
      changed: text(body["changed"]),
      list: words.crm.lists[text(body["list"]) as CrmList] ?? "",
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
