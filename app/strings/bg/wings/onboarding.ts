import type * as source from "#app/strings/en/wings/onboarding.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  ended: "Това обучение е приключило; нищо повече не може да се добави.",
  paused: "Обучението е на пауза и продължава след нея.",
  "not-started": "Обучението още не е започнало.",
  "stage-shut": "Етапът се отваря, когато бъде потвърдено преминаването от предишния.",
  "stage-passed": "Етапът е преминат; записът му е затворен.",
  "not-open-yet": "Отваря се в по-късен ден.",
  "before-start": "Въведете ден, който не е преди първия.",
  "gate-not-met": "За преминаването още липсва нещо.",
  "last-programme": "Това е единствената предлагана програма. Първо предложете друга.",
  "not-whole": "Още липсва нещо. Вижте списъка на страницата на черновата.",
  "no-such-version": "Изберете версия.",
  "no-probation": "Няма изпитателен срок за решаване.",
  "no-programme": "Още няма публикувана програма.",
  "already-enrolled": "Този човек вече е включен в обучение.",
  "no-such-mentor": "Изберете наставник от списъка.",
  "not-paused": "Обучението не е на пауза.",
  "permit-not-open": "Условията за този допуск още не са изпълнени.",
  "not-granted": "В момента този допуск не е даден.",
  "not-passed": "Този етап не е преминат.",
  "not-the-last": "По-късен етап вече е преминат. Първо отворете отново него.",
  "first-day-long-ago":
    "Това е преди повече от година. По средата на обучението ли е вече човекът, или годината е сгрешена? Потвърдете деня по-долу или го сменете.",
  "first-day-not-worked": "В този ден не се работи. Потвърдете го по-долу или изберете друг.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "programme-published": () => "Програмата е публикувана. Ще я получават хората, включени оттук нататък.",
  "draft-discarded": () => "Черновата е изтрита.",
  "moved-version": ({ name }) => `Вече на избраната версия: ${name}.`,
  "permit-granted": ({ permit, name }) => `${name} вече има допуск: ${permit}.`,
  "permit-withdrawn": ({ permit, name }) => `Отнет допуск на ${name}: ${permit}.`,
  "gate-confirmed": ({ name, stage }) => `Етап ${stage} е потвърден за ${name}.`,
  released: ({ name }) => `${name} вече е с допуск до самостоятелна работа.`,
  "gate-held": ({ name, stage }) => `„Още не“ за етап ${stage}; ${name} може да прочете защо.`,
  "gate-reopened": ({ name, stage }) => `Етап ${stage} отново е отворен за ${name}.`,
  overridden: ({ name, stage }) =>
    `Етап ${stage} е преминат с изключение за ${name}. Управителят го вижда в списъка.`,
  "exception-confirmed": () => "Изключението е потвърдено.",
  "mentor-assigned": ({ name, mentor }) => `${mentor} вече е наставник на ${name}.`,
  paused: ({ name }) => `Обучението на ${name} е на пауза.`,
  resumed: ({ name }) => `Обучението на ${name} продължава.`,
  ended: ({ name }) => `Обучението на ${name} е приключено. Записът остава.`,
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "enrollment.created": ({ day }) => `Включване в обучение; начало ${day}`,
  "enrollment.paused": ({ day }) => `Пауза от ${day}`,
  "enrollment.moved": ({ number }) => `Преместване на версия ${number} на програмата`,
  "enrollment.resumed": ({ day }) => `Продължаване от ${day}`,
  "enrollment.ended": ({ ending }) => ending ?? "",
  "mentor.assigned": ({ mentor }) => `Наставник: ${mentor}`,
  "mentor.left": () => "Засега без наставник; замества ръководителят",
  "gate.confirmed": ({ stage: n }) => `Етап ${n} е потвърден`,
  "gate.override": ({ stage: n }) => `Етап ${n} е преминат с изключение`,
  "gate.reopened": ({ stage: n }) => `Етап ${n} е отворен отново`,
  "not-yet.say": ({ stage: n }) => `Етап ${n}: още не`,
  "probation.set": ({ day }) => `Край на изпитателния срок: ${day}`,
  "probation.passed": () => "Изпитателният срок е издържан",
  "permit.granted": ({ permit }) => `Даден допуск: ${permit}`,
  "permit.withdrawn": ({ permit }) => `Отнет допуск: ${permit}`,
  "override.confirmed": ({ stage: n }) => `Изключението за етап ${n} е потвърдено`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "enrollment.created": "Включване в обучение",
  "enrollment.paused": "Пауза",
  "enrollment.resumed": "Продължаване",
  "enrollment.ended": "Приключване",
  "mentor.assigned": "Определен наставник",
  "mentor.left": "Край на наставничество",
  "probation.set": "Определен изпитателен срок",
  "probation.passed": "Издържан изпитателен срок",
  "permit.granted": "Даден допуск",
  "permit.withdrawn": "Отнет допуск",
  "gate.confirmed": "Потвърдено преминаване",
  "gate.override": "Направено изключение",
  "not-yet.say": "Преминаване: още не",
  "gate.reopened": "Отворено отново преминаване",
  "override.confirmed": "Потвърдено изключение",
  "programme.published": "Публикувана програма",
  "programme.offered": "Предлагана програма",
  "programme.withdrawn": "Програмата вече не се предлага",
  "enrollment.moved": "Преместване на друга версия",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  "gate-open": ({ stage, next }) => `Етап ${stage} е потвърден; етап ${next} е отворен.`,
  released: () => "Вече сте с допуск до самостоятелна работа.",
  probation: ({ name, day }) => `Изпитателният срок изтича на ${day}: ${name}.`,
  "override-expires": ({ name, stage, day }) => `Изключението за етап ${stage} изтича на ${day}: ${name}.`,
  held: ({ stage, reason }) => `Етап ${stage}: още не. ${reason}`,
  ended: ({ reason }) => `Обучението Ви приключи. ${reason}`,
  mentor: ({ by }) => `Вече имате наставник: ${by}.`,
  mentee: ({ name }) => `Вече сте наставник: ${name}.`,
};

export const attention: Record<keyof typeof source.attention, Say<BoardParts>> = {
  "gate-ready": ({ owner, stage }) => `Етап ${stage} е изпълнен; решението е на ${owner}.`,
  "probation-ends": ({ owner, name }) =>
    `Изпитателният срок скоро изтича (${name}); решението е на ${owner}.`,
  "waiting-too-long": ({ owner, title }) => `„${title}“ чака ${owner}.`,
  overdue: ({ owner, title }) => `„${title}“ е просрочено; ред е на ${owner}.`,
  "no-mentor": ({ owner }) => `Още няма наставник; трябва да се определи от ${owner}.`,
  "stage-late": ({ stage }) => `Етап ${stage} продължава по-дълго от планираното.`,
  "not-signed-in": ({ name }) => `Няма влизане в системата от първия ден: ${name}.`,
  "override-expired": ({ owner }) => `Срокът на изключение е изтекъл; трябва да се потвърди от ${owner}.`,
};
