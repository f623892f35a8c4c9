import type { Drafting } from "#app/acts/find-drafts.ts";
import { draftValue } from "#app/domain/drafts/chosen.ts";
import { type Draft, factOfTopic } from "#app/domain/drafts/draft.ts";
import { seeded } from "#app/domain/drafts/seeded.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { figureText } from "#app/domain/number-text.ts";
import { factsBehind } from "#app/domain/product-facts.ts";
import { rulesOf } from "#app/domain/quiz-questions.ts";
import { shownIn } from "#app/features/bank/shared/shown-question.view.server.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";
import { factText } from "./fact-text.view.server.ts";

type Shown = {
  draft: Draft & { hash: string };
  drafting: Drafting;
  languages: readonly Language[];
  language: Language;
  words: ServerStrings;
  another: string | null;
};

/** A draft as the trainee will see it, with its key and what it stands on. */
export function showDraft({ draft, drafting, languages, language, words, another }: Shown) {
  const { product, topic, variant, question, hash } = draft;
  const value = draftValue({ product, topic, variant, hash });
  const missing = languages.find((one) => !draft.languages.includes(one));
  const { kind, aspect = null, builtOn } = question;
  const facts = topic === "price" ? [factOfTopic.price] : factsBehind({ kind, aspect, builtOn });
  return {
    id: `${product}~${topic}`,
    topic,
    label: words.drafts.topics[topic],
    value,
    kind: words.questionKinds[question.kind].title,
    onlyIn:
      missing && draft.languages[0] ? words.drafts.onlyIn(words.bank.languages[draft.languages[0]]) : null,
    shown: draft.languages.map((one) => ({
      language: one,
      name: words.bank.languages[one],
      ...shownIn(question, one, words),
    })),
    example: exampleOf(draft, drafting, language, words),
    standsOn: facts.flatMap((fact) => {
      const text = factText(fact, product, { drafting, language, words });
      return text ? [{ term: words.products.facts[fact], text }] : [];
    }),
    edit: paths.newQuestionOf(question.kind, { product, aspect, draft: value }),
    another,
  };
}

/** What is drawn for each attempt, drawn once. */
function exampleOf(
  { question, hash }: Draft & { hash: string },
  drafting: Drafting,
  language: Language,
  words: ServerStrings,
) {
  const { pricedProduct, draw } = rulesOf(question.kind);
  if (!pricedProduct) return null;
  const drawn = draw(question, { prices: drafting.prices, random: seeded(hash) });
  const { prompt, unit } = drawn?.shown ?? {};
  if (!prompt || drawn?.key.value === undefined) return null;
  const answer = [figureText(drawn.key.value, language), inLanguage(unit ?? {}, language)].join(" ");
  return words.drafts.example(plainText(inLanguage(prompt, language)), answer);
}
