import * as kinds from "./kinds/index.ts";
import { strayLetter } from "#app/domain/look-alikes.ts";
import { meantBy } from "#app/domain/number-text.ts";
import type { doubts as asked, refusals as source } from "#app/strings/en/refusals.ts";
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

export const refusals: typeof source = {
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
  "too-tangled": "Има твърде много оформление (звездички, скоби, списъци в списъци). Опростете го.",
  "too-few-options": "Напишете поне две.",
  "no-right-option": "Отбележете кое е вярно.",
  "all-right": "Всички са отбелязани като верни. Оставете поне едно невярно.",
  "twice-the-same": "Две от тях казват едно и също.",
  "several-right": "Отбележете само едно или изберете вида с няколко верни отговора.",
  "not-a-share": "Въведете процент до 100, например 50.",
  "too-many-lines": "Твърде много са. Махнете някои.",
  "not-a-figure": "Въведете число, например 12 или 12,5.",
  "nothing-recognised": "Напишете поне за една задача къде може да се види.",
  "same-source": "Всяка задача иска собствен източник; тук пише същото като при друга.",
  "tried-here":
    "Тук е правен опит без успех, затова не може да се признае. Честният път е изключение с Вашата причина.",
  "tried-earlier":
    "В предишно обучение е правен опит без успех, затова не може да се признае. Честният път е изключение с Вашата причина.",
  "passed-earlier": "Изпълнено е в предишно обучение тук. Прехвърлете го оттам.",
  "not-passed-earlier": "Не е изпълнено в предишно обучение или оттогава е променено.",
  "not-before-enrolment":
    "Признава се само доказаното преди записването на обучението. Изберете деня, в който е станало.",
  "measured-here": "Това се взема или се отчита тук; подпис на хартия не може да го замени.",
};

export const doubts: typeof asked = {
  "mixed-letters": (typed) =>
    `Буквата „${strayLetter(typed) ?? ""}“ в адреса е от друга азбука и само прилича на латинска; напишете адреса отново.`,
  "too-few-fit": (have) =>
    have === "0"
      ? "В банката още няма подходящ въпрос. Променете тегленето или напишете въпрос."
      : `В банката ${have === "1" ? "може да се изтегли още само 1 въпрос" : `могат да се изтеглят още само ${have} въпроса`}. Намалете броя или напишете още.`,
  "two-figures": (typed) =>
    `Имахте предвид ${meantBy(typed).join(" или ").replaceAll(".", ",")}? Напишете го така, без знак между хилядите.`,
};
