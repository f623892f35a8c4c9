import type { JournalAct } from "#app/domain/journal-acts.ts";
import { partsTogether, type TimelineKind, type TimelineTone } from "#app/domain/timeline-kinds.ts";
import type { RequirementKind } from "#app/domain/requirements.ts";
import { recordedSay } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

export type Fact = {
  key: string;
  at: number;
  act: JournalAct;
  about: RequirementKind | undefined;
  parts: Parameters<NonNullable<ServerStrings["told"]["timeline"][JournalAct]>>[0];
  kind: TimelineKind;
  tone: TimelineTone;
  marks: string[];
  by: string;
  note: string;
  struck: boolean;
  to: string;
};

/** One thing, or the same several times in a row, as one entry. */
export function saidRun(
  { act, about, parts, marks, ...newest }: Fact,
  older: readonly Fact[],
  words: ServerStrings,
) {
  const say = recordedSay(words, act, about);
  const all = [...older, { parts }].map((row) => Number(row.parts["part"] || Number.NaN));
  const hasParts = all.every((part) => !Number.isNaN(part));
  const title = say
    ? say({ ...parts, ...(hasParts ? { part: partsTogether(all) } : {}) })
    : words.told.journal[act];
  return {
    ...newest,
    since: older.at(-1)?.at ?? newest.at,
    title: [
      older.length > 0 && !hasParts ? words.journey.times(title, older.length + 1) : title,
      ...marks,
    ].join(" · "),
  };
}
