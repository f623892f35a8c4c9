import { read } from "#db/engine";
import { findAllShown } from "#db/queries/evidence.ts";

/** What was handed in for a requirement, oldest first: in words, as a file, or by an activity. */
export async function viewShownProofs(enrollmentId: string, key: string) {
  const shown = await findAllShown(read(), enrollmentId, key);
  return shown
    .filter(({ act }) => act === "done")
    .map(({ act: _, actorId: __, recordedAt: ___, aboutId: ____, strikesId: _____, fileType, ...row }) => ({
      ...row,
      isPicture: fileType?.startsWith("image/") ?? false,
    }));
}

export type ShownProof = Awaited<ReturnType<typeof viewShownProofs>>[number];
