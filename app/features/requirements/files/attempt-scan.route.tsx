import { guarded } from "#app/web/guard.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { read } from "#db/engine";
import { findFile } from "#db/queries/files.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";

/** The scan of a paper for whoever grades it: its address names the attempt alone, as names may be hidden. */
export const loader = guarded("attempt.grade", subjectOfAttempt, async ({ params, subject, actor }) => {
  const sheet = await findPaperAttempt(read(), params.attemptId);
  const file =
    sheet?.scanFileId && actor.id !== subject.traineeId
      ? await findFile(read(), subject.traineeId, sheet.scanFileId)
      : undefined;
  if (!file) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: { "Content-Type": file.type, "Content-Disposition": "attachment; filename=scan" },
  });
});
