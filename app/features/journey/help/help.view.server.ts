import type { Actor } from "#app/domain/access.ts";
import { type Help, helperOf } from "#app/domain/help.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { mayAnswer, personOf } from "#app/domain/parties.ts";
import type { Params } from "#app/urls.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";

type Asked = { params: Params; actor: Actor; language: Language; words: ServerStrings; now: number };

/** What was asked under "I'm stuck" about one requirement, and what this actor may do; undefined where there is none. */
export async function viewHelp({ params, actor, language, words, now }: Asked) {
  const { id, key } = params;
  const conn = read();
  const found = await findRequirement(conn, id, key, now);
  if (!found) return undefined;
  const { subject, facts, standing, journey } = found;
  const isOwn = actor.id === subject.traineeId;
  const shown = facts.help.filter(
    (help) =>
      help.requirementKey === key &&
      help.end?.how !== "withdrawn" &&
      (isOwn || mayAnswer(help, actor, subject)),
  );
  const helper = helperOf(standing.progress);
  const open = shown.find(({ end }) => end === null);
  const askedOf = open?.askedOf ?? helper;
  const helperId = personOf(askedOf, subject);
  const names = await findNames(conn, [helperId, ...shown.map(({ end }) => end?.byId ?? null)]);
  const notes = await findNotes(
    conn,
    shown.flatMap(({ noteId, end }) => [noteId, end?.noteId ?? null]),
  );
  const said = ({ id: helpId, askedAt, noteId, end }: Help) => ({
    id: helpId,
    question: notes[noteId ?? ""] ?? "",
    askedAt,
    end: end && {
      how: end.how,
      at: end.at,
      by: names[end.byId] ?? "",
      answer: notes[end.noteId ?? ""] ?? "",
    },
  });
  return {
    id,
    key,
    kind: standing.requirement.kind,
    requirement: inLanguage(standing.requirement.title, language),
    traineeName: found.traineeName,
    isOwn,
    helper: names[helperId ?? ""] ?? words.told.doers[askedOf],
    open: open ? said(open) : null,
    settled: shown.filter(({ end }) => end !== null).map(said),
    may: {
      ask: isOwn && !open && journey.state === "active",
      answer: !isOwn && open !== undefined && mayAnswer(open, actor, subject),
    },
  };
}

export type HelpView = NonNullable<Awaited<ReturnType<typeof viewHelp>>>;
