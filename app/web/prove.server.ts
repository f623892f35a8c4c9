import { read, tx } from "#db/engine";
import { findCredential } from "#db/queries/credentials.ts";
import { updateSessionProved } from "#db/queries/sessions.ts";
import { dayKey, type DoorLog, isThrottled, logTurnedAway, noteFailure, noteSuccess } from "./throttle.server.ts";
import { verifyPassword } from "./password.server.ts";
import type { Session } from "./session.server.ts";

/** Asks who it is once more before a decision. Null when proved, else a code for the field. */
export async function prove(session: Session, password: unknown, now: number, log?: DoorLog): Promise<"required" | "wrong" | "wait" | "no-password" | null> {
  const credential = await findCredential(read(), session.personId);
  if (!credential) return "no-password";
  if (typeof password !== "string" || password === "") return "required";
  const key = `prove:${session.idHash}`;
  const turnedAway = { act: "session.proof-refused", by: "password", personId: session.personId } as const;
  if (await isThrottled([key], now)) {
    logTurnedAway(log, turnedAway, null);
    return "wait";
  }
  if (!(await verifyPassword(credential.passwordHash, password))) {
    logTurnedAway(log, turnedAway, await noteFailure([dayKey(`prove:${session.personId}`, now), key], turnedAway, now));
    return "wrong";
  }
  await noteSuccess([key]);
  await tx((t) => updateSessionProved(t, session.idHash, now));
  return null;
}
