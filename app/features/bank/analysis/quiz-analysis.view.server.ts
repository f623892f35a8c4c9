import { figureOf, medianOf } from "#app/domain/figure.ts";
import { difficulty, discrimination, leastForDifficulty, reliability } from "#app/domain/item-analysis.ts";
import { flagsOf } from "#app/domain/item-choices.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findSittingsOfQuiz, findVersionsOf, itemOf, mostSittings } from "#db/queries/analysis.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { plainText } from "#app/web/rich-text.server.ts";

/** What first attempts say of a quiz and of each question that stood on a paper; undefined for a quiz that is not there. */
export async function viewQuizAnalysis(key: string, language: Language) {
  const conn = read();
  const published = await findQuizByKey(conn, key);
  if (!published) return undefined;
  const sat = await findSittingsOfQuiz(conn, published.quizId);
  const sittings = sat.map(({ questions }) => questions);
  const asked = new Map(sittings.flat().map(({ item, key: questionKey }) => [item, questionKey]));
  const versions = new Map(
    (await findVersionsOf(conn, [...asked.values()])).map((row) => [itemOf(row.key, row.edition), row]),
  );
  const rows = [...asked].map(([item, questionKey]) => {
    const version = versions.get(item);
    const [right, discriminates] = [difficulty(sittings, item), discrimination(sittings, item)];
    return {
      item,
      key: questionKey,
      edition: version?.edition ?? 0,
      prompt: version ? plainText(inLanguage(version.question.prompt, language)) : questionKey,
      difficulty: right,
      discrimination: discriminates,
      flags: flagsOf(right, discriminates),
    };
  });
  return {
    title: inLanguage(published.quiz.title, language),
    n: sat.length,
    isCut: sat.length === mostSittings,
    isDrawn: sittings.some((sitting) => sitting.length < asked.size),
    score: figureOf(
      sat.map(({ scoreBp }) => scoreBp / 100),
      leastForDifficulty,
    ),
    passed: figureOf(
      sat.map(({ isPassed }) => (isPassed ? 100 : 0)),
      leastForDifficulty,
    ),
    minutes: figureOf(
      sat
        .filter(({ isOnPaper }) => !isOnPaper)
        .map(({ startedAt, submittedAt }) => (submittedAt - startedAt) / 60_000),
      leastForDifficulty,
      medianOf,
    ),
    alpha: reliability(sittings),
    rows: rows.sort(
      (a, b) =>
        b.flags.length - a.flags.length ||
        (a.difficulty.value ?? 101) - (b.difficulty.value ?? 101) ||
        a.item.localeCompare(b.item),
    ),
  };
}
