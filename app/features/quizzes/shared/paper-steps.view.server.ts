import { type Actor, can, type Subject } from "#app/domain/access.ts";
import { mayGrade, takesMarks } from "#app/domain/grading.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import type { Attempt } from "#db/queries/attempts.ts";
import { findPaperAttempt, type PaperAttempt } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";

type Verb = { to: string; label: string; hint: string } | null;
export type PaperSteps = {
  title: string;
  lines: string[];
  links: { to: string; label: string; isFile: boolean }[];
  start: Verb;
  withdraw: Verb;
};
type Asked = Pick<Attempt, "id" | "enrollmentId" | "requirementKey" | "submittedAt" | "result" | "quiz">;

/** What an attempt on paper says to its reader and what they may do with it; null for one that is on screen. */
export async function viewPaperSteps(
  actor: Actor,
  subject: Subject,
  attempt: Asked,
  { paper: words, common }: ServerStrings,
): Promise<PaperSteps | null> {
  const row = await findPaperAttempt(read(), attempt.id);
  if (!row || row.onScreenAt !== null) return null;
  const isOwn = actor.id === subject.traineeId;
  const names = await findNames(read(), [row.givenById, row.typedInById, subject.traineeId]);
  const trainee = names[subject.traineeId] ?? "";
  const isReturned = row.withdrawnAt !== null;
  const isOpen = attempt.submittedAt === null;
  const handles = !isOwn && isOpen && !isReturned && can(actor, "attempt.on-paper", subject);
  const marks =
    !isOwn &&
    can(actor, "attempt.on-paper", subject) &&
    mayGrade(attempt.quiz.gradedBy, actor, subject) &&
    takesMarks(attempt, row, actor.id) === null;
  const { steps } = words;
  return {
    title: steps.title,
    lines: saidOf(row, { isOwn, isOpen, trainee, by: (id) => names[id ?? ""] ?? "" }, words, common),
    links: [
      ...(handles
        ? [
            { to: paths.paperAnswers(attempt.id), label: steps.answers, isFile: false },
            { to: paths.paper(attempt.id), label: steps.print, isFile: false },
          ]
        : []),
      ...(marks
        ? [{ to: paths.paperMarks(attempt.id), label: isOpen ? steps.marks : steps.mend, isFile: false }]
        : []),
      ...(row.scanFileId && can(actor, "file.read", subject)
        ? [{ to: paths.file(attempt.enrollmentId, row.scanFileId), label: steps.scan, isFile: true }]
        : []),
    ],
    start:
      isOwn && isOpen && isReturned
        ? {
            to: paths.attempts(attempt.enrollmentId, attempt.requirementKey),
            label: steps.start,
            hint: steps.startHint,
          }
        : null,
    withdraw:
      handles && row.typedInAt === null
        ? { to: paths.withdrawPaper(attempt.id), label: steps.withdraw, hint: steps.withdrawHint(trainee) }
        : null,
  };
}

type About = { isOwn: boolean; isOpen: boolean; trainee: string; by: (id: string | null) => string };

function saidOf(
  row: PaperAttempt,
  { isOwn, isOpen, trainee, by }: About,
  words: ServerStrings["paper"],
  common: ServerStrings["common"],
): string[] {
  if (row.withdrawnAt !== null) return [isOwn ? words.returnedOwn : words.returned(trainee)];
  const typedAt = common.moment(row.typedInAt ?? row.givenAt);
  if (!isOpen)
    return [
      words.typedIn(by(row.typedInById), typedAt),
      ...(row.markedOn === null ? [] : [words.markedOn(common.day(row.markedOn))]),
    ];
  if (isOwn) return [words.own(by(row.givenById))];
  return [
    row.typedInAt === null
      ? words.given(trainee, by(row.givenById), common.moment(row.givenAt))
      : words.saved(by(row.typedInById), typedAt),
  ];
}
