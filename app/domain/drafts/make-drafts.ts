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
import { daysAsChoice, daysAsFigure, kindOfDelivery, trueDays } from "./from-delivery.ts";
import { oneProduct, severalProducts, trueLink } from "./from-links.ts";
import { listPrice, offer } from "./from-price.ts";
import { whereTheTermsAre } from "./from-terms-at.ts";
import { fieldOf, oneStatement, severalStatements, statementsOf, trueStatement } from "./from-texts.ts";
import { named } from "./named.ts";
import { seeded } from "./seeded.ts";

/** For each topic the forms it is asked in, and what is left where none of these can be made. */
const forms: Record<DraftTopic, { first: DraftForm[]; else: DraftForm[] }> = {
  features: {
    first: [oneStatement("features"), severalStatements("features")],
    else: [trueStatement("features")],
  },
  packaging: { first: [oneStatement("packaging")], else: [trueStatement("packaging")] },
  substitute: {
    first: [severalProducts("substitute"), oneProduct("substitute")],
    else: [trueLink("substitute")],
  },
  "add-on": { first: [severalProducts("add-on"), oneProduct("add-on")], else: [trueLink("add-on")] },
  "terms-of-use": {
    first: [oneStatement("terms-of-use"), severalStatements("terms-of-use"), whereTheTermsAre],
    else: [trueStatement("terms-of-use")],
  },
  "in-stock-delivery": {
    first: [daysAsChoice("in-stock-delivery"), daysAsFigure("in-stock-delivery")],
    else: [trueDays("in-stock-delivery")],
  },
  "out-of-stock-delivery": {
    first: [daysAsFigure("out-of-stock-delivery"), daysAsChoice("out-of-stock-delivery")],
    else: [trueDays("out-of-stock-delivery")],
  },
  price: {
    first: [
      offer("discount", false),
      offer("unit-price", true),
      offer("total", false),
      offer("discount", true),
    ],
    else: [listPrice],
  },
};
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
    const isUsable = (form: DraftForm) => make(form, 0) !== null;
    const first = forms[topic].first.filter(isUsable);
    const usable = first.length > 0 ? first : forms[topic].else.filter(isUsable);
    const variants = usable.length * rounds;
    const n = variant % Math.max(1, variants);
    const form = usable[(Math.floor(seeded(product)() * usable.length) + n) % Math.max(1, usable.length)];
    const made = form && (make(form, Math.floor(n / usable.length)) ?? make(form, 0));
    if (!made) continue;
    const question = topic === "price" ? made : { ...made, aspect: topic };
    return { product, topic, variant: n, variants, languages, question };
  }
  return { product, topic, code: whyNone(own, topic, asked.languages) };
}

/** In all the company's languages where the facts are written in all, else in one of them. */
function waysToWrite(languages: readonly Language[]): (readonly Language[])[] {
  return languages.length > 1 ? [languages, ...languages.map((one) => [one])] : [languages];
}

function askedOf(own: KnownProduct, topic: DraftTopic, round: number, asked: Asked): DraftAsked {
  const { catalogue, languages, words, deferrals } = asked;
  const random = seeded(`${own.key} ${topic} ${round}`);
  const say = (write: (words: DraftWords, language: Language) => string): Localized =>
    Object.fromEntries(languages.map((language) => [language, write(words[language], language)]));
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
