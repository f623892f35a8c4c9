import { titles } from "./kinds/index.ts";
import type { requirements as source } from "#app/strings/en/requirements.ts";

export const requirements: typeof source = {
  kinds: titles,
  states: {
    shut: "Още не може",
    "not-started": "Незапочнато",
    "in-progress": "В процес",
    waiting: "Чака",
    grading: "Чака оценяване",
    problem: "Има проблем",
    met: "Готово",
  },
  recognitions: { recognised: "Признато", paper: "Подписано на хартия", earlier: "Прехвърлено" },
  exception: "Изключение",
  isAdded: "добавено за този човек",
  parties: {
    trainee: "обучаемия",
    mentor: "наставника",
    head: "ръководителя продажби",
    trainer: "обучител",
    it: "системния администратор",
  },
  activities: {
    call: "Обаждания",
    meeting: "Срещи",
    offer: "Оферти",
    application: "Заявки",
    referral: "Поискани препоръки",
  },
};
