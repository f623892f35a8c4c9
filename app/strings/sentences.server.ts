import type { commonReasons } from "#app/domain/define-kind.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import { type Duty, dutiesOf } from "#app/domain/duties.ts";
import { partyNamed } from "#app/domain/requirement.ts";
import { type Progress, reasonOf, type Requirement, type RequirementKind } from "#app/domain/requirements.ts";
import type { ProgressParts, Say } from "./sentence-parts.ts";
import type { ServerStrings } from "./strings.server.ts";

type Said = Pick<Progress, "reason" | "owner" | "recognition" | "together"> & {
  until?: number | null;
  figures?: Progress["figures"];
};

/** The sentence that says where a requirement stands and who must act. */
export function progressSentence(
  words: ServerStrings,
  kind: RequirementKind,
  progress: Said,
  owner: string | null,
): string {
  if (progress.recognition)
    return words.told.recognised[progress.recognition.how]({
      day: words.common.day(progress.recognition.on),
    });
  const { reason, until, figures } = progress;
  const party = partyNamed(progress);
  const own: Partial<Record<string, Say<ProgressParts>>> = words.told.kinds[kind].reasons;
  const say = own[reason] ?? words.told.progress[reason as keyof typeof commonReasons];
  // What ends with a day is said with its day.
  const isHour = "endsAt" in reasonOf({ requirement: { kind }, progress });
  return say({
    until: until == null ? "" : isHour ? words.common.moment(until) : words.common.dayAt(until),
    owner: owner ?? (party ? words.requirements.parties[party] : ""),
    done: figures?.done ?? 0,
    of: figures?.of ?? 0,
  });
}

/** How an act on record is said, by the kind of requirement it is about where that is known; undefined where it has no sentence of its own. */
export function recordedSay(
  { told }: ServerStrings,
  act: JournalAct,
  kind?: RequirementKind,
): Say | undefined {
  const own: Partial<Record<JournalAct, Say>> = kind ? told.kinds[kind].timeline : {};
  return own[act] ?? told.timeline[act];
}

/** What falls to somebody who has a part in a requirement of this kind. */
export function dutyWord(
  { told, programmeEditor }: ServerStrings,
  kind: RequirementKind,
  duty: Duty["duty"],
): string {
  const own: Partial<Record<string, string>> = told.kinds[kind].duties;
  return own[duty] ?? programmeEditor.preview.duty[duty] ?? duty;
}

/** Who does a requirement, and who confirms, signs or grades it. */
export function whoDoes(words: ServerStrings, requirement: Requirement): string {
  return dutiesOf(requirement)
    .map(({ party, duty }) => `${dutyWord(words, requirement.kind, duty)}: ${words.told.doers[party]}`)
    .join(" · ");
}

/** What one field of a requirement or a stage is called within a sentence. */
export function fieldWord(
  { told, programmeEditor }: ServerStrings,
  name: string,
  kind?: RequirementKind,
): string {
  const asked: Partial<Record<string, string>> = kind ? told.kinds[kind].fields : {};
  return programmeEditor.fieldNames[name] ?? asked[name]?.replace(/\?.*$/, "") ?? name;
}
