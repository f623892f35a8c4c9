import { read, tx } from "#db/engine";
import { findCredential, findOpenLinksOf, spendLink } from "#db/queries/credentials.ts";
import { updateSessionProved } from "#db/queries/sessions.ts";
import {
  dayKey,
  type DoorLog,
  isThrottled,
  logTurnedAway,
  noteFailure,
  noteSuccess,
} from "./throttle.server.ts";
import { verifyPassword } from "./password.server.ts";
import type { Session } from "./session.server.ts";
import { codeHash } from "./sign-in.server.ts";

type Refusal = "required" | "wrong" | "wrong-code" | "wait" | "no-password";

/** Asks who it is once more before a decision. Null when proved, else a code for the field. */
export async function prove(
  session: Session,
  password: unknown,
  now: number,
  log?: DoorLog,
): Promise<Refusal | null> {
  const credential = await findCredential(read(), session.personId);
  if (!credential) return "no-password";
  return judge(
    session,
    "password",
    password,
    (given) => verifyPassword(credential.passwordHash, given),
    now,
    log,
  );
}

/** The same of somebody who has no password: by the code that was mailed to their address. */
export async function proveByCode(
  session: Session,
  { email, code }: { email: string | null; code: unknown },
  now: number,
  log?: DoorLog,
): Promise<Refusal | null> {
  const isRight = async (given: string) => {
    const wanted = codeHash(email ?? "", given.replace(/\D/g, ""));
    const link = (await findOpenLinksOf(read(), session.personId, "sign-in", now)).find(
      ({ tokenHash }) => tokenHash === wanted,
    );
    return link !== undefined && (await tx((t) => spendLink(t, link.id, now)));
  };
  const refusal = await judge(session, "code", code, isRight, now, log);
  return refusal === "wrong" ? "wrong-code" : refusal;
}

async function judge(
  session: Session,
  by: "password" | "code",
  given: unknown,
  isRight: (given: string) => Promise<boolean>,
  now: number,
  log: DoorLog | undefined,
): Promise<Refusal | null> {
  if (typeof given !== "string" || given === "") return "required";
  const key = `prove:${session.idHash}`;
  const turnedAway = { act: "session.proof-refused", by, personId: session.personId } as const;
  if (await isThrottled([key], now)) {
    logTurnedAway(log, turnedAway, null);
    return "wait";
  }
  if (!(await isRight(given))) {
    logTurnedAway(
      log,
      turnedAway,
      await noteFailure([dayKey(`prove:${session.personId}`, now), key], turnedAway, now),
    );
    return "wrong";
  }
  await noteSuccess([key]);
  await tx((t) => updateSessionProved(t, session.idHash, now));
  return null;
}
