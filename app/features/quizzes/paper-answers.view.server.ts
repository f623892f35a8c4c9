import type { Actor, Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt } from "#db/queries/attempts.ts";
import { findFile } from "#db/queries/files.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findNames } from "#db/queries/people.ts";
import { askedQuestion } from "./asked-question.view.server.ts";

/** All questions of an attempt on paper as one form, with what is typed in so far and the scan; undefined where there is nothing to type in. Never holds a key. */
export async function viewPaperAnswers(actor: Actor, { traineeId }: Subject, attemptId: string, language: Language, { paper: words }: ServerStrings) {
  const attempt = actor.id === traineeId ? undefined : await findAttempt(read(), attemptId, traineeId);
  const sheet = attempt && (await findPaperAttempt(read(), attemptId));
  if (!attempt || !sheet || sheet.withdrawnAt !== null || attempt.submittedAt !== null) return undefined;
  const [names, saved] = [await findNames(read(), [traineeId]), await findAllAnswers(read(), attemptId)];
  const file = sheet.scanFileId ? await findFile(read(), traineeId, sheet.scanFileId) : undefined;
  const name = names[traineeId] ?? "";
  const { answers, scan, steps } = words;
  return {
    attemptId, title: answers.title(inLanguage(attempt.quiz.title, language), name),
    labels: {
      lead: answers.lead, save: answers.save, saveHint: answers.saveHint, handIn: answers.handIn, handInHint: answers.handInHint, back: steps.title, scan: scan.title, field: scan.field, hint: scan.hint,
      change: scan.change, missing: scan.missing, open: scan.open, download: scan.download, pdf: scan.pdf, alt: scan.alt(name), lost: answers.lost,
    },
    scan: file ? { to: paths.file(attempt.enrollmentId, file.id), isImage: file.type.startsWith("image/") } : null,
    questions: attempt.paper.questions.map((question, index) => ({ key: question.key, number: index + 1, ...askedQuestion(question, saved.find(({ questionKey }) => questionKey === question.key)?.value ?? "", language) })),
  };
}
