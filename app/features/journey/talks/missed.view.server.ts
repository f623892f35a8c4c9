import type { Actor, Subject } from "#app/domain/access.ts";
import { can } from "#app/domain/access.ts";
import type { Aspect } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { type Reviewed, reviewOf } from "#app/domain/quiz-review.ts";
import { settleMarks } from "#app/domain/settled-marks.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findWhatAbout } from "#db/queries/what-about.ts";
import { findAllReleased } from "#db/queries/written-answers.ts";

type Asked = { actor: Actor; subject: Subject; language: Language; words: ServerStrings };
const looked = 12;
const shown = 12;

/** What was missed in the last attempt at each quiz whose results are out, by product and aspect; with the answers for those who may read them. */
export async function viewMissed(enrollmentId: string, { actor, subject, language, words }: Asked) {
  if (!can(actor, "answers.read", subject) || actor.id === subject.traineeId) return [];
  // Whoever still learns here themselves is shown no key outside of their own results.
  const showsKeys = !actor.roles.some((role) => role === "trainee");
  const released = await findAllReleased(read(), enrollmentId, looked);
  const last = released.filter(
    ({ requirementKey }, index) =>
      released.findIndex((row) => row.requirementKey === requirementKey) === index,
  );
  const missed = last.flatMap((attempt) => {
    const { marks } = settleMarks(attempt.paper, attempt.marks, attempt.quiz, attempt.passingScoreBp);
    const settled = new Map([...marks].map(([key, bp]) => [key, { bp, comment: null }]));
    return reviewOf(attempt.paper, attempt.answers, settled, attempt.keys, showsKeys, language)
      .filter(({ bp }) => bp !== null && bp < 10_000)
      .map((row) => ({ row, attempt }));
  });
  const about = await findWhatAbout(
    read(),
    missed.map(({ row }) => row.key),
  );
  const rows = missed.slice(0, shown).map(({ row, attempt }) => {
    const { product, aspect } = about.get(row.key) ?? { product: null, aspect: null };
    return {
      key: `${attempt.id}.${row.key}`,
      product: product ? inLanguage(product.name, language) : words.talk.general,
      aspect: aspectName(aspect, words),
      prompt: plainText(row.prompt),
      given: row.given.map(plainText).join("; ") || words.quizzes.noAnswer,
      right: rightOf(row, words),
      quiz: inLanguage(attempt.quiz.title, language),
      to: paths.attemptResult(attempt.id),
    };
  });
  return [...new Set(rows.map(({ product }) => product))].map((product) => ({
    product,
    rows: rows.filter((row) => row.product === product),
  }));
}

const aspectName = (aspect: Aspect | null, { coverage }: ServerStrings) =>
  aspect ? coverage.aspects[aspect] : "";

function rightOf({ right, model }: Reviewed, { quizzes }: ServerStrings): string {
  if (right === null) return model ? plainText(model) : "";
  return Array.isArray(right)
    ? right.map(plainText).join("; ")
    : right.figures
        .map(({ value, tolerance }) => quizzes.figure(value, tolerance, right.unit))
        .join(quizzes.or);
}
