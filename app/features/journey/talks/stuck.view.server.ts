import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { paths } from "#app/paths.ts";
import { read } from "#db/engine";
import type { Enrolled } from "#db/queries/facts.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";

type Asked = { enrollmentId: string; language: Language; now: number };
/** Talks are weekly; what is older was talked about. */
const recent = 14 * 86_400_000;

/** What the trainee is stuck on, and what was answered since the last talks. */
export async function viewStuck({ facts, programme }: Enrolled, { enrollmentId, language, now }: Asked) {
  const shown = facts.help.filter(
    ({ end }) => end === null || (end.how !== "withdrawn" && end.at > now - recent),
  );
  const names = await findNames(
    read(),
    shown.map(({ end }) => end?.byId ?? null),
  );
  const notes = await findNotes(
    read(),
    shown.flatMap(({ noteId, end }) => [noteId, end?.noteId ?? null]),
  );
  return shown.flatMap(({ id, requirementKey, askedAt, noteId, end }) => {
    const requirement = findRequirement(programme, requirementKey)?.requirement;
    if (!requirement) return [];
    return [
      {
        id,
        title: inLanguage(requirement.title, language),
        to: paths.requirement(requirement.kind, enrollmentId, requirementKey),
        question: notes[noteId ?? ""] ?? "",
        askedAt,
        end: end && {
          how: end.how,
          by: names[end.byId] ?? "",
          answer: notes[end.noteId ?? ""] ?? "",
        },
      },
    ];
  });
}
