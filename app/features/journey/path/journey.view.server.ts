import { findNotes } from "#db/queries/notes.ts";
import { rampNow } from "#app/strings/ramp.server.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { namedOutright, personNamed, personOf } from "#app/domain/parties.ts";
import { stillAdded } from "#app/domain/own-requirements.ts";
import { permitStates } from "#app/domain/permits.ts";
import { dutiesOf } from "#app/domain/duties.ts";
import type { RequirementStanding, StageStanding } from "#app/domain/stages.ts";
import { nextSteps } from "#app/domain/next-steps.ts";
import { plannedShare, workingDaysBetween } from "#app/domain/working-days.ts";
import { isCharged } from "#app/domain/requirements.ts";
import { paths } from "#app/paths.ts";
import { progressSentence, whoDoes } from "#app/strings/sentences.server.ts";
import { givenTo } from "#app/domain/take-back.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";

type Asked = { enrollmentId: string; actor: Actor; language: Language; words: ServerStrings; now: number };

/** One trainee's four stages as a page shows them; undefined where there is no such enrollment. */
export async function viewJourney(asked: Asked) {
  const clock = await findClock(read(), asked.now);
  const found = await findJourney(read(), asked.enrollmentId, clock);
  return found && shownJourney(found, clock, asked);
}

type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;

/** The same where the journey is known. */
export async function shownJourney(
  found: Found,
  clock: Clock,
  { enrollmentId, actor, language, words }: Asked,
) {
  const conn = read();
  const { journey, facts, subject, programme } = found;
  const notYet = facts.notYets.findLast(
    ({ stage, at }) =>
      stage === journey.current.number &&
      at >= (journey.current.openedAt ?? 0) &&
      journey.current.state !== "passed",
  );
  const notes = await findNotes(conn, [notYet?.noteId ?? null, facts.ended?.noteId ?? null]);
  const { mentorId, headId, traineeId } = subject;
  const names = await findNames(conn, [mentorId, headId, traineeId, ...namedOutright(journey.stages)]);
  const own = new Set(stillAdded(facts.changes, found.own).map(({ requirement }) => requirement.key));
  const row = (standing: RequirementStanding) => {
    const { requirement, progress, dueOn, isOptional } = standing;
    const ownerId = personNamed(progress, subject);
    // That a stage is shut is said once, above its rows.
    const speaks =
      progress.recognition ||
      (progress.state !== "met" && progress.state !== "not-started" && progress.reason !== "stage-shut");
    return {
      key: requirement.key,
      kind: requirement.kind,
      title: inLanguage(requirement.title, language),
      minutes: requirement.minutes,
      dueOn,
      isOptional: isOptional && progress.reason !== "switched-off",
      // Working days since the due day, 0 where it is not late.
      lateDays:
        dueOn < clock.today && isCharged({ requirement, progress }) && facts.hasSignedIn
          ? workingDaysBetween(clock.calendar, dueOn, clock.today)
          : 0,
      state: progress.state,
      isException: progress.reason === "switched-off",
      isAdded: own.has(requirement.key),
      recognition: progress.recognition ?? null,
      sentence: speaks
        ? progressSentence(words, requirement.kind, progress, ownerId ? (names[ownerId] ?? null) : null)
        : progress.state === "met" || isAlone(requirement)
          ? ""
          : whoDoes(words, requirement),
      isOthers: progress.reason === "elapses" || (progress.owner !== null && progress.owner !== "trainee"),
      to: paths.requirement(requirement.kind, enrollmentId, requirement.key),
    };
  };
  const stage = (standing: StageStanding) => {
    const needed = standing.requirements.filter(({ isOptional }) => !isOptional);
    return {
      number: standing.number,
      title: inLanguage(standing.stage.title, language),
      state: standing.state,
      purpose: inLanguage(standing.stage.purpose, language),
      isFlagged: standing.isFlagged,
      dueOn: standing.dueOn,
      passedAt: standing.pass?.at ?? null,
      decision: standing.pass?.decision ?? null,
      done: standing.pass ? needed.length : needed.filter(({ progress }) => progress.state === "met").length,
      of: needed.length,
      confirmer:
        names[personOf(standing.stage.confirmedBy, subject) ?? ""] ??
        words.requirements.parties[standing.stage.confirmedBy],
      isCurrent: standing === journey.current,
      requirements: standing.requirements.map(row),
    };
  };
  const norms = programme.stages.map(({ normDays }) => normDays);
  return {
    enrollmentId,
    traineeName: found.traineeName,
    teamName: found.teamName,
    startsOn: facts.startsOn,
    today: clock.today,
    state: journey.state,
    hasToTakeBack: givenTo(journey, facts).some(({ isBack }) => !isBack),
    ended: facts.ended && { ...facts.ended, reason: notes[facts.ended.noteId ?? ""] ?? "" },
    notYet:
      notYet && journey.state !== "ended"
        ? { stage: notYet.stage, at: notYet.at, reason: notes[notYet.noteId ?? ""] ?? "" }
        : null,
    mentorName: names[subject.mentorId ?? ""] ?? null,
    headName: names[subject.headId ?? ""] ?? null,
    stages: journey.stages.map(stage),
    current: journey.current.number,
    isOwn: actor.id === subject.traineeId,
    tick: journey.state === "ended" ? null : plannedShare(clock.calendar, facts.startsOn, norms, clock.today),
    ramp: rampNow(words, journey, facts, clock),
    permits: permitStates(programme, journey, facts, clock).map(({ permit, state }) => ({ permit, state })),
    next: nextSteps(journey).map((standing) => ({
      ...row(standing),
      why: inLanguage(standing.requirement.why, language),
    })),
  };
}

// Where nobody else has a part, who does it need not be said.
const isAlone = (requirement: RequirementStanding["requirement"]) =>
  dutiesOf(requirement).every(({ party }) => party === "trainee");

export type JourneyView = NonNullable<Awaited<ReturnType<typeof viewJourney>>>;
export type JourneyRow = JourneyView["stages"][number]["requirements"][number];
