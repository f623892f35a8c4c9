import type { Actor, Subject } from "#app/domain/access.ts";
import { mayGrade } from "#app/domain/grading.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt } from "#db/queries/attempts.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { askedQuestion } from "#app/features/quizzes/shared/asked-question.view.server.ts";
import { viewScanOfPaper } from "./scan-of-paper.view.server.ts";

/** All questions of an attempt on paper as one form, with what is typed in so far and the scan; undefined where there is nothing to type in. Never holds a key. */
export async function viewPaperAnswers(
  actor: Actor,
  subject: Subject,
  attemptId: string,
  language: Language,
  words: ServerStrings,
) {
  const { traineeId } = subject;
  const attempt = actor.id === traineeId ? undefined : await findAttempt(read(), attemptId, traineeId);
  const sheet = attempt && (await findPaperAttempt(read(), attemptId));
  if (!attempt || !sheet || sheet.withdrawnAt !== null || attempt.submittedAt !== null) return undefined;
  const [names, saved] = [await findNames(read(), [traineeId]), await findAllAnswers(read(), attemptId)];
  const name = names[traineeId] ?? "";
  const { scan, labels } = await viewScanOfPaper(sheet, attempt.enrollmentId, name, words);
  const { answers, steps } = words.paper;
  return {
    attemptId,
    title: answers.title(inLanguage(attempt.quiz.title, language), name),
    scan,
    labels: {
      ...labels,
      lead: answers.lead,
      save: answers.save,
      saveHint: answers.saveHint,
      handIn: answers.handIn,
      handInHint: answers.handInHint,
      back: steps.title,
    },
    other: mayGrade(attempt.quiz.gradedBy, actor, subject)
      ? { to: paths.paperMarks(attemptId), label: answers.toMarks }
      : null,
    questions: attempt.paper.questions.map((question, index) => ({
      key: question.key,
      number: index + 1,
      ...askedQuestion(
        question,
        saved.find(({ questionKey }) => questionKey === question.key)?.value ?? "",
        language,
      ),
    })),
  };
}
