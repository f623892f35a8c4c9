import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { drawProven } from "#app/domain/spot-check.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findLinkActor } from "#db/queries/link-actor.ts";
import { bindLink } from "#db/queries/credentials.ts";
import { findAllProven, findAllToSpotCheck, insertSpotCheck } from "#db/queries/spot-checks.ts";

const asksAtOnce = 3;
export type BeginCheckInput = {
  /** Null takes somebody at random. */
  traineeId: string | null;
  /** Of the link in place of somebody signed in. */
  tokenHash?: string;
};
type Outcome =
  | { ok: true; checkId: string }
  | { ok: false; code: "not-found" | "nothing-proven" | "not-for-yourself" | "link-spent" };

/** Draws three questions of what somebody has passed. It decides nothing; it shows what is still known. */
export async function beginSpotCheck(
  signedIn: Actor | null,
  { traineeId, tokenHash = "" }: BeginCheckInput,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const seed = randomBytes(32);
  let drawn = 0;
  return tx(async (t): Promise<Outcome> => {
    drawn = 0;
    const linked = signedIn ? undefined : await findLinkActor(t, tokenHash, "check", "executive", now);
    const actor = signedIn ?? linked?.actor;
    if (!actor || linked?.link.checkId) return { ok: false, code: "link-spent" };
    if (traineeId === actor.id) return { ok: false, code: "not-for-yourself" };
    const random = () =>
      createHash("sha256").update(seed).update(String(drawn++)).digest().readUIntBE(0, 6) / 2 ** 48;
    const people = await findAllToSpotCheck(t, actor.id, 1_000);
    const chosen =
      traineeId === null
        ? people[Math.floor(random() * people.length)]
        : people.find((one) => one.id === traineeId);
    if (!chosen) return { ok: false, code: traineeId === null ? "nothing-proven" : "not-found" };
    const asked = drawProven(await findAllProven(t, chosen.id), asksAtOnce, random);
    if (asked.length === 0) return { ok: false, code: "nothing-proven" };
    await insertSpotCheck(
      t,
      { id, traineeId: chosen.id, checkedById: actor.id, startedAt: now },
      asked.map(({ questionKey, versionId, attemptId, markedById }) => ({
        questionKey,
        versionId,
        attemptId,
        markedById,
      })),
    );
    if (linked) await bindLink(t, linked.link.id, id);
    await journal(t, {
      ...by(actor, now),
      act: "knowledge-check.begun",
      subjectId: chosen.id,
      objectKind: "knowledge-check",
      objectId: id,
      body: { questions: asked.map(({ questionKey }) => questionKey), isRandom: traineeId === null },
    });
    return { ok: true, checkId: id };
  });
}
