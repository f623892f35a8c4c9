import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { read } from "#db/engine";
import { findAllSealedScans, findFile } from "#db/queries/files.ts";

export const loader = guarded("file.read", subjectOfEnrollment, async ({ params, subject, actor }) => {
  const isSealed =
    actor.id === subject.traineeId && (await findAllSealedScans(read(), actor.id)).includes(params.fileId);
  const file = await findFile(read(), subject.traineeId, params.fileId);
  if (!file || isSealed) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.type,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  });
});
