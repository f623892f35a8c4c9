import type { Dossier } from "#app/domain/dossier.ts";
import type { Language } from "#app/domain/localized.ts";
import { recordedFacts } from "#app/features/journey/shared/recorded.view.server.ts";
import { saidRun } from "#app/features/journey/shared/said-run.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findOtherOnboardings, findRolesOver } from "#db/queries/dossiers.ts";
import { findAllMentorAssignments } from "#db/queries/enrollments.ts";
import { findJournalHead } from "#db/queries/journal.ts";
import { findVersionById } from "#db/queries/programmes.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { findTimeline } from "#db/queries/timeline.ts";
import { identityPart } from "./identity-part.ts";
import { recordParts } from "./record-parts.ts";
import { stageParts } from "./stage-parts.view.server.ts";

type Asked = { enrollmentId: string; language: Language; words: ServerStrings; now: number };
/** More than any onboarding has; a longer one is shown from its end, and says so. */
const mostEntries = 5_000;

/** The whole of one onboarding on record, as it is printed, with the journal's newest entry. */
export async function viewDossier({ enrollmentId, language, words, now }: Asked) {
  const conn = read();
  const head = await findJournalHead(conn);
  const found = await findJourney(conn, enrollmentId, await findClock(conn, now));
  if (!found || !head) return undefined;
  const { traineeId } = found.subject;
  const mentors = await findAllMentorAssignments(conn, enrollmentId);
  const rows = await findTimeline(conn, traineeId, {
    before: head.seq + 1,
    limit: mostEntries,
    acts: null,
    without: await findOtherOnboardings(conn, enrollmentId, traineeId),
  });
  const roles = await findRolesOver(conn, [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))]);
  const version = await findVersionById(conn, found.programmeVersionId);
  const names = await findNames(conn, [found.subject.headId, ...mentors.map(({ mentorId }) => mentorId)]);
  const facts = await recordedFacts(rows, found, language, words);
  const entries = rows
    .flatMap((row, index) => {
      const fact = facts[index];
      return fact ? [{ ...saidRun(fact, [], words), ...row }] : [];
    })
    .reverse();
  const { dossier: say, common } = words;
  const dossier: Dossier = {
    title: say.title(found.traineeName),
    lead: say.lead(common.moment(now), head.seq),
    parts: [
      identityPart({ found, mentors, names, version: version?.number ?? 1 }, language, words),
      ...(await stageParts(found, language, words)),
      ...recordParts(entries, { traineeId, mentors, roles }, words),
    ],
  };
  const footer = `${dossier.title} · ${say.head} ${head.seq}:${head.hash}`;
  return { dossier, head, footer, traineeName: found.traineeName };
}
export type DossierView = NonNullable<Awaited<ReturnType<typeof viewDossier>>>;
