import type { Localized } from "./localized.ts";
import type { AnswerKey, Option } from "./question-parts.ts";
import { isSameText } from "./same-texts.ts";

/** The id under which a paper shows a text. */
export function placeIn(shown: readonly Option[] = [], text: Localized): string | undefined {
  return shown.find((option) => isSameText(option.text, text))?.id;
}

export function joined(first: string | undefined, second: string | undefined): string | null {
  return first === undefined || second === undefined ? null : `${first}:${second}`;
}

/** A key of the parts found, one for each that a paper asks; null where some are missing or stand twice. */
export function mendedParts(
  old: AnswerKey,
  asked: readonly Option[] | undefined,
  parts: readonly (string | null)[],
): AnswerKey | null {
  const correct = parts.flatMap((part) => part ?? []);
  const isWhole = parts.length === asked?.length && correct.length === parts.length;
  return isWhole && new Set(correct).size === correct.length ? { ...old, correct } : null;
}
