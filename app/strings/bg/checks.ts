import type { checks as source } from "#app/strings/en/checks.ts";

export const checks: typeof source = {
  title: "Знае ли се още?", lead: "Попитайте някого три неща, които е издържал. Резултат не се променя; вижда се дали на тестовете и оценките може да се вярва.",
  labels: {
    random: "Изберете някого случайно", choose: "Или посочете", begin: "Изтеглете три въпроса", nobody: "Още никой не е издържал тест", nobodyText: "Щом първият издържи, тук може да го попитате отново.",
    retention: "Издържано тогава, знае се сега", byQuiz: "По тест", byMarker: "По това кой е оценил отговора", past: "Предишни проверки", back: "Към проверките", model: "Какво съдържа добрият отговор", before: "Какво е отговорено тогава",
    verdict: "Сега", none: "не е питано", note: "Бележка", record: "Запишете оценките",
  },
  verdicts: { knows: "Знае го", partly: "Отчасти", gone: "Вече не го знае" },
  machine: "оценено автоматично", open: "не е приключена", row: (name, by, at) => `${name}, попитан от ${by}, ${at}`,
  checkOf: (name) => `Три въпроса за ${name}`, checkLead: (at) => `Изтеглени ${at} от това, на което е отговорено изцяло.`,
  retention: ({ asked, knows, partly, gone }) => `${knows} от ${asked} още се знаят${partly > 0 ? `, ${partly} отчасти` : ""}${gone > 0 ? `, ${gone} вече не` : ""}`,
};
