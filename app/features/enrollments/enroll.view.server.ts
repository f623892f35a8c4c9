import { type Actor, reaches } from "#app/domain/access.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findOfferedProgrammes } from "#db/queries/enrollments.ts";
import { findAllTeams, findAllTeamsHeadedBy } from "#db/queries/teams.ts";

/** What the four fields need: the teams this person may enrol into, programmes, the next working day. */
export async function enrollView(actor: Actor, now: number) {
  const conn = read();
  const clock = await findClock(conn, now);
  const isWide = reaches(actor, "mentor.assign").includes("any");
  const teams = isWide ? await findAllTeams(conn) : await findAllTeamsHeadedBy(conn, actor.id);
  const offered = await findOfferedProgrammes(conn);
  return {
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    programmes: offered.map(({ key, versionId, content }) => ({ key, title: readProgramme(versionId, content).title })),
    startsOn: addWorkingDays(clock.calendar, clock.today, 0),
  };
}
