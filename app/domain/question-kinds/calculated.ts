import { noteOnFigure, rightFigures, sampleFigure, scoreFigure } from "#app/domain/figure-answers.ts";
import { languages } from "#app/domain/localized.ts";
import { wholeLine } from "#app/domain/line-syntax.ts";
import { figureText } from "#app/domain/number-text.ts";
import { figureOf, type OfferAsked, offersAsked, workOffer } from "#app/domain/price-list.ts";
import { asTyped, defineQuestionKind, none, nothing } from "#app/domain/question-kind.ts";

type Calculated = {
  product: string;
  asks: OfferAsked;
  volumes: number[];
  deferrals: number[];
  tolerance: number;
};

/** Rows of one whole number each. */
const wholes = (cell: string, range: { least: number; most: number }, most: number) =>
  ({ as: "rows", most, line: wholeLine(cell), cells: { [cell]: { as: "whole", ...range } } }) as const;

/** Volume and deferral (days) are drawn for each attempt, the figures come from the price list of that moment. */
export const calculated = defineQuestionKind<Calculated>()({
  answer: { as: "figure", longest: 40 },
  judged: null,
  pricedProduct: ({ product }) => product,
  draw({ prompt: asked, product, asks, volumes, deferrals, tolerance }, { prices, random }) {
    const pick = (from: readonly number[]) => from[Math.floor(random() * from.length)] ?? 0;
    const worked = workOffer(prices, product, asks, pick(volumes), pick(deferrals));
    if (!worked) return null;
    const filled = (text: string | undefined) =>
      text
        ?.replaceAll("{volume}", String(worked.volume))
        .replaceAll("{deferral}", String(worked.deferralDays));
    const prompt = Object.fromEntries(
      languages.flatMap((language) => (asked[language] ? [[language, filled(asked[language])]] : [])),
    );
    const unit = asks === "discount" ? { en: "%", bg: "%" } : { en: "EUR", bg: "евро" };
    return { shown: { prompt, unit }, key: { value: figureOf(worked), tolerance, worked } };
  },
  score: scoreFigure,
  said: asTyped,
  right: rightFigures,
  notes: noteOnFigure,
  problem: none,
  texts: nothing,
  mended: none,
  keyLines: ({ asks, volumes, deferrals }) => [
    { text: { field: "asks", choice: asks }, isRight: true, drawn: { volumes, deferrals } },
  ],
  sample: (isRight, _, key) => sampleFigure(isRight, key),
  fields: {
    asks: { as: "choice", of: offersAsked },
    volumes: wholes("volume", { least: 1, most: 10_000_000 }, 50),
    deferrals: wholes("days", { least: 0, most: 365 }, 20),
    tolerance: { as: "figure" },
  },
  write: (question, language) => ({
    asks: question?.asks ?? "discount",
    volumes: (question?.volumes ?? []).map((volume) => ({ id: "", cells: { volume: String(volume) } })),
    deferrals: (question?.deferrals ?? [0]).map((days) => ({ id: "", cells: { days: String(days) } })),
    tolerance: figureText(question?.tolerance ?? 0, language),
  }),
  read(filled) {
    const product: string = filled.value("product");
    if (product === "") return { field: "product", code: "required" };
    return {
      product,
      asks: filled.value("asks"),
      volumes: filled.rows("volumes").map((row) => row.number("volume") ?? 0),
      deferrals: filled.rows("deferrals").map((row) => row.number("days") ?? 0),
      tolerance: Math.abs(filled.value("tolerance")),
    };
  },
});
