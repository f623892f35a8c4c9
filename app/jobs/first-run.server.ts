import { createHash, randomBytes, randomUUID } from "node:crypto";
import { read, tx } from "#db/engine";
import { cancelAllLinks, insertLink } from "#db/queries/credentials.ts";
import { hasPeople } from "#db/queries/people.ts";

type Log = { info: (fields: object, message: string) => void };
const lasts = 24 * 3_600_000;

/** While nobody exists yet: prints the address and the one-time token with which the administrator is made. */
export async function announceFirstRun(log: Log, origin: string, now: number): Promise<void> {
  if (await hasPeople(read())) return;
  const token = randomBytes(32).toString("base64url");
  const id = randomUUID();
  const tokenHash = createHash("sha256").update(token).digest("hex");
  await tx(async (t) => {
    await cancelAllLinks(t, "setup", now);
    await insertLink(t, {
      id,
      kind: "setup",
      tokenHash,
      personId: null,
      credentialVersion: 0,
      createdAt: now,
      createdById: null,
      expiresAt: now + lasts,
      usedAt: null,
    });
  });
  process.stdout.write(
    `\nNobody exists yet. Open ${origin}/setup and enter this one-time token (24 hours):\n\n    ${token}\n\n`,
  );
  log.info({}, "waiting for the first administrator");
}
