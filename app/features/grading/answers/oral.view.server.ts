import { findAllMarks } from "#db/queries/marks.ts";
import type { Actor, Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { rulesOf } from "#app/domain/quiz-questions.ts";
import { partInWords } from "#app/strings/question-kind-words.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText, saidText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findOralExam } from "#db/queries/oral-exams.ts";
import { findNames } from "#db/queries/people.ts";

/** The exam in front of its examiner; undefined for everybody else and once it is over. */
export async function viewOral(
  actor: Actor,
  subject: Subject,
  attemptId: string,
  language: Language,
  { questionKinds }: ServerStrings,
) {
  const attempt = await findAttempt(read(), attemptId, subject.traineeId);
  const exam = attempt && (await findOralExam(read(), attemptId));
  if (!attempt || !exam || exam.examinerId !== actor.id || attempt.submittedAt !== null) return undefined;
  const keys = await findKeys(read(), attemptId);
  const rows = await findAllMarks(read(), attemptId);
  const name = (await findNames(read(), [subject.traineeId]))[subject.traineeId] ?? "";
  return {
    attemptId,
    enrollmentId: attempt.enrollmentId,
    requirementKey: attempt.requirementKey,
    title: inLanguage(attempt.quiz.title, language),
    traineeName: name,
    startedAt: attempt.startedAt,
    answers: attempt.paper.questions.map(({ key, kind, prompt, points, options = [], lefts = [] }) => {
      const mark = rows.findLast(({ questionKey }) => questionKey === key);
      const { guidance, rubric = [], correct = [], accepted = [], value } = keys[key] ?? {};
      const texts = options
        .filter(({ id }) => correct.some((one) => one.split(":").includes(id)))
        .map(({ text }) => inLanguage(text, language));
      const isOurs = rulesOf(kind).answer.as === "choice";
      const spoken = isOurs ? correct.map((part) => partInWords(questionKinds, kind, part)) : texts;
      const right = [...spoken, ...accepted, ...(value === undefined ? [] : [String(value)])].join("; ");
      return {
        key,
        prompt: richText(inLanguage(prompt, language)),
        points,
        given: saidText([...lefts, ...options].map(({ text }) => inLanguage(text, language)).join("\n")),
        slot: "graded" as const,
        comment: mark?.comment ?? "",
        mark: mark ? { id: mark.id, bp: mark.bp, at: mark.markedAt, by: "" } : null,
        guidance: guidance || right ? richText(guidance ? inLanguage(guidance, language) : right) : null,
        rubric: rubric.map((line) => ({
          key: line.key,
          label: inLanguage(line.label, language),
          level: mark?.levels[line.key] ?? null,
        })),
      };
    }),
  };
}
