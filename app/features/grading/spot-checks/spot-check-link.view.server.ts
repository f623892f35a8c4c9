import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findLinkActor } from "#db/queries/link-actor.ts";
import { findLinkByHash } from "#db/queries/credentials.ts";
import { findAllToSpotCheck } from "#db/queries/spot-checks.ts";
import { viewSpotCheck } from "./spot-check.view.server.ts";

/** Where the check of a link stands: whom to ask, what is asked, or that it is over. Looking changes nothing. */
export async function viewSpotCheckLink(
  tokenHash: string,
  language: Language,
  words: ServerStrings,
  now: number,
) {
  const found = await findLinkActor(read(), tokenHash, "check", "executive", now);
  if (!found) {
    const spent = await findLinkByHash(read(), tokenHash);
    return { state: spent?.kind === "check" && spent.checkId ? ("kept" as const) : ("spent" as const) };
  }
  const { link, actor } = found;
  const check = link.checkId ? await viewSpotCheck(actor, link.checkId, language, words) : undefined;
  if (check) return { state: "ask" as const, check };
  const people = (await findAllToSpotCheck(read(), actor.id, 500)).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return { state: "choose" as const, people };
}
