import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { AnswerShape, KeyLine } from "#app/domain/question-kind.ts";
import { type Question, rulesOf } from "#app/domain/quiz-questions.ts";
import { fullBp } from "#app/domain/share-of-points.ts";
import { partInWords } from "#app/strings/question-kind-words.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText, saidText } from "#app/web/rich-text.server.ts";
import { reviewOf } from "#app/domain/quiz-review.ts";
import { read } from "#db/engine";
import { findAllAnswers, findAttempt } from "#db/queries/attempts.ts";
import { findSpotCheck } from "#db/queries/spot-checks.ts";
import { findAllMarkedByHand } from "#db/queries/paper-attempts.ts";

/** One check with what a good answer holds. */
export async function viewSpotCheck(actor: Actor, checkId: string, language: Language, words: ServerStrings) {
  const check = await findSpotCheck(read(), checkId);
  if (!check) return undefined;
  const then = await answersThen(check, language, words);
  const { checks, common } = words;
  return {
    enrollmentId: then.enrollmentId,
    title: checks.checkOf(check.traineeName),
    lead: checks.checkLead(common.moment(check.startedAt)),
    labels: checks.labels,
    verdicts: checks.verdicts as Record<string, string>,
    note: check.note,
    mayRecord: check.finishedAt === null && check.checkedById === actor.id,
    questions: check.asked.map(({ questionKey, question, attemptId, verdict }) => {
      const model = modelOf(question, language, words);
      return {
        key: questionKey,
        prompt: richText(inLanguage(question.prompt, language)),
        given: saidText(then.given.get(`${attemptId} ${questionKey}`) ?? ""),
        model: model ? richText(model) : null,
        attemptId,
        verdict,
      };
    }),
  };
}

export type CheckView = NonNullable<Awaited<ReturnType<typeof viewSpotCheck>>>;

/** What was answered then, by attempt and question, and the newest onboarding it was in. */
async function answersThen(
  { traineeId, asked }: NonNullable<Awaited<ReturnType<typeof findSpotCheck>>>,
  language: Language,
  { questionKinds, paper }: ServerStrings,
) {
  const byHand = await findAllMarkedByHand(
    read(),
    asked.map((one) => one.attemptId),
  );
  const given = new Map<string, string>();
  let enrollmentId = "";
  for (const attemptId of new Set(asked.map((one) => one.attemptId))) {
    const attempt = await findAttempt(read(), attemptId, traineeId);
    if (!attempt) continue;
    enrollmentId = attempt.enrollmentId;
    const answers = new Map(
      (await findAllAnswers(read(), attemptId)).map((row) => [row.questionKey, row.value]),
    );
    for (const { key, kind, given: parts } of reviewOf(
      attempt.paper,
      answers,
      new Map(),
      {},
      false,
      language,
    )) {
      given.set(
        `${attemptId} ${key}`,
        parts.map((part) => partInWords(questionKinds, kind, part)).join("\n") ||
          (byHand.has(attemptId) ? paper.inTheScan : ""),
      );
    }
  }
  return { given, enrollmentId };
}

// Between the parts of what is right.
const between: Record<AnswerShape["as"], string> = {
  option: "; ",
  options: "; ",
  choice: "; ",
  text: "; ",
  figure: "; ",
  pairs: "\n\n",
  places: " → ",
};

function modelOf(question: Question, language: Language, { questionKinds }: ServerStrings): string {
  const { kind, explanation } = question;
  const say = (text: Localized | undefined) => (text ? inLanguage(text, language) : "");
  const inWords = ({ text, fits, unit }: KeyLine): string => {
    if (typeof text === "string") return `${text} ${say(unit)}`.trim();
    if ("choice" in text) return partInWords(questionKinds, kind, text.choice);
    return fits ? `${say(text)} → ${say(fits)}` : say(text);
  };
  const { answer, keyLines } = rulesOf(kind);
  const right =
    "guidance" in question
      ? say(question.guidance)
      : keyLines(question)
          .filter(({ isRight, bp = fullBp }) => isRight && bp === fullBp)
          .map(inWords)
          .join(between[answer.as]);
  return [right, say(explanation)].filter(Boolean).join("\n\n");
}
