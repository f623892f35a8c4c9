import type { ProductQuestion } from "./product-question.ts";
import { adviceQuestions } from "./questions-advice.ts";
import { boxQuestions } from "./questions-boxes.ts";
import { filmQuestions } from "./questions-film.ts";
import { kindQuestions } from "./questions-kinds.ts";
import { demoPriceQuestions } from "./questions-prices.ts";
import { protectionQuestions } from "./questions-protection.ts";
import { strappingQuestions } from "./questions-strapping.ts";
import { tapeQuestions } from "./questions-tapes.ts";

/** Questions on the fictional distributor's products; the default questions stand beside them. */
export const demoQuestions: ProductQuestion[] = [
  ...filmQuestions,
  ...boxQuestions,
  ...tapeQuestions,
  ...protectionQuestions,
  ...strappingQuestions,
  ...demoPriceQuestions,
  ...adviceQuestions,
  ...kindQuestions,
];
