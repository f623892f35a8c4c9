import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { Deferral } from "#app/domain/price-list.ts";
import type { Catalogue } from "./catalogue.ts";
import type {
  Draft,
  DraftAsked,
  DraftForm,
  DraftGap,
  DraftTopic,
  DraftWords,
  KnownProduct,
  TextTopic,
} from "./draft.ts";
import { forms } from "./forms.ts";
import { kindOfDelivery } from "./from-delivery.ts";
import { named } from "./named.ts";
import { fieldOf, statementsOf } from "./on-record.ts";
import { seeded } from "./seeded.ts";
import { wordsFor } from "./words-for.ts";

/** So many drafts of each form are offered one after the other. */
const rounds = 3;

type Asked = {
  catalogue: Catalogue;
  deferrals: readonly Deferral[];
  languages: readonly Language[];
  words: Record<Language, DraftWords>;
};

/** The draft of one topic of a product, always the same for the same facts; `variant` asks for another one. */
export function makeDraft(
  own: KnownProduct,
  topic: DraftTopic,
  variant: number,
  asked: Asked,
): Draft | DraftGap {
  const { key: product } = own;
  if (!isOnRecord(own, topic, asked.catalogue)) return { product, topic, code: "no-fact" };
  for (const languages of waysToWrite(asked.languages)) {
    const make = (form: DraftForm, round: number) =>
      form(askedOf(own, topic, round, { ...asked, languages }));
    const usableOf = (all: readonly DraftForm[]) =>
      all.flatMap((form) => {
        const first = make(form, 0);
        return first ? [{ form, first }] : [];
      });
    const offered = forms[topic].offered.flatMap((alike) => rotated(usableOf(alike), product));
    const usable = offered.length > 0 ? offered : usableOf(forms[topic].else);
    const variants = usable.length * rounds;
    const n = variant % Math.max(1, variants);
    const chosen = usable[n % Math.max(1, usable.length)];
    const round = Math.floor(n / Math.max(1, usable.length));
    const made = chosen && (round > 0 ? (make(chosen.form, round) ?? chosen.first) : chosen.first);
    if (!made) continue;
    const question = topic === "price" ? made : { ...made, aspect: topic };
    return { product, topic, variant: n, variants, languages, question };
  }
  return { product, topic, code: whyNone(own, topic, asked.languages) };
}

/** Products begin with different forms, so that a quiz about several has some of each. */
function rotated<T>(forms: readonly T[], product: string): T[] {
  const at = Math.floor(seeded(product)() * forms.length);
  return [...forms.slice(at), ...forms.slice(0, at)];
}

/** In all the company's languages where the facts are written in all, else in one of them. */
function waysToWrite(languages: readonly Language[]): (readonly Language[])[] {
  return languages.length > 1 ? [languages, ...languages.map((one) => [one])] : [languages];
}

function askedOf(own: KnownProduct, topic: DraftTopic, round: number, asked: Asked): DraftAsked {
  const { catalogue, languages, deferrals } = asked;
  const words = (language: Language) => wordsFor(own, asked.words[language]);
  const random = seeded(`${own.key} ${topic} ${round}`);
  const say = (write: (words: DraftWords, language: Language) => string): Localized =>
    Object.fromEntries(languages.map((language) => [language, write(words(language), language)]));
  return {
    own,
    others: catalogue.likeTo(own),
    isReplacing: catalogue.isReplacing,
    find: catalogue.find,
    deferrals: deferrals.map(({ upToDays }) => upToDays),
    languages,
    random,
    say,
    // Each round asks in other words than the one before.
    ask: (ways) =>
      say((own2, language) => {
        const all = ways(own2);
        const at = (Math.floor(seeded(`${own.key} ${topic}`)() * all.length) + round) % all.length;
        return all[at]?.(named(own, own2, language)) ?? "";
      }),
  };
}

/** Whether the fact a topic stands on is known at all. */
export function isOnRecord(
  { content, price }: KnownProduct,
  topic: DraftTopic,
  { find }: Catalogue,
): boolean {
  const isWritten = (text: Localized | undefined) => inLanguage(text ?? {}, "en").trim() !== "";
  if (topic === "price") return price !== null && price.cents > 0;
  if (topic === "substitute") return content.substitutes.some(find);
  if (topic === "add-on") return content.addOns.some(find);
  if (topic === "in-stock-delivery" || topic === "out-of-stock-delivery")
    return content[kindOfDelivery[topic]].days !== null || isWritten(content[kindOfDelivery[topic]].text);
  return isWritten(content[fieldOf[topic]]) || (topic === "terms-of-use" && isWritten(content.termsAt));
}

function whyNone(own: KnownProduct, topic: DraftTopic, languages: readonly Language[]): DraftGap["code"] {
  if (topic in kindOfDelivery) return "no-days";
  const isTold = (one: Language) => statementsOf(own, topic as TextTopic, [one]).length > 0;
  return topic in fieldOf && !languages.some(isTold) ? "no-points" : "no-others";
}
