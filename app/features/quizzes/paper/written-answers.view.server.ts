import { inLanguage, type Language } from "#app/domain/localized.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findEnrolledNames } from "#db/queries/enrollments.ts";
import { findAllMarkedByHand } from "#db/queries/paper-attempts.ts";
import { findAllWritten } from "#db/queries/written-answers.ts";
import { withRichText } from "#app/features/quizzes/shared/shown-review.view.server.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";

const mostShown = 20;

/** Somebody's quizzes with written answers as they were handed in, with marks and what a good answer holds. */
export async function viewWrittenAnswers(
  enrollmentId: string,
  language: Language,
  { checks: { sheet }, common, paper: { inTheScan }, quizzes: { noAnswer } }: ServerStrings,
) {
  const about = (await findEnrolledNames(read(), [enrollmentId])).get(enrollmentId);
  const written = await findAllWritten(read(), enrollmentId, mostShown);
  const byHand = await findAllMarkedByHand(
    read(),
    written.map(({ id }) => id),
  );
  return {
    title: sheet.title(about?.name ?? ""),
    traineeId: about?.traineeId ?? "",
    enrollmentId,
    labels: {
      lead: sheet.lead,
      none: sheet.none,
      noneText: sheet.noneText,
      whole: sheet.whole,
      draw: sheet.draw,
      back: sheet.back,
    },
    quizzes: written.map(
      ({ id, number, submittedAt, quiz, paper, keys, answers, marks, scoreBp, isPassed, passingScoreBp }) => {
        const { marks: settled } = settleMarks(paper, marks, quiz, passingScoreBp);
        const comments = new Map(
          marks.flatMap(({ questionKey, comment }) => (comment ? [[questionKey, comment] as const] : [])),
        );
        const by = [...new Set(marks.flatMap(({ marker }) => marker ?? []))];
        const shown = new Map(
          [...settled].map(([key, bp]) => [key, { bp, comment: comments.get(key) ?? null }]),
        );
        return {
          id,
          title: sheet.quiz(inLanguage(quiz.title, language), number),
          isMarked: marks.length > 0,
          noAnswer: byHand.has(id) ? inTheScan : noAnswer,
          lines: [
            sheet.handedIn(common.moment(submittedAt ?? 0)),
            ...(by.length > 0 ? [sheet.by(by.join(", "))] : []),
            scoreBp === null
              ? sheet.waiting
              : sheet.result(isPassed === true, common.percent(scoreBp), common.percent(passingScoreBp)),
          ],
          review: reviewOf(paper, answers, shown, keys, true, language).map((row) =>
            withRichText(row, language),
          ),
        };
      },
    ),
  };
}
