import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Catalogue, catalogueOf } from "#app/domain/drafts/catalogue.ts";
import { type Draft, draftTopics, type KnownProduct } from "#app/domain/drafts/draft.ts";
import { seeded } from "#app/domain/drafts/seeded.ts";
import { makeDraft } from "#app/domain/drafts/make-drafts.ts";
import { type Language, languages, type Localized } from "#app/domain/localized.ts";
import { workOffer } from "#app/domain/price-list.ts";
import { questionProblem } from "#app/domain/question-problems.ts";
import { type Question, rulesOf } from "#app/domain/quiz-questions.ts";
import { question as stored } from "#db/forms/question.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";

const deferrals = [{ upToDays: 30, takesBp: 200 }];
const known = (products: KnownProduct[]) => ({
  catalogue: catalogueOf(products),
  deferrals,
  words: draftQuestions,
});

// Few words, so that products often say nearly the same.
const word = fc.constantFrom(
  "dry",
  "film",
  "roll",
  "carton",
  "pallet",
  "strong",
  "clear",
  "cold",
  "warm",
  "within",
);
const phrase = fc
  .tuple(
    fc.array(word, { minLength: 2, maxLength: 5 }),
    fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  )
  .map(([words, n]) => (n === null ? words : [...words, String(n)]).join(" "));
const text = fc.array(phrase, { minLength: 1, maxLength: 3 }).chain((points) =>
  fc.constantFrom<Localized>(
    { en: points.join("; "), bg: points.map((one) => `бг ${one}`).join("; ") },
    { en: points.map((one) => `- ${one}`).join("\n"), bg: points.map((one) => `- бг ${one}`).join("\n") },
    { en: points.join("; ") },
    // Different words in one language, the same in the other.
    { en: points.join("; "), bg: points.map(() => "все едно и също нещо").join("; ") },
  ),
);
/** What may hold of anything: nobody writes it on every card. */
const general: Localized = { en: "Keep away from children", bg: "Да се пази от деца" };
const terms = fc
  .tuple(text, fc.boolean())
  .map(
    ([one, isGeneral]): Localized =>
      isGeneral ? { en: `${general.en}; ${one.en}`, ...(one.bg && { bg: `${general.bg}; ${one.bg}` }) } : one,
  );
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const days = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });

const catalogue = fc.integer({ min: 1, max: 9 }).chain((n) => {
  const keys = Array.from({ length: n }, (_, index) => `p${index}`);
  const some = fc.subarray(keys).map((all) => all.slice(0, 3));
  return fc.tuple(
    ...keys.map((key) =>
      fc.record({
        key: fc.constant(key),
        price: fc.option(
          fc.record({
            cents: fc.integer({ min: 0, max: 900 }),
            tiers: fc.constantFrom(
              [],
              [{ from: 5, discountBp: 300 }],
              [
                { from: 1, discountBp: 100 },
                { from: 9, discountBp: 700 },
              ],
            ),
          }),
          { nil: null },
        ),
        content: fc.record({
          name: fc.constantFrom({ en: `Thing ${key}`, bg: `Нещо ${key}` }, { bg: `Нещо „${key}“ *_` }),
          summary: maybe(text),
          features: maybe(text),
          competitors: maybe(text),
          packaging: maybe(text),
          termsOfUse: maybe(terms),
          termsAt: maybe(
            fc.constantFrom(
              { en: "https://www.a.example", bg: "https://www.a.example" },
              { en: "In the offer that we send", bg: "Към офертата" },
            ),
          ),
          unit: fc.constant(undefined),
          inStock: fc.record({
            days,
            text: fc.constantFrom(undefined, { en: "In 3 working days", bg: "За 3 работни дни" }),
          }),
          outOfStock: fc.record({ days, text: fc.constant(undefined) }),
          substitutes: some,
          addOns: some,
        }),
      }),
    ),
  );
}) as fc.Arbitrary<KnownProduct[]>;

/** What a product says of itself, in one language, word by word. */
const saidBy = ({ content }: KnownProduct, language: Language) =>
  [
    content.summary,
    content.features,
    content.competitors,
    content.packaging,
    content.termsOfUse,
    content.termsAt,
  ]
    .map((one) => one?.[language]?.toLowerCase() ?? "")
    .join("\n");

/** Whether an option that is marked wrong is right all the same by what is on record. */
function isRightAfterAll(
  option: Localized,
  own: KnownProduct,
  { topic }: Draft,
  { find, isReplacing }: Catalogue,
  all: KnownProduct[],
): boolean {
  const named = all.find(({ content }) =>
    languages.some(
      (one) => content.name[one] !== undefined && content.name[one]?.replace(/[*_]/g, "\\$&") === option[one],
    ),
  );
  if (topic === "substitute")
    return (
      !named ||
      named.key === own.key ||
      own.content.substitutes.includes(named.key) ||
      named.content.substitutes.includes(own.key) ||
      isReplacing(own.key, named.key)
    );
  if (topic === "add-on")
    return (
      !named ||
      named.key === own.key ||
      own.content.addOns.includes(named.key) ||
      named.content.addOns.includes(own.key) ||
      own.content.addOns.some((key) => find(key)?.content.substitutes.includes(named.key))
    );
  if (topic === "in-stock-delivery" || topic === "out-of-stock-delivery") {
    const { days } = own.content[topic === "in-stock-delivery" ? "inStock" : "outOfStock"];
    return languages.some(
      (one) => option[one] !== undefined && option[one] === draftQuestions[one].days(days ?? -1),
    );
  }
  return languages.some(
    (one) =>
      (option[one] !== undefined && option[one] === general[one]) ||
      (option[one] !== undefined && saidBy(own, one).includes(option[one]?.toLowerCase() ?? "")),
  );
}

/** The right answer as the facts give it, found without the rules that made the question. */
function isKeyRight(
  question: Question,
  own: KnownProduct,
  topic: Draft["topic"],
  all: KnownProduct[],
): boolean {
  if (question.kind === "number") {
    if (topic === "price") return Math.round(question.value * 100) === own.price?.cents;
    return question.value === own.content[topic === "in-stock-delivery" ? "inStock" : "outOfStock"].days;
  }
  if (question.kind === "calculated")
    return question.volumes.every((volume) =>
      question.deferrals.every(
        (deferral) =>
          workOffer(
            { prices: { [own.key]: own.price ?? { cents: 0, tiers: [] } }, deferrals },
            own.key,
            question.asks,
            volume,
            deferral,
          ) !== null,
      ),
    );
  if (question.kind === "short")
    return question.accepted.some((one) => Object.values(own.content.termsAt ?? {}).includes(one));
  if (!("options" in question)) return true;
  const right = question.options.filter(({ id }) => [question.correct].flat().includes(id));
  return (
    right.length > 0 &&
    right.every(({ text: option }) =>
      languages.every((one) => {
        const said = option[one];
        if (said === undefined) return true;
        if (topic === "substitute" || topic === "add-on") {
          const list = own.content[topic === "substitute" ? "substitutes" : "addOns"];
          return all.some(
            ({ key, content }) =>
              list.includes(key) &&
              (content.name[one] ?? content.name.en ?? content.name.bg)?.replace(/[*_]/g, "\\$&") === said,
          );
        }
        if (topic === "in-stock-delivery" || topic === "out-of-stock-delivery")
          return (
            said ===
            draftQuestions[one].days(
              own.content[topic === "in-stock-delivery" ? "inStock" : "outOfStock"].days ?? -1,
            )
          );
        return saidBy(own, one).includes(said.toLowerCase());
      }),
    )
  );
}

/** What is wrong with a draft, by the facts alone. */
function faultsOf(draft: Draft, own: KnownProduct, products: KnownProduct[], kept: Catalogue): string[] {
  const { question, topic } = draft;
  const problem = questionProblem(question);
  const faults = [
    problem && `${problem.field}: ${problem.code}`,
    !isDeepStrictEqual(stored.read(stored.write(question)), question) && "cannot be stored",
    !isKeyRight(question, own, topic, products) && "the key is wrong",
  ];
  if (question.kind === "single" || question.kind === "multiple") {
    const wrong = question.options.filter(({ id }) => ![question.correct].flat().includes(id));
    if (wrong.length < 3) faults.push("too few wrong answers");
    for (const { text: option } of wrong)
      if (isRightAfterAll(option, own, draft, kept, products)) faults.push(`right: ${Object.values(option)}`);
    for (const language of draft.languages) {
      const shown = question.options.map(({ text: option }) => option[language]?.toLowerCase());
      if (!shown.every(Boolean) || new Set(shown).size < shown.length) faults.push(`alike in ${language}`);
    }
  }
  return faults.filter((fault): fault is string => Boolean(fault));
}

const runs = Number(process.env["FC_RUNS"] ?? 40);

test("over random catalogues no wrong answer is right by the facts, the key is, and options differ as shown", () => {
  let drafted = 0;
  fc.assert(
    fc.property(
      catalogue,
      fc.constantFrom<Language[]>(["en", "bg"], ["bg", "en"], ["bg"]),
      (products, written) => {
        const asked = { ...known(products), languages: written };
        for (const own of products)
          for (const topic of draftTopics)
            for (const variant of [0, 1, 5]) {
              const draft = makeDraft(own, topic, variant, asked);
              if ("code" in draft) continue;
              drafted++;
              const { question } = draft;
              const faults = faultsOf(draft, own, products, asked.catalogue);
              if (variant === 1 && !isDeepStrictEqual(makeDraft(own, topic, variant, asked), draft))
                faults.push("another time it is another one");
              if (faults.length > 0) throw new Error(JSON.stringify({ faults, own, question }, null, 1));
            }
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
  expect(drafted).toBeGreaterThan(runs);
});

test("a drawn draft is scored right for its right answer and not for a wrong one", () => {
  const products = fc.sample(catalogue, { numRuns: 60, seed: 7 });
  for (const all of products) {
    const asked = { ...known(all), languages: ["en", "bg"] as const };
    for (const own of all)
      for (const topic of draftTopics) {
        const draft = makeDraft(own, topic, 0, asked);
        if ("code" in draft) continue;
        const { question } = draft;
        const rules = rulesOf(question.kind);
        const prices = { prices: { [own.key]: own.price ?? { cents: 0, tiers: [] } }, deferrals };
        const halves = rules.draw(question, { prices, random: seeded(own.key) });
        if (!halves) throw new Error(`not drawn: ${question.kind}`);
        const shown = { key: "q", versionId: "v", points: 1, prompt: question.prompt, ...halves.shown };
        const score = (isRight: boolean) =>
          rules.score([rules.sample(isRight, shown, halves.key, "bg")].flat(), shown, halves.key);
        expect([score(true), score(false) === 10_000]).toEqual([10_000, false]);
      }
  }
});
