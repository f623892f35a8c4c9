import { paths } from "#app/paths.ts";

/** The undo beside a message that something was put on record: it is struck again. */
export const undoEvidence = (enrollmentId: string, evidenceId: string, returnTo: string) => ({
  action: paths.evidenceStrike(enrollmentId, evidenceId),
  fields: { returnTo },
});
