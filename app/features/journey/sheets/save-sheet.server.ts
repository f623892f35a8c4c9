import type { Actor } from "#app/domain/access.ts";
import { hasSheet } from "#app/domain/sheet-facts.ts";
import { tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { type SheetDraft, upsertSheetDraft } from "#db/queries/week-sheets.ts";
import { mayWriteSheet } from "./sheet-rules.ts";

type Input = { enrollmentId: string; weekOn: string; content: SheetDraft };
type Outcome =
  | { ok: true; traineeName: string }
  | { ok: false; code: "not-found" | "already-published" | NonNullable<ReturnType<typeof mayWriteSheet>> };

/** Keeps a week's sheet as far as it is written; nobody is told, and the trainee does not see it. */
export async function saveSheet(
  actor: Actor,
  { enrollmentId, weekOn, content }: Input,
  now: number,
): Promise<Outcome> {
  return tx(async (t): Promise<Outcome> => {
    const found = await findFacts(t, enrollmentId);
    if (!found) return { ok: false, code: "not-found" };
    const { subject, facts } = found;
    const refusal = mayWriteSheet(weekOn, actor, subject, facts, await findClock(t, now));
    if (refusal) return { ok: false, code: refusal };
    if (hasSheet(facts.sheets, weekOn)) return { ok: false, code: "already-published" };
    await upsertSheetDraft(t, {
      id: `${enrollmentId}.${weekOn}`,
      enrollmentId,
      traineeId: subject.traineeId,
      weekOn,
      savedById: actor.id,
      savedAt: now,
      content,
    });
    return { ok: true, traineeName: found.traineeName };
  });
}
