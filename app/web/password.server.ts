import { hash, verify } from "@node-rs/argon2";

const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let stand: Promise<string> | undefined;

/** Argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), options);
}

/** Takes as long for somebody who does not exist (`null`) as for somebody who does. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  stand ??= hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? (await stand), password.normalize("NFKC")).catch(() => false);
  return passwordHash !== null && matches;
}
