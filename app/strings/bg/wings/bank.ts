import type * as source from "#app/strings/en/wings/bank.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "other-kind": "Видът на въпроса не може да се промени. Напишете нов въпрос.",
  "no-questions": "Добавете постоянни въпроси, задължителни или теглене.",
  "oral-only": "Така тестът би задавал устни въпроси. Изберете „Устен изпит“ или ги махнете.",
  "no-such-question": "Един от ключовете не е на нито един въпрос.",
  "asked-already": "Някой вече е отговарял на един от тях; останалите спирайте поотделно.",
  "same-place": "Две са на едно и също място. Дайте на всяко отделно място.",
  "too-few-ticked": "Отбележете повече въпроси или намалете броя.",
  "no-drafts": "Изберете поне една чернова.",
  "draft-gone":
    "Тази чернова вече не се предлага: фактът е променен, някой я е пропуснал или вече има такъв въпрос.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "question-retired": () => "Въпросът вече няма да се задава. Започнатите опити го запазват.",
  "quiz-published": () => "Тестът е публикуван. Важи за опитите оттук нататък.",
  "quiz-draft-discarded": () => "Черновата е изхвърлена.",
  "question-returned": () => "Въпросът може да се задава отново.",
  "questions-imported": ({ n }) =>
    n === "1" ? "1 въпрос е добавен в банката." : `${n} въпроса са добавени в банката.`,
  "drafts-published": ({ n, skipped }) =>
    [
      n === "1" ? "Публикуван е 1 въпрос." : `Публикувани са ${n} въпроса.`,
      skipped === "0" ? "" : `Оставени, защото нещо се е променило: ${skipped}.`,
    ]
      .filter(Boolean)
      .join(" "),
  "draft-left-out": () => "Пропусната, докато фактът не се промени.",
  "draft-offered-again": () => "Черновата пак се предлага.",
};

export const journal: Record<keyof typeof source.journal, string> = {
  "questions.imported": "Внесени въпроси",
  "questions.import-undone": "Отменено внасяне на въпроси",
  "question.retired": "Въпрос, спрян от задаване",
  "question.returned": "Въпрос, върнат в банката",
  "question.reviewed": "Прегледан въпрос",
  "question.published": "Публикуван въпрос",
  "question.drafted": "Въпрос, публикуван от чернова",
  "question.drafted-edited": "Въпрос, публикуван от чернова с промени",
  "draft.left-out": "Пропусната чернова на въпрос",
  "draft.offered-again": "Чернова на въпрос, предложена пак",
  "quiz.published": "Публикуван тест",
};
