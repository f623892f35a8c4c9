import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { tx } from "#db/engine";
import { findAllNewestVersions, findOpenDraftOf, insertDraft } from "#db/queries/programmes.ts";

type Outcome = { ok: true; draftId: string } | { ok: false; code: "not-found" };

/** Copies the newest version of a programme to edit it: as its next version, of which there is one draft, or as a programme of its own. */
export async function startDraft(
  actor: Actor,
  { key, as }: { key: string; as: "version" | "programme" },
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const found = (await findAllNewestVersions(t)).find((row) => row.key === key);
    if (!found) return { ok: false, code: "not-found" };
    const open = as === "version" ? await findOpenDraftOf(t, found.programmeId) : undefined;
    if (open) return { ok: true, draftId: open.id };
    await insertDraft(t, {
      id,
      programmeId: as === "version" ? found.programmeId : null,
      basedOnId: found.versionId,
      content: found.content,
      previous: null,
      rev: 1,
      createdAt: now,
      createdById: actor.id,
      changedAt: now,
      changedById: actor.id,
      closedAt: null,
    });
    return { ok: true, draftId: id };
  });
}
