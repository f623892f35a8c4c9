import type { DotState, Silence, Week } from "#app/domain/warm-up-week.ts";
import type { ServerStrings } from "./strings.server.ts";

/** This week's dots with their words. */
export function saidWeek({ warmUp }: ServerStrings, { dots, done, goal }: Week) {
  const dot = ({ on, state }: { on: string; state: DotState }) => ({
    key: on,
    state,
    short: warmUp.weekday(on),
    text: warmUp.dot(on, state),
  });
  return { label: warmUp.dots, text: warmUp.week(done, goal), dots: dots.map(dot) };
}

/** What a warm-up offers now, or why it offers nothing. */
export function saidOffer(
  { warmUp, common }: ServerStrings,
  {
    openId,
    silence,
    count,
    nextOn,
    isDoneToday,
  }: {
    openId: string | null;
    silence: Silence | null;
    count: number;
    nextOn: string | null;
    isDoneToday: boolean;
  },
) {
  if (openId) return { title: warmUp.open, text: warmUp.openText, action: warmUp.goOn };
  if (silence) return { ...warmUp.silent[silence](nextOn ? common.longDay(nextOn) : ""), action: null };
  return {
    title: warmUp.offer(count),
    text: warmUp.offerText,
    action: isDoneToday ? warmUp.again : warmUp.start,
  };
}
