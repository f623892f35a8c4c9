import type { Localized } from "#app/domain/localized.ts";
import { both } from "#db/seed/both.ts";
import type { Situation, TeamKey } from "./situations.ts";

export type DemoTrainee = { name: Localized; email: string; team: TeamKey; situation: Situation };

/** With the cast's Nadia and Ivan they are forty. */
export const demoTrainees: DemoTrainee[] = [
  trainee("Petya Stoilova", "Петя Стоилова", "corporate", "not-started"),
  trainee("Dimitar Gochev", "Димитър Гочев", "retail", "not-started"),
  trainee("Kristina Lazova", "Кристина Лазова", "retail", "first-day"),
  trainee("Boris Minev", "Борис Минев", "corporate", "stage-1-documents-left"),
  trainee("Yana Tosheva", "Яна Тошева", "plovdiv", "stage-1-documents-left"),
  trainee("Martin Kirchev", "Мартин Кирчев", "corporate", "stage-1-waiting-it"),
  trainee("Silvia Dragneva", "Силвия Драгнева", "retail", "stage-1-waiting-it"),
  trainee("Nikolay Chobanov", "Николай Чобанов", "retail", "stage-1-ready"),
  trainee("Teodora Ilcheva", "Теодора Илчева", "corporate", "stage-2-training"),
  trainee("Kaloyan Mitrev", "Калоян Митрев", "retail", "stage-2-training"),
  trainee("Vesela Gancheva", "Весела Ганчева", "plovdiv", "stage-2-on-track"),
  trainee("Rosen Tachev", "Росен Тачев", "corporate", "quiz-failed-cool-down"),
  trainee("Gergana Dikova", "Гергана Дикова", "retail", "quiz-failed-cool-down"),
  trainee("Aleksandar Vitanov", "Александър Витанов", "corporate", "quiz-used-up"),
  trainee("Milena Harizanova", "Милена Харизанова", "corporate", "calls-behind"),
  trainee("Stefan Bonev", "Стефан Бонев", "retail", "calls-behind"),
  trainee("Iva Draganova", "Ива Драганова", "corporate", "stage-2-ready"),
  trainee("Hristo Madzharov", "Христо Маджаров", "retail", "stage-3-no-mentor"),
  trainee("Tsvetelina Sabeva", "Цветелина Събева", "corporate", "stage-3-sign-offs"),
  trainee("Daniel Uzunov", "Даниел Узунов", "retail", "deal-last-try"),
  trainee("Ralitsa Kehayova", "Ралица Кехайова", "corporate", "waiting-for-sign-off"),
  trainee("Atanas Galabov", "Атанас Гълъбов", "plovdiv", "deal-waits"),
  trainee("Lilia Byalkova", "Лилия Бялкова", "retail", "sign-off-not-yet"),
  trainee("Emil Topalski", "Емил Топалски", "corporate", "waiting-for-grading"),
  trainee("Antonia Karadzhova", "Антония Караджова", "retail", "deal-failed"),
  trainee("Pavel Yotov", "Павел Йотов", "corporate", "stage-3-ready"),
  trainee("Mihaela Trendafilova", "Михаела Трендафилова", "corporate", "stage-4-working"),
  trainee("Simeon Grozev", "Симеон Грозев", "retail", "stage-4-working"),
  trainee("Zornitsa Velkova", "Зорница Велкова", "plovdiv", "stage-4-working"),
  trainee("Krasimir Dyulgerov", "Красимир Дюлгеров", "retail", "stage-4-ready"),
  trainee("Radostina Peykova", "Радостина Пейкова", "corporate", "released"),
  trainee("Vasil Angov", "Васил Ангов", "retail", "released"),
  trainee("Elitsa Bozova", "Елица Бозова", "corporate", "left-early"),
  trainee("Ognyan Matev", "Огнян Матев", "retail", "left-early"),
  trainee("Denitsa Shishkova", "Деница Шишкова", "corporate", "paused"),
  trainee("Yordan Kazakov", "Йордан Казаков", "retail", "overridden"),
  trainee("Margarita Spasova", "Маргарита Спасова", "corporate", "override-expired"),
  trainee("Todor Chernev", "Тодор Чернев", "retail", "new-document-version"),
];

function trainee(en: string, bg: string, team: TeamKey, situation: Situation): DemoTrainee {
  return { name: both(en, bg), email: `${en.toLowerCase().replace(" ", ".")}@example.test`, team, situation };
}
