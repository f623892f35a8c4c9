import { blankFacts } from "#app/domain/blank-facts.ts";
import { expect, test } from "vitest";
import type { Facts } from "#app/domain/facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import { moveChanges } from "#app/domain/programme-changes.ts";
import { stageStates } from "#app/domain/stages.ts";
import { makeCalendar, startOfDay } from "#app/domain/working-days.ts";
import { smallProgramme } from "#tests/support/small-company.ts";

const timeZone = "Europe/Sofia";
const today = "2026-11-03";
const clock = {
  now: startOfDay(today, timeZone),
  today,
  calendar: makeCalendar({ holidays: "none", exceptions: [] }),
  timeZone,
};
const facts: Facts = {
  ...blankFacts({
    enrollmentId: "e",
    traineeId: "t",
    startsOn: "2026-11-02",
    enrolledAt: startOfDay("2026-11-01", timeZone),
  }),
  headId: "h",
};

function changesOf(edit: (programme: Programme) => void) {
  const edited = structuredClone(smallProgramme);
  edit(edited);
  return moveChanges(stageStates(smallProgramme, facts, clock), stageStates(edited, facts, clock)).map(
    ({ effect, key, fields }) => [effect, key, ...(fields ?? [])].join(" "),
  );
}
const named = (programme: Programme, key: string) =>
  programme.stages
    .flatMap(({ requirements }) => requirements)
    .find((row) => row.key === key) as unknown as Record<string, unknown>;

test.each<[string, (programme: Programme) => void, string[]]>([
  ["nothing", () => {}, []],
  [
    "another quiz",
    (p) => {
      named(p, "basics")["quiz"] = "survey";
    },
    ["changed basics quiz"],
  ],
  [
    "another target",
    (p) => {
      named(p, "calls")["amount"] = 25;
    },
    ["changed calls amount"],
  ],
  [
    "another title",
    (p) => {
      named(p, "rules")["title"] = { en: "House rules", bg: "Правила" };
    },
    ["changed rules title"],
  ],
  [
    "another day in a stage to come",
    (p) => {
      named(p, "calls")["dueDay"] = 9;
    },
    ["changed calls dueDay"],
  ],
  [
    "another day in the open stage",
    (p) => {
      named(p, "rules")["dueDay"] = 4;
    },
    ["changed rules dueDay", "due rules"],
  ],
  [
    "no longer needed for the gate",
    (p) => {
      p.stages[1].gate = { all: ["basics"] };
    },
    ["changed calls need"],
  ],
  [
    "into another stage",
    (p) => {
      p.stages[2].requirements.push(...p.stages[1].requirements.splice(0, 1));
    },
    ["moved calls", "changed calls need"],
  ],
])("moving to another version says: %s", (_, edit, expected) => expect(changesOf(edit)).toEqual(expected));
