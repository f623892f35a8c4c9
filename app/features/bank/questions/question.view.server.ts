import { findAllQuizVersions } from "#db/queries/bank-quizzes.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { missingIn } from "#app/domain/question-problems.ts";
import { shownIn } from "#app/features/bank/shared/shown-question.view.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAllVersions, findQuestionEntry } from "#db/queries/bank.ts";
import { readProduct, readQuiz } from "#db/content.ts";

/** A question as its author sees it, in every language of the company; undefined where there is none. */
export async function viewQuestion(
  key: string,
  languages: readonly Language[],
  language: Language,
  words: ServerStrings,
) {
  const conn = read();
  const entry = await findQuestionEntry(conn, key);
  if (!entry) return undefined;
  const { bank, common } = words;
  const { question } = entry;
  const versions = await findAllVersions(conn, entry.id);
  const quizzes = (await findAllQuizVersions(conn)).map(({ key: quizKey, versionId, content }) => ({
    key: quizKey,
    quiz: readQuiz(versionId, content),
  }));
  const asking = quizzes.filter(
    ({ quiz }) =>
      quiz.mustHaves?.includes(key) || quiz.pools.some((pool) => "from" in pool && pool.from.includes(key)),
  );
  return {
    key,
    title: words.questionKinds[question.kind].title,
    needsReview: entry.needsReview,
    isRetired: entry.retiredAt !== null,
    product: entry.product,
    badges: [
      ...(entry.retiredAt !== null ? [bank.states.retired] : []),
      ...(entry.needsReview ? [bank.states["needs-review"]] : []),
      ...(entry.isPractice ? [bank.states.practice] : []),
      ...missingIn(question, languages).map((one) => bank.translationMissing(bank.languages[one])),
    ],
    shown: languages.map((one) => ({
      language: one,
      name: bank.languages[one],
      ...shownIn(question, one, words),
    })),
    facts: [
      { term: bank.labels.points, text: String(question.points) },
      {
        term: bank.labels.product,
        text: entry.productContent ? inLanguage(readProduct(entry.productContent).name, language) : bank.none,
      },
      { term: bank.labels.aspect, text: question.aspect ? bank.aspects[question.aspect] : bank.none },
      { term: bank.labels.tags, text: entry.tags.join(", ") || bank.none },
      { term: bank.labels.owner, text: entry.ownerName ?? bank.none },
      { term: bank.labels.reviewBy, text: entry.reviewBy ? common.day(entry.reviewBy) : bank.none },
    ],
    quizzes: asking.map((row) => ({ key: row.key, title: inLanguage(row.quiz.title, language) })),
    versions: versions.map(({ number, edition, by, at }) =>
      bank.madeBy(number, edition, by ?? bank.system, common.moment(at)),
    ),
    labels: {
      ...bank.labels,
      edit: bank.edit,
      copy: bank.copy,
      next: bank.next,
      retire: bank.retire,
      bringBack: bank.bringBack,
      history: bank.history,
      usedIn: bank.usedIn,
      notUsed: bank.notUsed,
      back: bank.toBank,
      needsReview: bank.needsReviewText,
      reviewed: bank.reviewed,
      analysis: bank.analysis,
      regrade: bank.regrade.link,
    },
    mayRegrade: entry.number > 1,
    like: {
      product: entry.product,
      aspect: question.aspect ?? null,
      tags: entry.tags.join(","),
      use: entry.isPractice ? "practice" : "",
    },
    kind: question.kind,
  };
}
