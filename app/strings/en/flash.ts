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
  "taken-back": ({ title }) => `Taken back: what “${title}” gave.`,
  "task-done": ({ title }) => `“${title}” is marked as done.`,
  "signed-together": ({ n, names }) => `Signed for ${n}: ${names}.`,
  "task-confirmed": ({ title, name }) => `You confirmed “${title}” for ${name}.`,
  "sent-back": ({ title, name }) => `“${title}” went back to ${name} with your reason.`,
  "document-signed": ({ title }) => `You signed “${title}”.`,
  "sign-off-asked": ({ title }) => `Asked: “${title}”.`,
  "sign-off-able": ({ title }) => `You said that you can do “${title}”.`,
  "signed-off": ({ title, name }) => `Signed: “${title}” for ${name}.`,
  "topics-signed": ({ n, name }) => `Signed for ${name}: ${n}.`,
  "carried-over": ({ n, name }) => `Carried over for ${name}: ${n}.`,
  recognised: ({ n, name }) => `Recognised for ${name}: ${n}.`,
  studied: ({ title }) => `“${title}” is studied.`,
  "deal-asked": ({ title }) => `You said that you are ready: “${title}”.`,
  "deal-passed": ({ name, score }) => `${name} passed the simulated deal with ${score}.`,
  "deal-not-passed": ({ name, score }) => `${score}: not enough this time. ${name} can read your remarks.`,
  "milestone-recorded": ({ title }) => `Recorded: “${title}”.`,
  "case-written": ({ title }) => `Your case is recorded: “${title}”.`,
  "case-reviewed": ({ name }) => `Your remarks reached ${name}.`,
  "activity-logged": ({ activity, amount }) => `Recorded. ${activity}: ${amount}.`,
} satisfies Record<string, Say>;

/** What the next page says after something was done, or was not. */
export const flash: Record<keyof typeof sentences, Say> = sentences;
