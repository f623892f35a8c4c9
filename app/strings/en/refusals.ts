import * as kinds from "./kinds/index.ts";
import { strayLetter } from "#app/domain/look-alikes.ts";
import { meantBy } from "#app/domain/number-text.ts";
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

/** A sentence for every code a form or a verb may answer with. */
export const refusals = {
  ...forms.refusals,
  ...account.refusals,
  ...company.refusals,
  ...onboarding.refusals,
  ...journey.refusals,
  ...catalogue.refusals,
  ...quizzes.refusals,
  ...grading.refusals,
  ...bank.refusals,
  ...results.refusals,
  ...kinds.refusals,
  "too-tangled": "This has too much formatting (stars, brackets, lists within lists). Simplify it.",
  "too-few-options": "Write at least two.",
  "no-right-option": "Mark which one is right.",
  "all-right": "All are marked as right. Leave at least one that is not.",
  "twice-the-same": "Two of them say the same.",
  "several-right": "Mark one only, or choose the kind with several right answers.",
  "not-a-share": "Enter a percentage up to 100, for example 50.",
  "too-many-lines": "That is too many. Leave some out.",
  "not-a-figure": "Enter a number, for example 12 or 12.5.",
  "nothing-recognised": "Write for at least one where it can be seen.",
  "same-source": "Each needs a source of its own; this one says the same as another.",
  "tried-here":
    "This was tried here and not passed, so it is not recognised. An exception, with your reason, is the honest way.",
  "tried-earlier":
    "This was tried in an earlier onboarding and not passed, so it is not recognised. An exception, with your reason, is the honest way.",
  "passed-earlier": "This was passed in an earlier onboarding here. Carry it over instead.",
  "not-passed-earlier": "This was not passed in an earlier onboarding, or it has changed since.",
  "not-before-enrolment":
    "Only what was proven before the enrolment was recorded can be recognised. Choose the day on which it was.",
  "measured-here": "This is passed or counted here; a signature on paper can't replace it.",
};

/** What is asked back about something typed. */
export const doubts = {
  "mixed-letters": (typed: string) =>
    `The letter “${strayLetter(typed) ?? ""}” in the address is from another alphabet and only looks Latin. Type the address again.`,
  "too-few-fit": (have: string) =>
    have === "0"
      ? "No question in the bank matches yet. Change the draw, or write a question."
      : `${have === "1" ? "Only 1 more question" : `Only ${have} more questions`} in the bank can be drawn here. Draw fewer, or write more.`,
  "two-figures": (typed: string) =>
    `Did you mean ${meantBy(typed).join(" or ")}? Write it that way, without a thousands separator.`,
};
