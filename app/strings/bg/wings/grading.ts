import type * as source from "#app/strings/en/wings/grading.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "settled-by-two": "Двама души вече са определили тази оценка.",
  "mark-missing": "Първо дайте оценка на отговора.",
  "not-missed": "Този отговор е верен.",
  "nothing-asked": "Дайте оценка поне за един въпрос.",
  "newer-attempt": "Има по-нов опит; този вече не се брои.",
  "nothing-to-regrade": "Нищо няма да се промени.",
  "verdicts-missing": "Дайте оценка за всеки въпрос.",
  "nothing-proven": "Още няма нищо издържано.",
  "already-released": "Този резултат вече е обявен.",
  "no-such-grader": "Изберете хора, които оценяват: обучители, ръководители продажби или наставници.",
  "two-to-five-graders": "Изберете от двама до петима души.",
  "five-to-thirty": "Въведете число от 5 до 30.",
  "too-few-answers": "Има по-малко от пет отговора, които тези хора биха могли да оценят.",
  "round-over": "Сверяването приключи; повече не може да се оценява.",
  "marks-missing": "Има отговори без оценка.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "results-released": ({ n }) => (n === "1" ? "Обявен е 1 резултат." : `Обявени са ${n} резултата.`),
  retested: ({ name, score }) => `Записано. Резултатът на ${name} вече е ${score}.`,
  regraded: ({ n }) => (n === "1" ? "Променен е 1 резултат." : `Променени са ${n} резултата.`),
  "check-recorded": ({ name }) => `Контролната проверка на ${name} е записана.`,
  "round-started": () => "Сверяването е открито; оценяващите го намират в „Сверяване на оценките“.",
  "round-closed": () => "Сверяването приключи. Ето доколко съвпадат оценките.",
  "calibration-saved": () => "Вашите оценки са запазени.",
  "marks-saved": () => "Оценките са запазени като чернови.",
  "result-released": ({ title, name }) => `Резултатът от „${title}“ е обявен; ${name} може да го види.`,
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "attempt.released": ({ title, score }) => `Резултат от тест: ${title}${score ? `, ${score}` : ""}`,
  "attempt.marked": ({ title }) => `Оценен отговор: ${title}`,
  "attempt.retested": ({ title, score }) =>
    `Резултат след повторно изпитване: ${title}${score ? `, ${score}` : ""}`,
  "attempt.regraded": ({ title, score }) =>
    `Резултат след преоценяване: ${title}${score ? `, ${score}` : ""}`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "attempt.marked": "Оценен отговор",
  "attempt.retested": "Променен резултат след повторно изпитване",
  "attempt.regraded": "Променен резултат след преоценяване",
  "knowledge-check.begun": "Започната контролна проверка",
  "knowledge-check.recorded": "Записана контролна проверка",
  "link.check": "Създадена връзка за контролна проверка",
  "attempt.released": "Обявен резултат",
  "calibration.started": "Започнато сверяване на оценки",
  "calibration.marked": "Оценки за сверяване",
  "calibration.closed": "Приключено сверяване на оценки",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  graded: ({ title }) => `Оценено: ${title}`,
  "grading-late": ({ name, title, day }) => `Неоценено до обещания ден ${day}: ${name}, ${title}`,
};
