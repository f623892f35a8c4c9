import type { Role, RoleNames } from "#app/domain/access-table.ts";
import type { Language } from "#app/domain/localized.ts";
import type { Party } from "#app/domain/programme.ts";
import type { Strings } from "./strings.ts";

export type OwnWords = Partial<Record<Role, string>>;
const partyOf: Partial<Record<Role, Party>> = { trainee: "trainee", mentor: "mentor", trainer: "trainer", head: "head" };

/** The company's own words for the roles in one language. */
export function ownWords(names: RoleNames | undefined, language: Language): OwnWords {
  const entries = Object.entries(names ?? {}).flatMap(([role, text]) => (text?.[language] ? [[role, text[language]]] : []));
  return Object.fromEntries(entries) as OwnWords;
}

/** The words with the company's own ones for the roles, also where a sentence names a role. */
export function withOwnWords<S extends Strings>(strings: S, own: OwnWords, language: Language): S {
  const roles = Object.entries(own) as [Role, string][];
  if (roles.length === 0) return strings;
  const parties = Object.fromEntries(roles.flatMap(([role, word]) => {
    const party = partyOf[role];
    const lower = word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1);
    return party ? [[party, language === "en" ? `the ${lower}` : lower]] : [];
  }));
  return {
    ...strings, signIn: { ...strings.signIn, roles: { ...strings.signIn.roles, ...own } },
    requirements: { ...strings.requirements, parties: { ...strings.requirements.parties, ...parties } },
  };
}
