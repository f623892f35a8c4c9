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
  "taken-back": ({ title }) => `Прибрано е даденото със задачата „${title}“.`,
  "task-done": ({ title }) => `„${title}“ е отбелязано като изпълнено.`,
  "signed-together": ({ n, names }) => `Подписано за ${n}: ${names}.`,
  "task-confirmed": ({ title, name }) => `Потвърдихте „${title}“ за ${name}.`,
  "sent-back": ({ title, name }) => `„${title}“ е върнато на ${name} с Вашата причина.`,
  "document-signed": ({ title }) => `Подписахте „${title}“.`,
  "sign-off-asked": ({ title }) => `Изпратена молба: „${title}“.`,
  "sign-off-able": ({ title }) => `Потвърдихте, че можете: „${title}“.`,
  "signed-off": ({ title, name }) => `Подписано: „${title}“ за ${name}.`,
  "topics-signed": ({ n, name }) => `Подписани за ${name}: ${n}.`,
  "carried-over": ({ n, name }) => `Прехвърлени за ${name}: ${n}.`,
  recognised: ({ n, name }) => `Признати за ${name}: ${n}.`,
  studied: ({ title }) => `„${title}“ е изучено.`,
  "deal-asked": ({ title }) => `Заявихте, че сте готови: „${title}“.`,
  "deal-passed": ({ name, score }) => `Симулацията е успешна: ${name}, ${score}.`,
  "deal-not-passed": ({ name, score }) =>
    `${score}: този път не достига. ${name} може да прочете бележките Ви.`,
  "milestone-recorded": ({ title }) => `Записано: „${title}“.`,
  "case-written": ({ title }) => `Казусът Ви е записан: „${title}“.`,
  "case-reviewed": ({ name }) => `Бележките Ви са записани за ${name}.`,
  "activity-logged": ({ activity, amount }) => `Записано. ${activity}: ${amount}.`,
};
