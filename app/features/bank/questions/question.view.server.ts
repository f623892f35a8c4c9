import { findAllQuizVersions } from "#db/queries/bank-quizzes.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import { type Question, rightOptions } from "#app/domain/quiz-questions.ts";
import { figureText, inDecimals } from "#app/domain/number-text.ts";
import { missingIn } from "#app/domain/question-problems.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText, richText } from "#app/web/rich-text.server.ts";
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
    title: bank.kinds[question.kind],
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

type Line = { text: string; isRight: boolean; note: string | null };

/** The question in one language with its key. */
export function shownIn(question: Question, language: Language, { bank, common }: ServerStrings) {
  const say = (text: Localized | undefined) => (text ? inLanguage(text, language) : null);
  const words = (text: Localized) => plainText(inLanguage(text, language));
  const line = (text: Localized | string, isRight: boolean, note: string | null = null): Line => ({
    text: typeof text === "string" ? text : words(text),
    isRight,
    note: note && plainText(note),
  });
  const lines = (): Line[] => {
    switch (question.kind) {
      case "single":
      case "multiple": {
        const right = rightOptions(question);
        return question.options.map(({ id, text, explanation, weightBp }) =>
          line(
            text,
            right.includes(id),
            [weightBp ? bank.worth(common.percent(weightBp)) : null, say(explanation)]
              .filter(Boolean)
              .join("; ") || null,
          ),
        );
      }
      case "true-false":
        return [
          line(bank.isTrue, question.correct, say(question.notes?.true)),
          line(bank.isFalse, !question.correct, say(question.notes?.false)),
        ];
      case "short":
        return [
          ...question.accepted.map((text) => line(text, true)),
          ...(question.partly ?? []).map(({ text, bp }) => line(text, false, bank.worth(common.percent(bp)))),
        ];
      case "number":
        return [{ ...question, bp: 10_000 }, ...(question.partly ?? [])].map(
          ({ value, tolerance, bp, note }) => {
            const worth = [
              bp < 10_000 ? inDecimals(`${bp / 100} %`, language) : "",
              tolerance > 0 ? bank.offBy(figureText(tolerance, language)) : "",
              say(note) ?? "",
            ]
              .filter(Boolean)
              .join(" · ");
            return line(
              `${figureText(value, language)} ${say(question.unit) ?? ""}`.trim(),
              bp > 0,
              worth || null,
            );
          },
        );
      case "calculated":
        return [
          line(
            bank.asked[question.asks],
            true,
            bank.drawn(question.volumes.join(", "), question.deferrals.join(", ")),
          ),
        ];
      case "matching":
        return [
          ...question.pairs.map(({ left, right }) => line(`${words(left)} → ${words(right)}`, true)),
          ...(question.others ?? []).map((text) => line(text, false)),
        ];
      case "ordering":
        return question.items.map(({ text }, index) => line(`${index + 1}. ${words(text)}`, true));
      case "free":
      case "oral":
        return (question.rubric ?? []).map(({ label, points }) => line(label, true, String(points)));
    }
  };
  const { explanation } = question;
  const guidance = "guidance" in question ? question.guidance : undefined;
  return {
    prompt: richText(inLanguage(question.prompt, language)),
    lines: lines(),
    guidance: guidance ? richText(inLanguage(guidance, language)) : null,
    explanation: explanation ? richText(inLanguage(explanation, language)) : null,
  };
}
