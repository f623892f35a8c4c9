import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

type Waiting = { draft: { approverId: string | null; askedAt: number | null } | null };
type Known = {
  names: Record<string, string | undefined>;
  approverIds: readonly string[];
  timeZone: string;
  words: ServerStrings;
};

/** For whom a draft waits since when, or that they can approve no more; null where none waits. */
export function waitOf({ draft }: Waiting, { names, approverIds, timeZone, words }: Known) {
  if (!draft || draft.askedAt === null) return null;
  const approverId = draft.approverId ?? "";
  const isStuck = !approverIds.includes(approverId);
  const say = isStuck ? words.library.waitsForNobody : words.library.waitsFor;
  return { isStuck, text: say(names[approverId] ?? "", words.common.day(dayOf(draft.askedAt, timeZone))) };
}
