import { dayAfter } from "./holidays.ts";
import { type Day, startOfDay } from "./working-days.ts";

/** When a written quiz may be started, from the morning of one day to the end of another; `setBy` is whom to ask about it. */
export type ExamDays = { quiz: string; opensOn: Day; closesOn: Day; setBy: "trainer" | "head" };
export type WindowState =
  | { state: "always" }
  | { state: "open"; closesOn: Day }
  | { state: "later"; opensOn: Day; setBy: ExamDays["setBy"] }
  | { state: "over"; closesOn: Day; setBy: ExamDays["setBy"] };

/** Whether a quiz may be started on a day. Without any window it always may; of several any open one lets in, then the next that comes counts, then the last that was. */
export function windowOn(windows: readonly ExamDays[], quiz: string, today: Day): WindowState {
  const own = windows.filter((one) => one.quiz === quiz);
  if (own.length === 0) return { state: "always" };
  const open = own.filter(({ opensOn, closesOn }) => opensOn <= today && today <= closesOn);
  if (open.length > 0)
    return {
      state: "open",
      closesOn:
        open
          .map(({ closesOn }) => closesOn)
          .sort()
          .at(-1) ?? today,
    };
  const [next] = own
    .filter(({ opensOn }) => opensOn > today)
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  if (next) return { state: "later", opensOn: next.opensOn, setBy: next.setBy };
  const [last] = own.sort((a, b) => (a.closesOn > b.closesOn ? -1 : 1));
  return last ? { state: "over", closesOn: last.closesOn, setBy: last.setBy } : { state: "always" };
}

/** The moment a window that is open closes; null where there is none. */
export function closingOf(window: WindowState, timeZone: string): number | null {
  return window.state === "open" ? startOfDay(dayAfter(window.closesOn, 1), timeZone) : null;
}
