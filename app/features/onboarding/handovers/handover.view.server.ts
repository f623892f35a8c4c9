import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { actsAs } from "#app/domain/parties.ts";
import { permitStates } from "#app/domain/permits.ts";
import { carriedPoints } from "#app/domain/week-sheets.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { findPoints } from "#db/queries/week-sheets.ts";

type Asked = { enrollmentId: string; actor: Actor; language: Language; words: ServerStrings; now: number };

/** The handover note to write, begun from the record; undefined where none is asked for. */
export async function viewHandover({ enrollmentId, actor, language, words, now }: Asked) {
  const clock = await findClock(read(), now);
  const found = await findJourney(read(), enrollmentId, clock);
  const handover = found?.facts.handover;
  if (!found || !handover) return undefined;
  const { journey, facts, programme, subject } = found;
  const carried = carriedPoints(await findPoints(read(), enrollmentId));
  const notes = await findNotes(
    read(),
    carried.map(({ noteId }) => noteId),
  );
  const names = await findNames(read(), [subject.mentorId, handover.fromId]);
  const line = (label: string, texts: string[]) => (texts.length > 0 ? `${label}: ${texts.join("; ")}` : "");
  const titlesOf = (is: (row: (typeof journey.current.requirements)[number]) => boolean) =>
    journey.current.requirements.filter(is).map(({ requirement }) => inLanguage(requirement.title, language));
  const granted = permitStates(programme, journey, facts, clock).flatMap(({ permit, state }) =>
    state === "granted" ? [words.permits.names[permit]] : [],
  );
  return {
    id: enrollmentId,
    name: found.traineeName,
    to: names[subject.mentorId ?? ""] ?? "",
    from: names[handover.fromId] ?? "",
    isOwn: actor.id === handover.fromId,
    mayGoWithout: actsAs("head", actor, subject),
    record: [
      line(
        words.handovers.cases,
        titlesOf(
          ({ requirement, progress }) => requirement.kind === "case-review" && progress.state !== "met",
        ),
      ),
      line(
        words.handovers.open,
        titlesOf(
          ({ requirement, progress, isOptional }) =>
            requirement.kind !== "case-review" && progress.state !== "met" && !isOptional,
        ),
      ),
      line(words.handovers.points, carried.map(({ noteId }) => notes[noteId] ?? "").filter(Boolean)),
      line(words.handovers.permits, granted),
    ]
      .filter(Boolean)
      .join("\n"),
  };
}
