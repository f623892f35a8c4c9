import { read } from "#db/engine";
import { findDraftMarks } from "#db/queries/deal-panels.ts";

type OneDeal = { id: string; key: string; number: number };

/** What this person has tapped so far for the coming try. */
export async function viewOwnMarks(actorId: string, { id, key, number }: OneDeal) {
  const marks = await findDraftMarks(read(), { enrollmentId: id, requirementKey: key, number });
  return Object.fromEntries(
    marks.flatMap(({ scorerId, criterionKey, grade }) =>
      scorerId === actorId ? [[criterionKey, grade] as const] : [],
    ),
  );
}
