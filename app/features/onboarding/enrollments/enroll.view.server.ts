import { firstDayQuestion } from "#app/domain/first-day.ts";
import { type Actor, reaches } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { foldName, mayBeOne } from "#app/domain/same-person.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findSamples } from "#db/queries/documents.ts";
import { findEnrollable, findMembersOrLoose } from "#db/queries/enrollable.ts";
import { findOfferedProgrammes } from "#db/queries/enrollments.ts";
import { findWorkWeeks } from "#db/queries/terms.ts";
import { findAllTeams, findAllTeamsHeadedBy } from "#db/queries/teams.ts";

const shown = 25;
const teamsOf = (actor: Actor) =>
  reaches(actor, "mentor.assign").includes("any")
    ? findAllTeams(read())
    : findAllTeamsHeadedBy(read(), actor.id);

/** What the fields need: the teams this person may enrol into, programmes, the next working day, where people come. */
export async function viewEnroll(actor: Actor, language: Language, now: number) {
  const conn = read();
  const clock = await findClock(conn, now);
  const offered = await findOfferedProgrammes(conn);
  return {
    teams: (await teamsOf(actor)).map(({ id, name }) => ({ value: id, label: name })),
    isAnyTeam: (await findAllTeams(conn)).length > 0,
    programmes: offered.map(({ key, versionId, content }) => ({
      value: key,
      label: inLanguage(readProgramme(versionId, content).title, language),
    })),
    startsOn: addWorkingDays(clock.calendar, clock.today, 0),
    place: (await findSettings(conn))?.place ?? "",
    samples: (await findSamples(conn)).map(({ key, title }) => ({
      to: paths.libraryDocument(key),
      label: inLanguage(title, language),
    })),
  };
}

/** Whom this person may choose from those who are here, found by name or address; those chosen already stay in the list. */
export async function viewPick(
  actor: Actor,
  { search, chosen }: { search: string; chosen: readonly string[] },
) {
  const isWide = reaches(actor, "mentor.assign").includes("any");
  const teamIds = isWide ? null : (await teamsOf(actor)).map(({ id }) => id);
  const { people, hasMore } = await findEnrollable(read(), { teamIds, search, chosen, limit: shown });
  return {
    search,
    hasMore,
    chosen,
    people: people.map(({ id, name, email, teamName }) => ({
      value: id,
      label: name,
      hint: [teamName, email].filter(Boolean).join(" · "),
    })),
  };
}

/** For every new name that somebody here or further up has: who that may be. */
export async function viewNamesakes(
  teamId: string,
  newcomers: readonly { name: string; email: string | null }[],
) {
  const here = await findMembersOrLoose(read(), teamId);
  return newcomers.flatMap((one, index) => {
    const isKnown = one.email !== null && here.some(({ email }) => email === one.email);
    const same = isKnown ? [] : here.filter((other) => mayBeOne(other, { name: one.name, teamId }));
    const isTwice = newcomers.slice(0, index).some(({ name }) => foldName(name) === foldName(one.name));
    const about = `:${foldName(one.name).slice(0, 200)}`;
    const people = same.map(({ id, name, email, teamName }) => ({
      value: id + about,
      label: name,
      hint: [teamName, email].filter(Boolean).join(" · "),
    }));
    return same.length > 0 || isTwice ? [{ index, name: one.name, people, other: `new${about}` }] : [];
  });
}

/** What is asked about this first day, unless it was answered for this very day. */
export async function viewFirstDay(
  {
    startsOn,
    sure,
    people,
  }: {
    startsOn: string;
    sure?: readonly string[] | undefined;
    people: readonly { personId?: string | null | undefined }[];
  },
  now: number,
) {
  if (sure?.includes(startsOn)) return null;
  const weeks = await findWorkWeeks(
    read(),
    "traineeId",
    people.flatMap(({ personId }) => personId ?? []),
  );
  return firstDayQuestion(startsOn, await findClock(read(), now), [...weeks.values()]);
}
