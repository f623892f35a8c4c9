import { findNotes } from "#db/queries/notes.ts";
import { findAllScores } from "#db/queries/results.ts";
import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { viewExceptions } from "#app/features/onboarding/shared/exceptions.view.server.ts";
import { namedOutright, personNamed, personOf } from "#app/domain/parties.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import { kinds } from "#app/domain/requirements.ts";
import { paths } from "#app/paths.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllGateDecisions, findReopenings } from "#db/queries/gates.ts";
import { findNotesOfEvidence } from "#db/queries/evidence.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { decisionRows } from "./gate-decisions.view.server.ts";
import { gateDetail } from "./gate-detail.view.server.ts";
import { mayAtGate } from "./may-at-gate.ts";

type Asked = {
  enrollmentId: string;
  stage: number;
  actor: Actor;
  language: Language;
  words: ServerStrings;
  now: number;
};

/** One gate as a page shows it: what is met, what is missing, who must act, and what was decided before. */
export async function viewGate({ enrollmentId, stage: number, actor, language, words, now }: Asked) {
  const conn = read();
  const clock = await findClock(conn, now);
  const found = await findJourney(conn, enrollmentId, clock);
  const stage = found?.journey.stages.find((candidate) => candidate.number === number);
  if (!found || !stage) return undefined;
  const { subject, journey, facts } = found;
  const decisions = (await findAllGateDecisions(conn, enrollmentId)).filter(
    (decision) => decision.stage === number,
  );
  const reopenings = await findReopenings(conn, enrollmentId);
  const exceptionOf = await viewExceptions(facts, words);
  const notes = await findNotes(
    conn,
    decisions.map(({ noteId }) => noteId),
  );
  const confirmerId = personOf(stage.stage.confirmedBy, subject);
  const recognised = facts.evidence.filter(({ act }) => act === "recognised");
  const sources = await findNotesOfEvidence(
    conn,
    recognised.map(({ id }) => id),
  );
  const scores = await findAllScores(conn, enrollmentId);
  const names = await findNames(conn, [
    ...facts.evidence.map(({ actorId }) => actorId),
    ...recognised.map(({ actorId }) => actorId),
    subject.mentorId,
    subject.headId,
    confirmerId,
    ...namedOutright([stage]),
    ...decisions.map(({ decidedById }) => decidedById),
    ...reopenings.map(({ by }) => by),
  ]);
  const row = ({ requirement, progress, isOptional, ...standing }: RequirementStanding) => {
    const ownerId = personNamed(progress, subject);
    const exception = exceptionOf({ requirement, progress });
    const by =
      progress.recognition && recognised.findLast(({ requirementKey }) => requirementKey === requirement.key);
    return {
      key: requirement.key,
      title: inLanguage(requirement.title, language),
      state: progress.state,
      isException: exception !== null,
      exception,
      recognition:
        by && progress.recognition
          ? {
              ...progress.recognition,
              by: names[by.actorId] ?? "",
              isOwn: by.actorId === actor.id,
              where: sources[by.id] ?? "",
            }
          : null,
      isOptional,
      group: kinds[requirement.kind].group,
      detail: gateDetail({ requirement, progress, isOptional, ...standing }, { facts, names, scores }, words),
      sentence: progressSentence(
        words,
        requirement.kind,
        progress,
        ownerId ? (names[ownerId] ?? null) : null,
      ),
      to: paths.requirement(requirement.kind, enrollmentId, requirement.key),
    };
  };
  const titles = new Map(
    stage.requirements.map(({ requirement }) => [requirement.key, inLanguage(requirement.title, language)]),
  );
  const missing = new Set(stage.verdict.missing.map(({ key }) => key));
  return {
    enrollmentId,
    number,
    traineeName: found.traineeName,
    state: stage.state,
    stageTitle: inLanguage(stage.stage.title, language),
    journeyState: journey.state,
    isMet: stage.verdict.isMet,
    receiptHash: receiptHash(found, stage),
    isFlagged: stage.isFlagged,
    met: stage.requirements.filter(({ progress }) => progress.state === "met").map(row),
    missing: stage.requirements.filter(({ requirement }) => missing.has(requirement.key)).map(row),
    exceptions: stage.requirements.filter(isException).map(row),
    other: stage.requirements
      .filter(
        (standing) =>
          standing.progress.state !== "met" &&
          !missing.has(standing.requirement.key) &&
          !isException(standing),
      )
      .map(row),
    alternatives: stage.verdict.alternatives.map(({ keys, stillNeeded }) => ({
      stillNeeded,
      titles: keys.map((key) => titles.get(key) ?? key),
    })),
    mentorName: subject.mentorId ? (names[subject.mentorId] ?? null) : null,
    confirmer: names[confirmerId ?? ""] ?? words.requirements.parties[stage.stage.confirmedBy],
    samePerson: subject.mentorId !== null && subject.mentorId === confirmerId,
    decisions: decisionRows(decisions, { reopenings, notes, names }),
    today: clock.today,
    startsOn: facts.startsOn,
    may: mayAtGate(found, stage, actor),
  };
}

const isException = ({ progress }: RequirementStanding) => progress.reason === "switched-off";

export type GateView = NonNullable<Awaited<ReturnType<typeof viewGate>>>;
