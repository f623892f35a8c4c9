import { randomUUID } from "node:crypto";
import type { Role } from "#app/domain/access-table.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { loadDefaultProgramme } from "#app/acts/load-default-programme.ts";
import { findCompany, insertCompany } from "#db/queries/company.ts";
import { findLinkByHash, spendLink, upsertCredential } from "#db/queries/credentials.ts";
import { hasPeople, insertPerson, insertRole } from "#db/queries/people.ts";

type Input = {
  tokenHash: string;
  company: string;
  language: "en" | "bg";
  isBilingual: boolean;
  name: string;
  email: string;
  passwordHash: string;
  roles: Role[];
};
type Outcome = { ok: true; personId: string } | { ok: false; code: "link-spent" };

/** Makes the company and its first administrator, once, for whoever holds the token from the log. */
export async function setUp(_actor: null, input: Input, now: number): Promise<Outcome> {
  const personId = randomUUID();
  const roleIds = input.roles.map((role) => ({ role, id: randomUUID() }));
  return tx(async (t): Promise<Outcome> => {
    const link = await findLinkByHash(t, input.tokenHash);
    const isOpen = link?.kind === "setup" && link.usedAt === null && link.expiresAt > now;
    if (!isOpen || (await hasPeople(t)) || !(await spendLink(t, link.id, now)))
      return { ok: false, code: "link-spent" };
    if (!(await findCompany(t))) {
      await insertCompany(t, {
        kind: "live",
        name: input.company,
        timeZone: "Europe/Sofia",
        language: input.language,
        isBilingual: input.isBilingual,
        holidays: "bulgaria",
        sheetsFrom: new Date(now).toISOString().slice(0, 10),
        createdAt: now,
      });
    }
    await insertPerson(t, {
      id: personId,
      name: input.name,
      email: input.email,
      language: input.language,
      at: now,
    });
    for (const { id, role } of roleIds)
      await insertRole(t, { id, personId, role, fromAt: now, grantedById: null });
    await upsertCredential(t, personId, input.passwordHash, now);
    await journal(t, {
      at: now,
      actorId: personId,
      actorKind: "person",
      act: "company.set-up",
      subjectId: personId,
      objectKind: "person",
      objectId: personId,
      body: { roles: input.roles },
    });
    await loadDefaultProgramme(t, now, personId);
    return { ok: true, personId };
  });
}
