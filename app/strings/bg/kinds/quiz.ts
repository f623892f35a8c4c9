import type { quiz } from "#app/domain/kinds/quiz.ts";
import type { KindWords } from "#app/strings/kind-words.ts";

type Words = KindWords<typeof quiz>;

export const title = "Тест";
export const hint = "Издържан с минималния резултат.";

export const fields: Words["fields"] = { quiz: "Тест" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "take-quiz": () => "Тестът може да се направи сега.",
  "survey-later": ({ until, owner }) => `Писмената проверка започва на ${until}; деня е определил ${owner}.`,
  "survey-over": ({ owner }) => `Дните за тази писмена проверка изтекоха; отново може да я отвори ${owner}.`,
  "attempt-open": () => "Има започнат опит, който не е предаден.",
  "on-paper": ({ owner }) => `Прави се на хартия; чака ${owner} да го въведе.`,
  "cool-down": ({ until }) => `Още не е издържан. Следващият опит се отваря на ${until}.`,
  grading: ({ owner }) => `Предаден; чака оценяване от ${owner}.`,
  "oral-exam": ({ owner }) => `Изпитва се на глас; чака ${owner} да проведе изпита.`,
  "confirm-oral": () => "Изпитът е проведен; обучаемият трябва да го потвърди.",
  "attempts-used-up": ({ owner }) => `Всички опити са използвани; следващата стъпка е на ${owner}.`,
};

export const queue: Words["queue"] = {
  grading: (title) => `За оценяване: ${title}`,
  attempts: (title) => `Изчерпани опити: ${title}`,
  survey: (title) => `Изтекли дни на писмена проверка: ${title}`,
  oral: (title) => `Изпит: ${title}`,
  paper: (title) => `На хартия: ${title}`,
};
export const open: Words["open"] = {
  grading: "Оценете",
  attempts: "Решете",
  survey: "Отворете отново",
  oral: "Започнете изпита",
  paper: "Въведете го",
};

export const timeline: Words["timeline"] = {};
export const journal: Words["journal"] = {};

export const flash = {};
