import { inLanguage, type Language } from "#app/domain/localized.ts";
import { fits } from "#app/domain/quiz-draw.ts";
import { rulesIn, totalsOf } from "#app/domain/quiz-edits.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { placesIn } from "#app/domain/quiz-places.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { countOnOlderVersions } from "#db/queries/bank-quizzes.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import type { EditedQuiz } from "#db/queries/quiz-drafts.ts";
import { findBank, findCandidates } from "#db/queries/questions.ts";
import { drawFields, sourceOf } from "./draw-fields.view.server.ts";
import { quizSettings } from "./quiz-settings.view.server.ts";

/** The page on which a quiz is put together: what it asks, what it draws, how it is passed. */
export async function viewQuizEditor(
  { quiz, quizId, number, rev, draftId }: EditedQuiz,
  languages: readonly Language[],
  language: Language,
  words: ServerStrings,
) {
  const { quizEditor: editor, common } = words;
  const conn = read();
  const places = placesIn(quiz);
  const rules = rulesIn(quiz);
  const named = rules.flatMap((pool) => ("from" in pool ? pool.from : []));
  const known = await findBank(conn, [...new Set([...places.keys(), ...named])]);
  const questions = new Map(known.map((one) => [one.key, one.question]));
  const titleOf = (key: string) => {
    const question = questions.get(key);
    return question ? plainText(inLanguage(question.prompt, language)) : editor.gone;
  };
  const bank = await findCandidates(conn, { pools: [{ count: 1, where: {} }] });
  const kindOf = (question: Question | undefined) =>
    question ? words.questionKinds[question.kind].title : "";
  const { products } = await findKnownContent(conn);
  const onOld = (await countOnOlderVersions(conn)).get(quizId) ?? 0;
  const { asks, of } = totalsOf(quiz, bank);
  const isDraft = draftId !== null;
  const state = isDraft ? editor.draftOf(number) : editor.version(number);
  return {
    title: inLanguage(quiz.title, language),
    lead: [state, ...(onOld > 0 ? [editor.onOld(onOld), editor.newStarters] : [])].join("; "),
    seen: number,
    rev,
    isDraft,
    isPublished: number > 0,
    totals: editor.totals(asks, of, common.percent(quiz.passingScoreBp)),
    isEmpty: asks === 0,
    chosen: [...places].map(([key, place]) => ({
      key,
      isMust: place === "must",
      text: titleOf(key),
      kind: kindOf(questions.get(key)),
    })),
    rules: rules.map((pool) => ({
      text: editor.rule(pool.count, sourceOf(pool, products, language, words)),
      fits: editor.fits(bank.filter((one) => fits(pool, one)).length),
      titles: "from" in pool ? pool.from.map(titleOf) : [],
    })),
    draw: drawFields(bank, products, language, words),
    ...quizSettings(quiz, languages, words),
    labels: editorLabels(words, isDraft),
  };
}

function editorLabels({ quizEditor: editor, bank }: ServerStrings, isDraft: boolean) {
  const { back, ...page } = editor.page;
  return {
    ...page,
    back,
    copy: editor.copy,
    analysis: bank.analysis,
    preview: editor.preview,
    publishHint: isDraft ? editor.saveHint : editor.page.nothingChanged,
  };
}
