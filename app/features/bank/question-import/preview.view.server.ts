import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { ImportFormat, ReadQuestions } from "#app/domain/question-import.ts";
import { type Question, rightOptions } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText, richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findKnownHashes, hashOf } from "#db/queries/question-imports.ts";
import { figuresOf } from "./number-answers.format.server.ts";

const shown = 20;
const listed = 200;

/** What an import would take and what it would not, in words. */
export async function previewQuestions(
  { read: all, taken, refused, headings }: ReadQuestions,
  format: ImportFormat,
  language: Language,
  words: ServerStrings,
) {
  const { questionImport: say, bank } = words;
  const hashes = taken.map(({ question }) => hashOf(question));
  const known = await findKnownHashes(read(), hashes);
  const fresh = taken.filter((_, index) => {
    const isNew = !known.has(hashes[index] ?? "");
    known.add(hashes[index] ?? "");
    return isNew;
  });
  return {
    format: say.formats[format],
    counts: [
      say.counts(all, fresh.length, taken.length - fresh.length, refused.length),
      headings ? say.headings(headings.line, headings.unused) : "",
    ]
      .join(" ")
      .trim(),
    fresh: fresh.length,
    importLabel: say.labels.import(fresh.length),
    busy: say.labels.busy(fresh.length),
    first: say.labels.first(Math.min(shown, fresh.length), fresh.length),
    taken: fresh.slice(0, shown).map(({ line, column, question, tags }) => ({
      line: say.labels.line(line, column),
      kind: [
        bank.kinds[question.kind],
        ...(question.points === 1 ? [] : [`${bank.labels.points}: ${question.points}`]),
        ...tags,
      ].join(" · "),
      prompt: richText(inLanguage(question.prompt, language)),
      lines: linesOf(question, language, words),
    })),
    refused: refused
      .slice(0, listed)
      .map(
        ({ line, column, reason, near }) =>
          `${say.labels.line(line, column)}: ${say.refusals[reason]} – „${near}“`,
      ),
    notes: fresh
      .flatMap(({ line, column, notes }) =>
        notes.map((note) => `${say.labels.line(line, column)}: ${say.notes[note]}`),
      )
      .slice(0, listed),
  };
}

/** Each answer as it will be kept, what it is worth and what is said to it; last why. */
function linesOf(
  question: Question,
  language: Language,
  { bank, common }: ServerStrings,
): { key: string; text: string; isRight: boolean }[] {
  const say = (text: Localized | undefined) => (text ? plainText(inLanguage(text, language)) : "");
  const line = (text: string, isRight: boolean, ...more: (string | false | undefined)[]) => ({
    text: [text, ...more].filter(Boolean).join(" · "),
    isRight,
  });
  const worth = (bp: number | undefined) =>
    bp !== undefined && bp !== 0 && bp !== 10_000 && bank.worth(common.percent(bp));
  const off = (tolerance: number) => tolerance > 0 && bank.offBy(String(tolerance));
  const answers = () => {
    switch (question.kind) {
      case "single":
      case "multiple":
        return question.options.map(({ id, text, weightBp, explanation }) =>
          line(say(text), rightOptions(question).includes(id), worth(weightBp), say(explanation)),
        );
      case "true-false":
        return [
          line(bank.isTrue, question.correct, say(question.notes?.true)),
          line(bank.isFalse, !question.correct, say(question.notes?.false)),
        ];
      case "short":
        return [
          ...question.accepted.map((text) => line(text, true)),
          ...(question.partly ?? []).map(({ text, bp }) => line(text, false, worth(bp))),
        ];
      case "number":
        return figuresOf(question).map(({ value, tolerance, bp, note }) =>
          line(`${value} ${say(question.unit)}`.trim(), bp === 10_000, off(tolerance), worth(bp), say(note)),
        );
      case "matching":
        return [
          ...question.pairs.map(({ left, right }) => line(`${say(left)} → ${say(right)}`, true)),
          ...(question.others ?? []).map((right) => line(say(right), false)),
        ];
      case "ordering":
        return question.items.map(({ text }, index) => line(`${index + 1}. ${say(text)}`, true));
      case "free":
      case "oral":
        return [
          line(say(question.guidance), true),
          ...(question.rubric ?? []).map(({ label, points }) => line(say(label), false, String(points))),
        ];
      default:
        return [];
    }
  };
  return [...answers(), ...(question.explanation ? [line(say(question.explanation), false)] : [])].map(
    (one, index) => ({ key: String(index), ...one }),
  );
}
