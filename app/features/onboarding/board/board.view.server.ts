import type { Permit } from "#app/domain/permit.ts";
import { type Actor, can } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement, type Programme } from "#app/domain/programme.ts";
import { ownClock } from "#app/domain/work-week.ts";
import { dayOf, plannedShare, workingDaysBetween } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { type BoardFilter, type BoardRow, countBoard, findBoard } from "#db/queries/board.ts";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { findWorkWeeks } from "#db/queries/terms.ts";
import { findAllTeams, findAllTeamsHeadedBy } from "#db/queries/teams.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";
import { countWaitsFor } from "#db/queries/waits.ts";
import { boardAction } from "./board-action.ts";

export const pageSize = 25;
type Asked = {
  actor: Actor;
  filter: BoardFilter;
  page: number;
  language: Language;
  words: ServerStrings;
  now: number;
};

/** The board's rows with their reason as a sentence, its owner, and the one action that settles it. */
export async function viewBoard({ actor, filter, page, language, words, now }: Asked) {
  const conn = read();
  const clock = await findClock(conn, now);
  const found = await findBoard(conn, actor, filter, clock.today, {
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  });
  const shown = found.slice(0, pageSize);
  const programmes = await findOwnProgrammes(conn, shown);
  const names = await findNames(
    conn,
    shown.map(({ ownerId }) => ownerId),
  );
  const weeks = await findWorkWeeks(
    conn,
    "enrollmentId",
    shown.map(({ enrollmentId }) => enrollmentId),
  );
  const isWide =
    actor.kind === "person" && actor.roles.some((role) => role === "trainer" || role === "executive");
  const rows = shown.map((row) => {
    const programme: Programme | undefined = programmes.get(row.enrollmentId);
    const requirement =
      row.requirementKey && programme
        ? findRequirement(programme, row.requirementKey)?.requirement
        : undefined;
    // A day somebody does not work is no day they were late.
    const { calendar } = ownClock(clock, weeks.get(row.enrollmentId) ?? null);
    const owner =
      row.owner === "trainee"
        ? row.name
        : (names[row.ownerId ?? ""] ?? (row.owner ? words.requirements.parties[row.owner] : ""));
    const needs = filter.view === "attention" && row.reason !== null;
    return {
      id: row.enrollmentId,
      name: row.name,
      teamName: row.teamName,
      stage: row.stage,
      stageTitle: inLanguage(programme?.stages[row.stage - 1]?.title ?? {}, language),
      startsOn: row.startsOn,
      segments: (JSON.parse(row.segments) as { done: number; of: number }[]).map((segment, index) => ({
        ...segment,
        state:
          row.ending === "released" || index + 1 < row.stage
            ? ("passed" as const)
            : index + 1 === row.stage
              ? ("open" as const)
              : ("shut" as const),
      })),
      tick:
        row.ending || !programme
          ? null
          : plannedShare(
              calendar,
              row.startsOn,
              programme.stages.map(({ normDays }) => normDays),
              clock.today,
            ),
      sentence:
        needs && row.reason
          ? words.told.attention[row.reason]({
              owner,
              title: requirement
                ? inLanguage(requirement.title, language)
                : (words.permits.names[row.requirementKey as Permit] ?? ""),
              stage: row.stage,
              name: row.name,
            })
          : standing(row, clock.today, words),
      days:
        needs && row.since
          ? workingDaysBetween(calendar, dayOf(row.since, clock.timeZone), clock.today)
          : null,
      action: needs ? boardAction(row, requirement?.kind, actor) : null,
    };
  });
  return {
    waiting: can(actor, "queue.read") ? await countWaitsFor(conn, actor) : { all: 0, grading: 0 },
    rows,
    page,
    hasMore: found.length > pageSize,
    counts: await countBoard(conn, actor, filter, clock.today),
    filter,
    teams: (isWide ? await findAllTeams(conn) : await findAllTeamsHeadedBy(conn, actor.id)).map(
      ({ id, name }) => ({ id, name }),
    ),
  };
}

function standing(row: BoardRow, today: string, words: ServerStrings): string {
  if (row.ending)
    return `${words.journey.endings[row.ending]} · ${words.common.day(row.endedOn ?? row.startsOn)}`;
  if (row.pausedFrom) return words.board.pausedSince(words.common.day(row.pausedFrom));
  if (row.startsOn > today) return words.board.startsOn(words.common.day(row.startsOn));
  return words.board.onTrack(row.stage);
}

export type BoardView = Awaited<ReturnType<typeof viewBoard>>;
