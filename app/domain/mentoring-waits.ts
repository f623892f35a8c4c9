import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import type { Party } from "./party.ts";
import type { Journey } from "./stages.ts";
import { missingSheets, weekOver } from "./week-sheets.ts";
import { startOfDay } from "./working-days.ts";

type MentoringWait = {
  what: "help" | "sheet" | "handover";
  owner: Party;
  stage: number;
  requirementKey: string | null;
  since: number;
  byId?: string;
};

/** What waits between mentor and trainee: questions nobody has settled, a sheet that is owed, a note to hand over. */
export const mentoringWaits = (journey: Journey, facts: Facts, clock: Clock): MentoringWait[] => [
  ...questions(journey, facts),
  ...sheetOwed(journey, facts, clock),
  ...handoverOwed(journey, facts),
];

function questions({ stages, current }: Journey, { help }: Facts): MentoringWait[] {
  return help.flatMap(({ requirementKey, askedOf, askedAt, end }): MentoringWait[] => {
    if (end) return [];
    const stage = stages.find(({ requirements }) =>
      requirements.some(({ requirement }) => requirement.key === requirementKey),
    );
    return [
      {
        what: "help",
        owner: askedOf,
        stage: stage?.number ?? current.number,
        requirementKey,
        since: askedAt,
      },
    ];
  });
}

// One for all the weeks that are owed: the next sheet settles them.
function sheetOwed({ current }: Journey, facts: Facts, clock: Clock): MentoringWait[] {
  const [first] = missingSheets(facts, clock);
  if (!first) return [];
  const since = startOfDay(weekOver(first), clock.timeZone);
  return [{ what: "sheet", owner: "mentor", stage: current.number, requirementKey: null, since }];
}

// The mentor before is nobody's party any more; where they can't write, the head does.
function handoverOwed({ current }: Journey, { handover }: Facts): MentoringWait[] {
  if (!handover) return [];
  const { fromId, isFromHere, since } = handover;
  const common = { what: "handover", stage: current.number, requirementKey: null, since } as const;
  return [isFromHere ? { ...common, owner: "mentor", byId: fromId } : { ...common, owner: "head" }];
}
