import type { Clock } from "#app/domain/clock.ts";
import { earlyRamp, type Ramp } from "#app/domain/early-ramp.ts";
import type { Facts } from "#app/domain/facts.ts";
import type { Journey } from "#app/domain/stages.ts";
import type { ServerStrings } from "./strings.server.ts";

/** The first calls of somebody in words; `today` is what this day still asks of its reader. */
export function saidRamp({ firstTest, common }: ServerStrings, ramp: Ramp | null) {
  if (!ramp) return null;
  const { firstCall, firstCallBy, earlier, weeks } = ramp;
  const by = common.day(firstCallBy);
  return {
    first: firstCall
      ? `${firstTest.first(common.day(firstCall.on), firstCall.minutes, firstCall.isSure)}${firstCall.isLate ? ` ${firstTest.late(by)}` : ""}`
      : `${firstTest.noFirst} ${firstTest.by(by)}`,
    earlier: earlier > 0 ? firstTest.earlier(earlier) : "",
    weeks: weeks.map(({ number, from, to, done, target }) => ({
      key: number,
      label: firstTest.week(number, common.day(from), common.day(to), done, target),
      done,
      target,
      isNow: number === ramp.week?.number,
    })),
    today: ramp.today > 0 ? firstTest.today(ramp.today) : "",
    dueOn: firstTest.dueOn(common.day(ramp.testDueOn)),
  };
}

/** The same while stage 2 is the one somebody is in. */
export const rampNow = (words: ServerStrings, journey: Journey, facts: Facts, clock: Clock) =>
  journey.current.number === 2 && journey.state !== "ended"
    ? saidRamp(words, earlyRamp(journey, facts, clock))
    : null;

export type SaidRamp = NonNullable<ReturnType<typeof saidRamp>>;
