import { languages } from "#app/domain/localized.ts";
import type { DraftForm } from "./draft.ts";
import { named } from "./named.ts";

const mostLetters = 40;
const mostWords = 4;

/** Where the client can read the terms: asked where it is said in so few words that they can be typed. */
export const whereTheTermsAre: DraftForm = (asked) => {
  const { termsAt } = asked.own.content;
  const accepted = languages.flatMap((language) => termsAt?.[language]?.trim().replace(/[.;]$/, "") ?? []);
  const isTypable = accepted.every(
    (text) => text.length <= mostLetters && text.split(/\s+/).length <= mostWords && !text.includes("\n"),
  );
  if (accepted.length === 0 || !isTypable || asked.languages.some((language) => !termsAt?.[language]))
    return null;
  return {
    kind: "short",
    points: 1,
    accepted: [...new Set(accepted.flatMap((text) => [text, ...withoutScheme(text)]))],
    prompt: asked.ask((words) => words.whereTerms),
    explanation: asked.say((words, language) =>
      words.whyWhere(named(asked.own, words, language), termsAt?.[language] ?? ""),
    ),
    builtOn: ["terms-at"],
  };
};

/** An address is right with and without what stands before it. */
function withoutScheme(text: string): string[] {
  const bare = text.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return [bare, bare.replace(/^www\./i, "")].filter((one) => one !== text);
}
