import type { requirements as source } from "#app/strings/en/requirements.ts";

export const requirements: typeof source = {
  kinds: { task: "Задача", document: "Документ", quiz: "Тест", activity: "Активност", "sign-off": "Потвърждение" },
  states: {
    shut: "Още не може", "not-started": "Незапочнато", "in-progress": "В процес", waiting: "Чака",
    grading: "Чака оценяване", problem: "Има проблем", met: "Готово",
  },
  parties: {
    trainee: "обучаемия", mentor: "наставника", head: "ръководителя продажби", trainer: "обучител",
    it: "системния администратор",
  },
  activities: {
    call: "Обаждания", meeting: "Срещи", offer: "Оферти", application: "Заявки", referral: "Поискани препоръки",
  },
  reasons: {
    "stage-shut": () => "Отваря се, когато бъде потвърдено преминаването от предишния етап.",
    "opens-on": ({ until }) => `Отваря се на ${until}.`,
    paused: () => "Обучението е на пауза и продължава след нея.",
    met: () => "Готово.",
    "do-task": ({ owner }) => `Чака изпълнение от ${owner}.`,
    "confirm-task": ({ owner }) => `Изпълнено; чака потвърждение от ${owner}.`,
    "read-and-sign": () => "Трябва да се прочете и подпише.",
    "new-version": () => "Има нова версия, която трябва да се подпише отново.",
    "take-quiz": () => "Тестът може да се направи сега.",
    "attempt-open": () => "Има започнат опит, който не е предаден.",
    "cool-down": ({ until }) => `Още не е издържан. Следващият опит се отваря на ${until}.`,
    grading: ({ owner }) => `Предаден; чака оценяване от ${owner}.`,
    "attempts-used-up": ({ owner }) => `Всички опити са използвани; следващата стъпка е на ${owner}.`,
    "log-activity": ({ done, of }) => `Отчетени дотук: ${done} от ${of}.`,
    "ask-mentor": ({ owner }) => `Минете през това заедно с ${owner}.`,
    sign: ({ owner }) => `Чака подпис от ${owner}.`,
    "say-able": () => "Показано от наставника; обучаемият трябва да потвърди „Мога да го правя“.",
    "not-yet": ({ owner }) => `Върнато с причина; продължава ${owner}.`,
  },
};
