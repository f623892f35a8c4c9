import { findAllMarks } from "#db/queries/marks.ts";
import type { Actor, Subject } from "#app/domain/access.ts";
import { mayGrade, takesMarks } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { viewScanOfPaper } from "./scan-of-paper.view.server.ts";

/** The questions of a paper with a mark for each, as somebody wrote it on the paper; undefined for whoever may not mark it, and once it is released. */
export async function viewPaperMarks(
  actor: Actor,
  subject: Subject,
  attemptId: string,
  now: number,
  language: Language,
  words: ServerStrings,
) {
  const { traineeId } = subject;
  const attempt = actor.id === traineeId ? undefined : await findAttempt(read(), attemptId, traineeId);
  const sheet = attempt && (await findPaperAttempt(read(), attemptId));
  if (!attempt || !sheet || !mayGrade(attempt.quiz.gradedBy, actor, subject)) return undefined;
  if (takesMarks(attempt, sheet, actor.id) !== null) return undefined;
  const name = (await findNames(read(), [traineeId]))[traineeId] ?? "";
  const { timeZone } = await findClock(read(), now);
  const marks = new Map(
    (await findAllMarks(read(), attemptId)).flatMap((row) =>
      row.origin === "graded" ? [[row.questionKey, row.bp] as const] : [],
    ),
  );
  const { scan, labels } = await viewScanOfPaper(sheet, attempt.enrollmentId, name, words);
  const {
    paper: {
      marks: said,
      sheet: { points },
      steps,
    },
    grading,
  } = words;
  return {
    attemptId,
    title: said.title(inLanguage(attempt.quiz.title, language), name),
    scan,
    markedOn: sheet.markedOn ?? "",
    today: dayOf(now, timeZone),
    labels: {
      ...labels,
      add: words.paper.scan.add,
      lead: said.lead,
      on: said.on,
      keep: said.keep,
      keepHint: said.hint,
      back: steps.title,
    },
    other: attempt.submittedAt === null ? { to: paths.paperAnswers(attemptId), label: said.toAnswers } : null,
    questions: attempt.paper.questions.map((question, index) => ({
      key: question.key,
      number: index + 1,
      prompt: richText(inLanguage(question.prompt, language)),
      legend: said.mark(points(question.points)),
      bp: marks.get(question.key) ?? null,
    })),
    levels: Object.entries(grading.levels).map(([value, label]) => ({ value, label })),
  };
}
