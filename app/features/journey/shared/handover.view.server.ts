import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findLastHandover } from "#db/queries/handovers.ts";
import { findNames } from "#db/queries/people.ts";

/** The newest handover note with who wrote it; null where there is none. */
export async function shownHandover(enrollmentId: string, { handovers, common }: ServerStrings) {
  const last = await findLastHandover(read(), enrollmentId);
  if (!last) return null;
  const names = await findNames(read(), [last.writtenById]);
  return {
    by: handovers.by(names[last.writtenById] ?? "", common.moment(last.writtenAt)),
    record: last.record,
    along: last.along,
  };
}

export type ShownHandover = NonNullable<Awaited<ReturnType<typeof shownHandover>>>;
