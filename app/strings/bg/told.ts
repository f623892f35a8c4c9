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

export const told: typeof source = {
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
        `Добро утро. Това Ви чака или е ново:\n\n${lines}\n\nОтворете: ${link}\n\nКога да идват такива писма, избирате тук: ${settings}\n`,
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
  mayKnowKey: "човекът пише и въпроси и отговорите може да са били известни",
  samePerson: "един и същ човек е подписал и потвърдил",
  messenger: ({ name, trainee, title, link }) =>
    `Здравейте, ${name}! ${trainee ? `Чака Ви ${trainee}` : "Това още предстои"}: „${title}“. ${link}`,
  notices: {
    ...company.notices,
    ...onboarding.notices,
    ...journey.notices,
    ...quizzes.notices,
    ...grading.notices,
    "sent-back": ({ title, reason }) => `Върнато: ${title}. ${reason}`,
    "take-back": ({ name }) => `Приключи обучение: ${name}. Приберете достъпите и техниката.`,
    ...accessNews.notices,
  },
  timeline: {
    ...company.timeline,
    ...onboarding.timeline,
    ...journey.timeline,
    ...quizzes.timeline,
    ...grading.timeline,
    "evidence.done": ({ title }) => `Изпълнено: ${title}`,
    "evidence.confirmed": ({ title }) => `Потвърдено: ${title}`,
    "evidence.signed": ({ title }) => `Прочетено и подписано: ${title}`,
    "evidence.asked": ({ title }) => `Помолено за показване: ${title}`,
    "evidence.shown": ({ title }) => `Показано и подписано: ${title}`,
    "evidence.able": ({ title }) => `„Мога да го правя“: ${title}`,
    "evidence.not-yet": ({ title }) => `Още не: ${title}`,
    "evidence.recognised": ({ title, how }) => `${how}: ${title}`,
    "evidence.opened": ({ title, part = "" }) =>
      `${/\D/.test(part) ? "Отворени части" : "Отворена част"} ${part}: ${title}`,
    "evidence.studied": ({ title }) => `„Изучих го“: ${title}`,
    "evidence.written": ({ title }) => `Описан казус: ${title}`,
    "evidence.reviewed": ({ title }) => `Разгледан казус: ${title}`,
    "deal.scored": ({ title, score }) => `Оценена симулация: ${title}${score ? `, ${score}` : ""}`,
    "deal.corrected": ({ title, score }) => `Поправена оценка: ${title}${score ? `, ${score}` : ""}`,
    "link.task": () => "Направена е връзка за системния администратор",
    "evidence.struck": ({ title }) => `Отменено: ${title}`,
    "evidence.taken-back": ({ title }) => `Прибрано след края, дадено със задачата: ${title}`,
    "activity.logged": ({ activity, amount }) => `${activity}: ${amount}`,
    "activity.struck": ({ activity, amount }) => `Отменено – ${activity}: ${amount}`,
  },
  journal: {
    ...account.journal,
    ...company.journal,
    ...onboarding.journal,
    ...journey.journal,
    ...catalogue.journal,
    ...quizzes.journal,
    ...grading.journal,
    ...bank.journal,
    "evidence.done": "Изпълнена задача",
    "evidence.confirmed": "Потвърдена задача",
    "evidence.signed": "Подписан документ",
    "evidence.asked": "Молба за показване",
    "evidence.shown": "Показано и подписано",
    "evidence.able": "„Мога да го правя“",
    "evidence.not-yet": "Още не",
    "evidence.struck": "Отменено",
    "evidence.taken-back": "Прибрани достъпи или техника",
    "evidence.opened": "Отворена част",
    "evidence.studied": "Изучено",
    "evidence.written": "Описан казус",
    "evidence.reviewed": "Разгледан казус",
    "evidence.recognised": "Признато",
    "deal.corrected": "Поправена оценка на симулация",
    "link.task": "Направена връзка за системния администратор",
    "deal.scored": "Оценена симулация",
    "activity.logged": "Записана активност",
    "activity.struck": "Отменена активност",
    "document.published": "Публикуван документ",
  },
  attention: {
    ...onboarding.attention,
    ...quizzes.attention,
    "deal-failed": ({ owner, title }) =>
      `И двата опита за „${title}“ са неуспешни; следващата стъпка е на ${owner}.`,
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
    paused: () => "Обучението е на пауза и продължава след нея.",
    met: () => "Готово.",
    "do-task": ({ owner }) => `Чака изпълнение от ${owner}.`,
    "confirm-task": ({ owner }) => `Изпълнено; чака потвърждение от ${owner}.`,
    "read-and-sign": () => "Трябва да се прочете и подпише.",
    "new-version": () => "Има нова версия, която трябва да се подпише отново.",
    "take-quiz": () => "Тестът може да се направи сега.",
    "survey-later": ({ until, owner }) =>
      `Писмената проверка започва на ${until}; деня е определил ${owner}.`,
    "survey-over": ({ owner }) =>
      `Дните за тази писмена проверка изтекоха; отново може да я отвори ${owner}.`,
    "attempt-open": () => "Има започнат опит, който не е предаден.",
    "cool-down": ({ until }) => `Още не е издържан. Следващият опит се отваря на ${until}.`,
    "on-paper": ({ owner }) => `Прави се на хартия; чака ${owner} да го въведе.`,
    "oral-exam": ({ owner }) => `Изпитва се на глас; чака ${owner} да проведе изпита.`,
    "confirm-oral": () => "Изпитът е проведен; обучаемият трябва да го потвърди.",
    grading: ({ owner }) => `Предаден; чака оценяване от ${owner}.`,
    "attempts-used-up": ({ owner }) => `Всички опити са използвани; следващата стъпка е на ${owner}.`,
    "log-activity": ({ done, of }) => `Отчетени дотук: ${done} от ${of}.`,
    "ask-mentor": ({ owner }) => `Минете през това заедно с ${owner}.`,
    sign: ({ owner }) => `Чака подпис от ${owner}.`,
    "say-able": () => "Показано от наставника; обучаемият трябва да потвърди „Мога да го правя“.",
    "not-yet": ({ owner }) => `Върнато с причина; продължава ${owner}.`,
    study: ({ done, of }) => `За изучаване; отворени са ${done} от поне ${of} части.`,
    "ask-deal": () => "Разиграва се, когато обучаемият се почувства готов; опитите са два.",
    "play-deal": ({ owner }) => `Обучаемият е готов; чака ${owner} да разиграе и оцени симулацията.`,
    "last-try": () => "Първият опит не беше успешен. Остава още един и той е последен.",
    "deal-failed": ({ owner }) => `И двата опита са неуспешни; следващата стъпка е на ${owner}.`,
    "passed-earlier": ({ owner }) => `Изпълнено в предишно обучение; прехвърля го ${owner}.`,
    "reach-milestone": () => "Предстои да бъде постигната и показана тук.",
    "write-case": ({ done, of }) => `Разгледани казуси: ${done} от ${of}; следва описание на нов казус.`,
    "review-case": ({ owner }) => `Описан е казус; чака разбор от ${owner}.`,
    elapses: ({ done, of, until }) =>
      `Изминали работни дни: ${done} от ${of}; всички ще са изминали на ${until}.`,
  },
};
