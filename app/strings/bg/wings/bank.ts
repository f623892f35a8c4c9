import type * as source from "#app/strings/en/wings/bank.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "other-kind": "Видът на въпроса не се променя. Напишете нов.",
  "no-questions": "Посочете какво пита: постоянни въпроси, задължителни или теглене.",
  "oral-only": "Така би задал устни въпроси. Изберете „устно“ или ги махнете.",
  "no-such-question": "Има ключ, който не е на никой въпрос.",
  "asked-already": "Някой вече е отговарял на един от тях; останалите спирайте поотделно.",
  "same-place": "Две от тях са на едно и също място. Дайте на всяко отделно място.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "question-retired": () => "Въпросът вече няма да се задава. Започнатите тестове го пазят.",
  "question-returned": () => "Въпросът може да се задава отново.",
  "questions-imported": ({ n }) => (n === "1" ? "1 въпрос е в банката." : `${n} въпроса са в банката.`),
};

export const journal: Record<keyof typeof source.journal, string> = {
  "questions.imported": "Внесени въпроси",
  "questions.import-undone": "Отменено внасяне на въпроси",
  "question.retired": "Въпрос, спрян от задаване",
  "question.returned": "Въпрос, върнат в банката",
  "question.reviewed": "Прегледан въпрос",
  "question.published": "Публикуван въпрос",
  "quiz.published": "Публикуван тест",
};
