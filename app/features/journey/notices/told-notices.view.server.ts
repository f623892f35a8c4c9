import { findNotes } from "#db/queries/notes.ts";
import type { Permit } from "#app/domain/permit.ts";
import { type AccessKind, accessKinds } from "#app/domain/access-news.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { pathOfWait, paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { Conn } from "#db/engine";
import { findDocumentTitles } from "#db/queries/documents.ts";
import { findEnrolledNames } from "#db/queries/enrollments.ts";
import { findHiddenNames } from "#db/queries/hidden-names.ts";
import type { NoticeRow } from "#db/queries/notices.ts";
import { findAllPeopleByRole, findNames } from "#db/queries/people.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";

export type ToldNotice = {
  id: string;
  text: string;
  /** Of the trainee it is about, as the text has it. */
  name: string /** What to do where it is wrong. */;
  ifWrong: string | null;
  to: string;
  at: number;
  isNew: boolean;
};

const isAboutAccess = (kind: string) => accessKinds.includes(kind as AccessKind);

/** Notices in words, each with where it leads. */
export async function viewToldNotices(
  conn: Conn,
  rows: readonly NoticeRow[],
  language: Language,
  words: ServerStrings,
): Promise<ToldNotice[]> {
  const enrolled = await findEnrolledNames(
    conn,
    rows.flatMap(({ enrollmentId }) => enrollmentId ?? []),
  );
  const programmes = await findOwnProgrammes(
    conn,
    [...enrolled].map(([enrollmentId, { programmeVersionId }]) => ({ enrollmentId, programmeVersionId })),
  );
  const names = await findNames(
    conn,
    rows.flatMap(({ byId, aboutId }) => [byId, aboutId]),
  );
  const admins = rows.some(({ kind }) => isAboutAccess(kind))
    ? await findAllPeopleByRole(conn, ["admin"])
    : [];
  const notes = await findNotes(
    conn,
    rows.map(({ noteId }) => noteId),
    words.signOffs.presets,
  );
  const titles = await findDocumentTitles(
    conn,
    rows.flatMap(({ documentKey }) => documentKey ?? []),
  );
  const asked = (row: NoticeRow) => ({
    ...row,
    enrollmentId: row.enrollmentId ?? "",
    programmeVersionId: enrolled.get(row.enrollmentId ?? "")?.programmeVersionId ?? "",
  });
  const isHidden = await findHiddenNames(conn, rows.map(asked));
  return rows.map((row) => {
    const about = row.enrollmentId ? enrolled.get(row.enrollmentId) : undefined;
    const programme = programmes.get(row.enrollmentId ?? "");
    const requirement =
      row.requirementKey && programme
        ? findRequirement(programme, row.requirementKey)?.requirement
        : undefined;
    const title = row.documentKey
      ? inLanguage(titles[row.documentKey] ?? {}, language)
      : requirement
        ? inLanguage(requirement.title, language)
        : (words.permits.names[row.requirementKey as Permit] ?? "");
    const stage = row.stage ?? 1;
    const isOwn = about?.traineeId === row.personId;
    const what = row.what ? words.queue.what[row.what](title, stage) : title || words.journey.gateOf(stage);
    const name = isOwn ? "" : isHidden(asked(row)) ? words.grading.nameHidden : (about?.name ?? "");
    const text = words.told.notices[row.kind]({
      name,
      title,
      what,
      stage: String(stage),
      next: String(stage + 1),
      by: names[row.byId ?? ""] ?? "",
      about: names[row.aboutId ?? ""] ?? "",
      reason: row.noteId && notes[row.noteId] ? `“${notes[row.noteId]}”` : "",
      day: row.onDay ? words.common.day(row.onDay) : "",
      role: row.role ? words.signIn.roles[row.role] : "",
    });
    const ifWrong = isAboutAccess(row.kind)
      ? words.told.accessNews.ifWrong(
          admins
            .filter(({ id }) => id !== row.personId)
            .slice(0, 3)
            .map(({ name }) => name)
            .join(", "),
        )
      : null;
    return {
      id: row.id,
      text,
      name,
      ifWrong,
      to:
        requirement?.kind === "task" && requirement.doneBy === "it" && !isOwn
          ? paths.queue
          : placeOf(row, stage, requirement?.kind),
      at: row.at,
      isNew: row.readAt === null,
    };
  });
}

function placeOf(
  { kind, enrollmentId, requirementKey, documentKey, what }: NoticeRow,
  stage: number,
  requirementKind: Parameters<typeof pathOfWait>[1],
): string {
  if (kind === "away") return paths.home;
  if (isAboutAccess(kind)) return paths.account;
  if (documentKey)
    return kind === "document-to-approve" || kind === "approver-gone"
      ? paths.documentApproval(documentKey)
      : paths.libraryDocument(documentKey);
  if (!enrollmentId) return paths.queue;
  if (["gate-open", "released", "held", "ended", "mentor"].includes(kind)) return paths.home;
  if (kind === "sheet") return paths.sheets(enrollmentId);
  if (kind === "take-back") return paths.queue;
  if (kind === "mentee") return paths.enrollment(enrollmentId);
  if (kind === "override-expires") return paths.exceptionConfirmation(enrollmentId, stage);
  if (kind === "probation") return paths.terms(enrollmentId);
  return pathOfWait({ what, enrollmentId, stage, requirementKey }, requirementKind);
}
