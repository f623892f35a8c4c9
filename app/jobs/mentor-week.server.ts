import { hasSheet } from "#app/domain/sheet-facts.ts";
import { carriedPoints, mondayOf } from "#app/domain/week-sheets.ts";
import { addWorkingDays, type Calendar } from "#app/domain/working-days.ts";
import { askHelp } from "#app/features/journey/help/ask-help.server.ts";
import { settleHelp } from "#app/features/journey/help/settle-help.server.ts";
import { publishSheet } from "#app/features/journey/sheets/publish-sheet.server.ts";
import { read } from "#db/engine";
import { findPoints } from "#db/queries/week-sheets.ts";
import type { DayOfStory, Story } from "./stories.server.ts";
import type { Did, Found, OnStage } from "./story-event.server.ts";

const minutes = 60_000;
type Day = { day: DayOfStory; ago: number; calendar: Calendar; now: number };

/** What passes between mentor and trainee on one day: a question with its answer, and at the week's end the sheet. */
export async function mentorWeek(
  story: Story,
  { enrollmentId, traineeId, said, requestId, actorOf }: OnStage,
  { subject, facts }: Found,
  { day, ago, calendar, now }: Day,
): Promise<Did | null> {
  const { mentorId } = subject;
  if (!mentorId) return null;
  const ask = (key: string, question: string) =>
    askHelp(actorOf(traineeId), { enrollmentId, key, question, requestId: requestId() }, now);
  if (story.stuck && ago === story.stuck.ago) return ask(story.stuck.key, said.stuck);
  if (story.stuck && ago === story.stuck.ago + 2) {
    const { key } = story.stuck;
    const asked = await ask(key, said.stuckBefore);
    const settled = { how: "answered", answer: said.unstuck } as const;
    return asked.ok
      ? settleHelp(actorOf(mentorId), { enrollmentId, key, helpId: null, settled }, now + 40 * minutes)
      : asked;
  }
  const weekOn = mondayOf(day.on);
  const isLastOfWeek = mondayOf(addWorkingDays(calendar, day.on, 1)) !== weekOn;
  if (!isLastOfWeek || day.isLast || hasSheet(facts.sheets, weekOn) || (story.owesSheet && ago <= 5))
    return null;
  const carried = carriedPoints(await findPoints(read(), enrollmentId));
  const n = facts.sheets.written.length;
  const { next, ...texts } = said.sheets[n % said.sheets.length] ?? said.sheets[0];
  const became = Object.fromEntries(
    carried.map(({ id }, index) => [id, index === 0 ? ("done" as const) : ("on" as const)]),
  );
  return publishSheet(
    actorOf(mentorId),
    { enrollmentId, weekOn, content: { ...texts, next, became }, requestId: requestId() },
    now,
  );
}
