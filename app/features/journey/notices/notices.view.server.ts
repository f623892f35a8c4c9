import type { Actor } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findNotices, type NoticeRow } from "#db/queries/notices.ts";
import { findStillWaiting } from "#db/queries/waits.ts";
import { viewToldNotices } from "./told-notices.view.server.ts";

const most = 50;

/** What somebody was told, newest first, and whether what waited then has been handled. */
export async function viewNotices(actor: Actor, language: Language, words: ServerStrings) {
  const conn = read();
  const rows = await findNotices(conn, actor.id, most);
  const about = rows.filter(({ what }) => what !== null);
  const open = await findStillWaiting(
    conn,
    about.flatMap(({ enrollmentId }) => enrollmentId ?? []),
  );
  const isOpen = (row: NoticeRow) =>
    open.some(
      ({ enrollmentId, what, stage, requirementKey, since }) =>
        enrollmentId === row.enrollmentId &&
        what === row.what &&
        stage === row.stage &&
        requirementKey === row.requirementKey &&
        (row.kind !== "waits" || since === row.at),
    );
  const handled = new Set(about.flatMap((row) => (isOpen(row) ? [] : [row.id])));
  return (await viewToldNotices(conn, rows, language, words)).map((row) => ({
    ...row,
    isHandled: handled.has(row.id),
  }));
}
