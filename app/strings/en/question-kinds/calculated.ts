import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { number } from "./number.ts";

export const calculated: WordsOfQuestionKind<"calculated"> = {
  title: "Calculated from the price list",
  hint: "Volume and deferral are drawn for each attempt; prices are those of the day.",
  prompt: "Write {volume} and {deferral} where the drawn numbers belong.",
  screen: number.screen,
  sheet: number.sheet,
  fields: {
    asks: {
      label: "What is asked",
      choices: { discount: "The discount in %", "unit-price": "The unit price", total: "The total" },
    },
    volumes: {
      label: "Volumes to draw from",
      hint: "Each attempt asks with one of them.",
      row: "Volume",
      add: "Add a volume",
      lines: { label: "Volumes to draw from", hint: "Numbers of units, separated by commas: 14, 46, 92." },
      cells: { volume: { label: "Number of units" } },
    },
    deferrals: {
      label: "Payment deferrals to draw from",
      hint: "0 is payment at once.",
      row: "Deferral",
      add: "Add a deferral",
      lines: { label: "Days of deferral to draw from", hint: "Separated by commas; 0 is payment at once." },
      cells: { days: { label: "Days" } },
    },
    tolerance: number.fields.tolerance,
  },
};
