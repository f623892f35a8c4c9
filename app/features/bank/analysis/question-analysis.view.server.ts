import { answerTimes } from "#app/domain/answer-times.ts";
import { figureOf, medianOf } from "#app/domain/figure.ts";
import { difficulty, discrimination, leastForDifficulty, shareOf } from "#app/domain/item-analysis.ts";
import { choiceTable, chosenOf, flagsOf } from "#app/domain/item-choices.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import { type Question, rulesOf } from "#app/domain/quiz-questions.ts";
import { read } from "#db/engine";
import {
  findAnsweredAt,
  findAnswersTo,
  findSittingsWith,
  findVersionsOf,
  itemOf,
  mostSittings,
  type SatQuestion,
} from "#db/queries/analysis.ts";
import type { Said } from "#app/ui/rich-text.tsx";
import { asSaid, inLine, plainText } from "#app/web/rich-text.server.ts";

/** What each person's first meeting with a question says of it, newest edition first; undefined for a question that is not there. */
export async function viewQuestionAnalysis(key: string, language: Language) {
  const conn = read();
  const versions = await findVersionsOf(conn, [key]);
  const newest = versions.at(-1);
  if (!newest) return undefined;
  const found = await findSittingsWith(conn, key);
  // Oldest first: whoever met the question in two quizzes counts with the first.
  const sat = [...new Map(found.toReversed().map((row) => [row.traineeId, row])).values()];
  const answers = await findAnswersTo(
    conn,
    key,
    sat.map(({ id }) => id),
  );
  const answeredAt = await findAnsweredAt(
    conn,
    sat.map(({ id }) => id),
  );
  const contents = new Map(versions.map(({ versionId, question }) => [versionId, question]));
  const editions = [...new Map(versions.map((version) => [version.edition, version])).values()].reverse();
  return {
    title: plainText(inLanguage(newest.question.prompt, language)),
    isCut: found.length === mostSittings,
    editions: editions.map(({ edition, question, publishedAt }) => {
      const item = itemOf(key, edition);
      const here = sat.filter(({ questions }) => questions.some((one) => one.item === item));
      const sittings = here.map(({ questions }) => questions);
      const [right, discriminates] = [difficulty(sittings, item), discrimination(sittings, item)];
      const seconds = here
        .filter(({ isOnPaper }) => !isOnPaper)
        .flatMap(
          ({ id, startedAt, questions }) =>
            answerTimes(
              startedAt,
              questions.map((one) => ({ key: one.key, at: answeredAt.get(`${id} ${one.key}`) ?? null })),
            ).get(key) ?? [],
        );
      const options = optionsOf(question, language);
      const table = choiceTable(
        here
          .filter(({ isMarkedByHand }) => !isMarkedByHand)
          .map(({ id, questions }) => {
            const own = questions.find((one) => one.item === item);
            return {
              share: shareOf(questions) ?? 0,
              chosen: own ? choiceOf(own, contents.get(own.versionId) ?? question, answers.get(id)) : [],
            };
          }),
        options.map(({ id }) => id),
      );
      return {
        edition,
        publishedAt,
        kind: question.kind,
        prompt: asSaid(inLine(inLanguage(question.prompt, language))),
        n: here.length,
        difficulty: right,
        time: figureOf(seconds, leastForDifficulty, medianOf),
        discrimination: discriminates,
        flags: flagsOf(right, discriminates),
        options,
        table,
      };
    }),
  };
}

/** What may be chosen, each with its text where it has one; what cannot be chosen is told apart by its outcome. */
function optionsOf(
  question: Question,
  language: Language,
): { id: string; text: Said | null; isRight: boolean }[] {
  const right: readonly string[] = "correct" in question ? [question.correct].flat().map(String) : ["full"];
  const bare = (ids: readonly string[]) => ids.map((id) => ({ id, text: null }));
  const ids =
    "options" in question
      ? question.options.map(({ id, text }) => ({ id, text: asSaid(inLine(inLanguage(text, language))) }))
      : bare(valuesOf(question) ?? ["full", "part", "none"]);
  return [...ids, { id: "empty", text: null }].map((option) => ({
    ...option,
    isRight: right.includes(option.id),
  }));
}

function choiceOf({ bp, options }: SatQuestion, question: Question, answer: Answer | undefined): string[] {
  const given = [answer ?? []].flat().filter((part) => part.trim() !== "");
  if (given.length === 0) return ["empty"];
  if ("options" in question) return chosenOf(given, options, question.options);
  if (valuesOf(question)) return given;
  return [bp === 10_000 ? "full" : bp === 0 ? "none" : "part"];
}

/** The values an answer is chosen from where a kind has the same for all; null where it has none. */
function valuesOf({ kind }: Question): readonly string[] | null {
  const { answer, fields } = rulesOf(kind);
  const field = answer.as === "choice" ? fields[answer.field] : undefined;
  return field?.as === "choice" ? field.of : null;
}
