import type { quiz } from "#app/domain/kinds/quiz.ts";
import type { KindWords } from "#app/strings/kind-words.ts";

type Words = KindWords<typeof quiz>;

export const title = "Тест";
export const hint = "Издържан с минималния резултат.";

export const fields: Words["fields"] = { quiz: "Тест" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "take-quiz": () => "Тестът може да се направи сега.",
  "survey-later": ({ until, owner }) => `Писменият изпит започва на ${until}; денят е определен от ${owner}.`,
  "survey-over": ({ owner }) => `Дните за изпита изтекоха; удължаването зависи от ${owner}.`,
  "attempt-open": () => "Има започнат опит, който не е предаден.",
  "on-paper": ({ owner }) => `Прави се на хартия; чака ${owner} да го въведе.`,
  "cool-down": ({ until }) => `Още не е издържан. Следващият опит се отваря на ${until}.`,
  grading: ({ owner }) => `Предаден; чака оценяване от ${owner}.`,
  "oral-exam": ({ owner }) => `Устен изпит; чака ${owner} да го проведе.`,
  "confirm-oral": () => "Изпитът е проведен; обучаемият трябва да го потвърди.",
  "attempts-used-up": ({ owner }) => `Всички опити са използвани; следващата стъпка е на ${owner}.`,
};

export const queue: Words["queue"] = {
  grading: (title) => `За оценяване: ${title}`,
  attempts: (title) => `Изчерпани опити: ${title}`,
  survey: (title) => `Дните за изпита изтекоха: ${title}`,
  oral: (title) => `Устен изпит: ${title}`,
  paper: (title) => `На хартия: ${title}`,
};
export const open: Words["open"] = {
  grading: "Оцени",
  attempts: "Реши",
  survey: "Отвори отново",
  oral: "Започни изпита",
  paper: "Въведи",
};

export const timeline: Words["timeline"] = {};
export const journal: Words["journal"] = {};

export const flash = {};
