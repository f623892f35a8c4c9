import { mergedWords } from "#app/strings/kind-words.ts";
import { kinds } from "./kinds/index.ts";
import type { flash as source } from "#app/strings/en/flash.ts";
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

export const flash: typeof source = {
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
  "taken-back": ({ title }) => `Прибрано е даденото със задачата „${title}“.`,
  "carried-over": ({ n, name }) => `Прехвърлени за ${name}: ${n}.`,
  recognised: ({ n, name }) => `Признати за ${name}: ${n}.`,
};
