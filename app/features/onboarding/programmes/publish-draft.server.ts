import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { hinders, programmeProblems } from "#app/domain/programme-problems.ts";
import { readDraft } from "#db/content.ts";
import { tx } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { publishProgramme } from "#db/queries/content.ts";
import { findDraftById, findKnownContent, findVersionById, updateDraft } from "#db/queries/programmes.ts";

type Outcome = { ok: true; key: string } | { ok: false; code: "not-found" | "changed" | "not-whole" };

/** Publishes a draft as the next version, or as a new programme: whoever is enrolled from now on gets it, nobody else is moved. */
export async function publishDraft(
  actor: Actor,
  { draftId, rev }: { draftId: string; rev: number },
  now: number,
): Promise<Outcome> {
  const newKey = `programme-${randomUUID().slice(0, 8)}`;
  return tx(async (t): Promise<Outcome> => {
    const found = await findDraftById(t, draftId);
    if (!found) return { ok: false, code: "not-found" };
    const content = readDraft(found.draft.content);
    const language = (await findSettings(t))?.language ?? "en";
    const problems = programmeProblems(content, (await findKnownContent(t)).known, [language]);
    if (problems.some(hinders)) return { ok: false, code: "not-whole" };
    if (
      !(await updateDraft(t, { id: draftId, rev }, { closedAt: now, changedAt: now, changedById: actor.id }))
    )
      return { ok: false, code: "changed" };
    const based = await findVersionById(t, found.draft.basedOnId);
    const key = found.draft.programmeId && based ? based.key : newKey;
    await publishProgramme(t, key, content, { at: now, actorId: actor.id });
    return { ok: true, key };
  });
}
