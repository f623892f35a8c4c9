import type { Language } from "#app/domain/localized.ts";
import { placesOfLetter } from "#app/domain/look-alikes.ts";
import type { ImportNote, ReadQuestions } from "#app/domain/question-import.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";

type Label = "explanation" | "points" | "tags";
/** `answer` is what stands behind that word; null while it has not come. */
type Draft = {
  line: number;
  stem: string[];
  options: { letter: string; text: string }[];
  answer: string | null;
  more: Partial<Record<Label, string>>;
  notes: ImportNote[];
};

const option = /^([A-Za-zА-Яа-я])\s?[.)](.*)$/;
const answer = /^(?:(?:correct |right )?answer|(?:верен |правилен )?отговор)\s?:(.*)$/i;
const labels: Record<Label, RegExp> = {
  explanation: /^(?:answer[_ ]explanation|explanation|feedback|обяснение|обратна връзка)\s?:(.*)$/i,
  points: /^(?:score|points?|marks?|точки)\s?:(.*)$/i,
  tags: /^(?:tags?|етикети?)\s?:(.*)$/i,
};
const otherLabel = /^[\p{L}_]+\s?:\s*\S/u;
const severalLetters = /^[a-zа-я][.)]?(?:\s*(?:,|;|&|\/|and|и)\s*[a-zа-я][.)]?)+$/i;

/**
 * Questions of an Aiken file: a question, lettered options, `ANSWER:` and a letter; one right answer each. An explanation, points and tags may stand below them. Another
 * word with a colon right below the answer begins no question either, unless options follow it.
 */
export function readAiken(file: string, language: Language): ReadQuestions {
  const builder = new Builder();
  for (const draft of draftsOf(file))
    builder.add(draft.line, draft.stem.join(" "), () => build(draft, language));
  return builder.done();
}

function draftsOf(file: string): Draft[] {
  const drafts: Draft[] = [];
  let aside: { line: number; text: string } | null = null;
  let isBelowAnswer = false;
  const begin = (line: number, ...stem: string[]): Draft => {
    const draft: Draft = { line, stem, options: [], answer: null, more: {}, notes: [] };
    drafts.push(draft);
    return draft;
  };
  for (const [index, raw] of file
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trim();
    const last = drafts.at(-1);
    const open = last?.answer === null ? last : undefined;
    const [, letter, text = ""] = option.exec(line) ?? [];
    const [, said] = answer.exec(line) ?? [];
    const label = (Object.keys(labels) as Label[]).find((one) => labels[one].test(line));
    if (line === "") {
      isBelowAnswer = false;
      continue;
    }
    if (said !== undefined) (open ?? begin(index + 1)).answer = said.trim();
    else if (letter && (open || aside)) {
      if (!open) last?.notes.pop();
      (open ?? begin(aside?.line ?? index + 1, aside?.text ?? "")).options.push({
        letter,
        text: text.trim(),
      });
    } else if (label && last && (!open || open.options.length > 0)) {
      last.more[label] = [last.more[label], labels[label].exec(line)?.[1]?.trim()]
        .filter(Boolean)
        .join(label === "tags" ? ", " : "\n\n");
      continue;
    } else if (last && !open && isBelowAnswer && otherLabel.test(line)) {
      last.notes.push("lines-dropped");
      aside = { line: index + 1, text: line };
      continue;
    } else if (open && open.options.length === 0) open.stem.push(line);
    else begin(index + 1, line);
    isBelowAnswer = said !== undefined;
    aside = null;
  }
  return drafts;
}

function build({ stem, options, answer: said, more, notes }: Draft, language: Language): Built {
  if (stem.length === 0) return { refused: "no-question-text" };
  if (options.length < 2) return { refused: "too-few-options" };
  if (!said) return { refused: "no-right-option" };
  if (severalLetters.test(said)) return { refused: "several-right" };
  const places = placesOf(said, options);
  const [place] = places;
  if (place === undefined || places.length > 1)
    return { refused: place === undefined ? "unknown-right-answer" : "unclear-letter" };
  const grade = Number((more.points ?? "1").replace(",", "."));
  if (!Number.isFinite(grade) || grade <= 0 || grade > 100) return { refused: "not-a-number" };
  const points = Math.max(1, Math.round(grade));
  const shown = options.map(({ text }, index) => ({
    id: `o${index + 1}`,
    text: { [language]: asMarkdown(text) },
  }));
  return {
    question: {
      kind: "single",
      prompt: { [language]: asMarkdown(stem.join("\n")) },
      points,
      ...(more.explanation && { explanation: { [language]: asMarkdown(more.explanation) } }),
      options: shown,
      correct: `o${place + 1}`,
    },
    tags: [
      ...new Set(
        (more.tags ?? "")
          .split(/[,;]/)
          .map((tag) => tag.trim().toLowerCase().slice(0, 60))
          .filter(Boolean),
      ),
    ].slice(0, 20),
    notes: points === grade ? notes : [...notes, "points-rounded"],
  };
}

/** Named by its own words or by its letter, with whatever stands behind the letter. */
function placesOf(said: string, options: Draft["options"]): number[] {
  const named = options.flatMap(({ text }, at) => (text.toLowerCase() === said.toLowerCase() ? [at] : []));
  const [, letter] = /^([a-zа-я])(?:[.)]|\s|$)/i.exec(said) ?? [];
  return named.length > 0
    ? named
    : letter
      ? placesOfLetter(
          letter,
          options.map((one) => one.letter),
        )
      : [];
}
