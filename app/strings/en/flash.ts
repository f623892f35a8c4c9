import { mergedWords } from "#app/strings/kind-words.ts";
import { kinds } from "./kinds/index.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import * as account from "./wings/account.ts";
import * as bank from "./wings/bank.ts";
import * as catalogue from "./wings/catalogue.ts";
import * as company from "./wings/company.ts";
import * as forms from "./wings/forms.ts";
import * as grading from "./wings/grading.ts";
import * as journey from "./wings/journey.ts";
import * as onboarding from "./wings/onboarding.ts";
import * as quizzes from "./wings/quizzes.ts";
import * as results from "./wings/results.ts";

const sentences = {
  ...forms.flash,
  ...account.flash,
  ...company.flash,
  ...onboarding.flash,
  ...journey.flash,
  ...catalogue.flash,
  ...quizzes.flash,
  ...grading.flash,
  ...bank.flash,
  ...results.flash,
  ...mergedWords(kinds).flash,
  "taken-back": ({ title }) => `Collected: what was given with “${title}”.`,
  "carried-over": ({ n, name }) => `Carried over for ${name}: ${n}.`,
  recognised: ({ n, name }) => `Recognised for ${name}: ${n}.`,
} satisfies Record<string, Say>;

/** What the next page says after something was done, or was not. */
export const flash: Record<keyof typeof sentences, Say> = sentences;
