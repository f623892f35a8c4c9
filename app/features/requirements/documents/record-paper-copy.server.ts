import { randomUUID } from "node:crypto";
import { recordEvidence } from "#app/acts/record-evidence.ts";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import { openingOf, type OpeningRefusal } from "#app/domain/openings.ts";
import type { Day } from "#app/domain/working-days.ts";
import { mayRecognise, type NotAllowed } from "#app/features/requirements/shared/may-recognise.server.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findDocument, findDocumentVersions } from "#db/queries/documents.ts";
import { hasRequest } from "#db/queries/evidence.ts";
import { keepFile } from "#db/queries/files.ts";

type Scan = { name: string; type: string; size: number; hash: string; content: Buffer };
type Input = {
  enrollmentId: string;
  key: string;
  /** Of the version that was signed. */
  number: number;
  signedOn: Day;
  scan: Scan | null;
  requestId: string;
};
type Outcome =
  | { ok: true; title: Localized; traineeName: string }
  | {
      ok: false;
      field: "version" | "signedOn" | "scan";
      code: "invalid" | "still-a-sample" | "in-the-future" | "scan-missing" | "files-full";
    }
  | { ok: false; code: OpeningRefusal | NotAllowed | "already-recorded" };

/** Puts on record that the trainee signed a version of a document on paper, with the scan that shows it. */
export async function recordPaperCopy(
  actor: Actor,
  { enrollmentId, key, number, signedOn, scan, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const [id, newFileId] = [randomUUID(), randomUUID()];
  if (!scan) return { ok: false, field: "scan", code: "scan-missing" };
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    const allowed = await mayRecognise(t, actor, enrollmentId, clock);
    if (!allowed.ok) return allowed;
    const { journey, subject, traineeName } = allowed.found;
    if (await hasRequest(t, requestId)) return { ok: false, code: "already-recorded" };
    const opening = openingOf(journey, key, "recognise");
    if (!opening.ok) return opening;
    const { requirement } = opening.standing;
    const document = requirement.kind === "document" && (await findDocument(t, requirement.document));
    if (!document) return { ok: false, code: "unknown-requirement" };
    if (signedOn > clock.today) return { ok: false, field: "signedOn", code: "in-the-future" };
    const version = (await findDocumentVersions(t, document.id)).find((one) => one.number === number);
    if (!version) return { ok: false, field: "version", code: "invalid" };
    if (version.number <= (document.sampleNumber ?? 0))
      return { ok: false, field: "version", code: "still-a-sample" };
    const about = { subjectId: subject.traineeId, uploadedById: actor.id, uploadedAt: now };
    const fileId = await keepFile(t, { ...scan, ...about, id: newFileId });
    if (!fileId) return { ok: false, field: "scan", code: "files-full" };
    await recordEvidence(
      t,
      {
        id,
        enrollmentId,
        traineeId: subject.traineeId,
        requirementKey: key,
        act: "recognised",
        actorId: actor.id,
        occurredOn: signedOn,
        recordedAt: now,
        source: "paper",
        documentVersionId: version.id,
        contentHash: version.hash,
        fileId,
        fileHash: scan.hash,
        requestId,
      },
      clock,
    );
    return { ok: true, title: version.content.title, traineeName };
  });
}
