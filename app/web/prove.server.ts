import { read, tx } from "#db/engine";
import { findCredential } from "#db/queries/credentials.ts";
import { updateSessionProved } from "#db/queries/sessions.ts";
import { isThrottled, noteFailure, noteSuccess } from "./throttle.server.ts";
import { verifyPassword } from "./password.server.ts";
import type { Session } from "./session.server.ts";

/** Asks who it is once more before a decision. Null when proved, else a code for the field. */
export async function prove(session: Session, password: unknown, now: number): Promise<"required" | "wrong" | "wait" | "no-password" | null> {
  const credential = await findCredential(read(), session.personId);
  if (!credential) return "no-password";
  if (typeof password !== "string" || password === "") return "required";
  const key = `prove:${session.personId}`;
  if (await isThrottled([key], now)) return "wait";
  if (!(await verifyPassword(credential.passwordHash, password))) {
    await noteFailure([key], now);
    return "wrong";
  }
  await noteSuccess([key]);
  await tx((t) => updateSessionProved(t, session.idHash, now));
  return null;
}
