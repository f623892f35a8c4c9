import { insertNote } from "#db/queries/notes.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Localized } from "#app/domain/localized.ts";
import type { OpeningRefusal } from "#app/domain/openings.ts";
import { actsAs } from "#app/domain/parties.ts";
import { type Case, writeCaseText } from "#db/content.ts";
import { tx } from "#db/engine";
import { hasRequest } from "#db/queries/evidence.ts";
import { findOpenRequirement } from "#db/queries/open-requirement.ts";
import { recordEvidence } from "#app/acts/record-evidence.ts";

type Input = Case & { enrollmentId: string; key: string; requestId: string };
type Outcome =
  | { ok: true; title: Localized; evidenceId: string }
  | { ok: false; code: OpeningRefusal | "not-yours" | "not-found" | "already-recorded" };

/** The trainee writes down a situation from the work. */
export async function writeCase(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  const noteId = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const open = await findOpenRequirement(t, input, ["case-review"], now);
    if (!open.ok) return open;
    const {
      clock,
      enrolled: { subject },
      requirement,
    } = open;
    if (!actsAs("trainee", actor, subject)) return { ok: false, code: "not-yours" };
    if (await hasRequest(t, input.requestId)) return { ok: false, code: "already-recorded" };
    const { situation, options, decision, learnt } = input;
    await insertNote(t, {
      id: noteId,
      subjectId: actor.id,
      body: writeCaseText({ situation, options, decision, learnt }),
      createdAt: now,
    });
    const isNew = await recordEvidence(
      t,
      {
        id,
        enrollmentId: input.enrollmentId,
        traineeId: actor.id,
        requirementKey: input.key,
        act: "written",
        actorId: actor.id,
        occurredOn: clock.today,
        recordedAt: now,
        source: "here",
        noteId,
        requestId: input.requestId,
      },
      clock,
    );
    return isNew
      ? { ok: true, title: requirement.title, evidenceId: id }
      : { ok: false, code: "already-recorded" };
  });
}
