import { blankFacts } from "#app/domain/blank-facts.ts";
import type { Party } from "#app/domain/party.ts";
import { dutiesOf } from "#app/domain/duties.ts";
import type { Facts } from "#app/domain/facts.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { needOf } from "#app/domain/gate-parts.ts";
import type { Programme, Stage } from "#app/domain/programme.ts";
import { stageStates } from "#app/domain/stages.ts";
import { addWorkingDays, nthWorkingDay, startOfDay } from "#app/domain/working-days.ts";
import { dutyWord } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findQuizLimits } from "#db/queries/facts-on-record.ts";

type Asked = { programme: Programme; as: Party; language: Language; words: ServerStrings; now: number };

/** A draft as one of its people will see it: the trainee's journey from a first day, or what falls to another, stage by stage. */
export async function viewDraftPreview({ programme, as, language, words, now }: Asked) {
  const real = await findClock(read(), now);
  const firstDay = addWorkingDays(real.calendar, real.today, 0);
  const clock = { ...real, today: firstDay, now: startOfDay(firstDay, real.timeZone) + 9 * 3_600_000 };
  const limits = await findQuizLimits(read());
  const facts: Facts = {
    ...blankFacts({ enrollmentId: "", traineeId: "", startsOn: firstDay, enrolledAt: clock.now }),
    quizzes: limits,
  };
  const journey = stageStates(programme, facts, clock);
  let opensOn = firstDay;
  const { preview } = words.programmeEditor;
  const stages = journey.stages.map(({ stage, number }) => {
    const from = opensOn;
    opensOn = nthWorkingDay(clock.calendar, from, stage.normDays + 1);
    const due = (day: number) =>
      preview.dueOn(words.common.day(nthWorkingDay(clock.calendar, from, day)), day);
    const rows = stage.requirements.flatMap((requirement) => {
      const duties = dutiesOf(requirement, limits).filter(({ party }) => party === as && as !== "trainee");
      if (as !== "trainee" && duties.length === 0) return [];
      const isOptional = needOf(stage, requirement.key) === "optional";
      return [
        {
          key: requirement.key,
          title: inLanguage(requirement.title, language),
          text: inLanguage(requirement.why, language),
          note: [
            words.requirements.kinds[requirement.kind],
            ...duties.map(({ duty }) => dutyWord(words, requirement.kind, duty)),
            due(requirement.dueDay),
            ...(isOptional ? [words.common.optional] : []),
          ].join(" · "),
        },
      ];
    });
    return {
      number,
      title: words.journey.stage(number, inLanguage(stage.title, language)),
      purpose: inLanguage(stage.purpose, language),
      rows,
      also: also(stage, as, words),
    };
  });
  return { stages, lead: preview.starting(words.common.day(firstDay)) };
}

function also(stage: Stage, as: Party, { programmeEditor: { preview } }: ServerStrings): string[] {
  return [
    ...(as === "head" && stage.assignsMentor ? [preview.duty["mentor"] ?? ""] : []),
    ...(stage.confirmedBy === as ? [preview.duty["gate"] ?? ""] : []),
  ];
}
