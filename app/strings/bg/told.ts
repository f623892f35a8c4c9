import { type AllKindWords, mergedWords } from "#app/strings/kind-words.ts";
import { kinds } from "./kinds/index.ts";
import type { told as source } from "#app/strings/en/told.ts";
import { accessNews } from "./access-news.ts";
import * as account from "./wings/account.ts";
import * as bank from "./wings/bank.ts";
import * as catalogue from "./wings/catalogue.ts";
import * as company from "./wings/company.ts";
import * as grading from "./wings/grading.ts";
import * as journey from "./wings/journey.ts";
import * as onboarding from "./wings/onboarding.ts";
import * as quizzes from "./wings/quizzes.ts";
import * as results from "./wings/results.ts";

const ofKinds = mergedWords(kinds);

export const told: typeof source = {
  documentsToApprove: "Чака Вашето одобрение",
  accessNews: { ifWrong: accessNews.ifWrong, mail: accessNews.mail },
  mails: {
    code: {
      subject: "Вашият код за вход",
      text: (code, link) =>
        `Вашият код: ${code}\n\nРаботи веднъж, в рамките на десет минути: ${link}\n\nАко не сте го поискали, не е нужно да правите нищо.\n`,
    },
    invitation: {
      subject: (company) => `Вашата покана от ${company}`,
      text: ({ name, company, day, link, opens, until }) =>
        `Здравейте, ${name}!\n\n${company} подготви първите Ви седмици.${day ? ` Първият Ви ден: ${day}.` : ""} Изберете паролата си тук:\n\n${link}\n\n${opens ? `Връзката се отваря в деня ${opens} и работи веднъж, до края на деня ${until}.` : `Връзката работи веднъж, до края на деня ${until}.`}\n`,
    },
    morning: {
      subject: (n) => (n === "1" ? "Чака Ви 1 нещо" : `Чакат Ви ${n} неща`),
      text: (lines, link, settings) =>
        `Добро утро! Това Ви чака или е ново:\n\n${lines}\n\nОтворете: ${link}\n\nКога да идват такива писма, избирате тук: ${settings}\n`,
      more: "- и още",
    },
    news: "Ново от последния път:",
    notice: {
      text: (text, link, settings) => `${text}

Отворете: ${link}

Кога да идват такива писма, избирате тук: ${settings}
`,
    },
  },
  sameRecogniser: "признато и потвърдено от един и същ човек",
  mayKnowKey: "човекът пише и въпроси, така че отговорите може да са били известни",
  samePerson: "един и същ човек е подписал и потвърдил",
  doers: {
    trainee: "обучаемият",
    mentor: "наставникът",
    head: "ръководителят продажби",
    trainer: "обучител",
    it: "системният администратор",
  },
  messenger: ({ name, trainee, title, link }) =>
    `Здравейте, ${name}! ${trainee ? `Чака Ви ${trainee}` : "Това още предстои"}: „${title}“. ${link}`,
  notices: {
    ...company.notices,
    ...onboarding.notices,
    ...journey.notices,
    ...quizzes.notices,
    ...grading.notices,
    ...catalogue.notices,
    "sent-back": ({ title, reason }) => `Върнато: ${title}. ${reason}`,
    "take-back": ({ name }) => `Приключи обучение: ${name}. Приберете достъпите и техниката.`,
    ...accessNews.notices,
  },
  /** All that is said of each kind of requirement. */
  kinds: kinds as AllKindWords,
  timeline: {
    ...ofKinds.timeline,
    ...company.timeline,
    ...onboarding.timeline,
    ...journey.timeline,
    ...quizzes.timeline,
    ...grading.timeline,
    ...results.timeline,
    "evidence.recognised": ({ title, how }) => `${how}: ${title}`,
    "link.task": () => "Направена е връзка за системния администратор",
    "evidence.struck": ({ title }) => `Отменено: ${title}`,
    "evidence.taken-back": ({ title }) => `Прибрано след края, дадено със задачата: ${title}`,
  },
  journal: {
    ...ofKinds.journal,
    ...account.journal,
    ...company.journal,
    ...onboarding.journal,
    ...journey.journal,
    ...catalogue.journal,
    ...quizzes.journal,
    ...grading.journal,
    ...bank.journal,
    ...results.journal,
    "evidence.struck": "Отменено",
    "evidence.taken-back": "Прибрани достъпи или техника",
    "evidence.recognised": "Признато",
    "link.task": "Направена връзка за системния администратор",
    "document.published": "Публикуван документ",
  },
  attention: {
    ...onboarding.attention,
    ...journey.attention,
    ...quizzes.attention,
    "deal-failed": ({ owner, title }) => `Не остават опити за „${title}“; следващата стъпка е на ${owner}.`,
    "no-activity": ({ name }) => `Няма нищо записано за ${name}.`,
  },
  recognised: {
    recognised: ({ day }) => `Признато: доказано на ${day} извън тази система.`,
    paper: ({ day }) => `Подписано на хартия на ${day}.`,
    earlier: ({ day }) => `Прехвърлено: изпълнено на ${day} в предишно обучение.`,
  },
  progress: {
    "stage-shut": () => "Отваря се, когато бъде потвърдено преминаването от предишния етап.",
    "opens-on": ({ until }) => `Отваря се на ${until}.`,
    "switched-off": () => "По изключение това не се изисква от този човек.",
    paused: () => "Обучението е на пауза и продължава след нея.",
    met: () => "Готово.",
  },
};
