import type * as source from "#app/strings/en/wings/quizzes.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "cool-down": "Изчакването между опитите още не е изтекло.",
  "used-up": "Всички опити са използвани; ръководителят продажби или обучител може да разреши още един.",
  "waiting-for-grading": "Последният опит още чака оценяване.",
  "too-few-questions": "В момента тестът няма достатъчно въпроси. Кажете на обучителя.",
  "handed-in": "Този опит вече е предаден.",
  "time-over": "Времето за този опит изтече; отговорът не е записан.",
  "newer-answer": "В друг прозорец е записан по-нов отговор; той е показан тук. Вашият не е записан.",
  "survey-later": "Дните за изпита още не са започнали.",
  "survey-over": "Дните за изпита изтекоха. Помолете човека, който ги е определил, да ги удължи.",
  "no-such-quiz": "Изберете писмен тест.",
  "nobody-to-ask": "Няма човек в обучение, който да се яви на този изпит.",
  "ends-before": "Въведете последен ден, който не е преди първия и не е минал.",
  "paper-scan-missing": "Първо добавете сканирания лист.",
  "asked-aloud": "Това е устен изпит; започва го изпитващият.",
  "on-paper": "Този опит се прави на хартия; въвежда го човекът, който го е дал.",
  "not-on-paper": "Този опит не е на хартия.",
  "open-on-screen": "Има започнат опит на екран; довършете го там.",
  "typed-in-already": "Вече е въведено нещо; опитът остава на хартия.",
  "not-oral": "Този тест не е устен изпит.",
  "not-finished": "Изпитът още не е приключил.",
  "not-used-up": "Остават опити или последният чака оценяване.",
  "not-handed-in": "Този опит още не е предаден.",
  "answer-or-say": "Отговорете или натиснете „Не знам“.",
  "nothing-due": "В момента няма какво да се повтаря.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "oral-finished": ({ name }) => `Записано. Следва потвърждение от ${name}.`,
  "oral-confirmed": () => "Потвърдено; резултатът е обявен.",
  "answers-kept": () => "Отговорите Ви са записани. Продължете, когато пожелаете.",
  "handed-in-before": ({ at }) => `Вече сте предали този опит (${at}).`,
  "attempt-time-over": () => "Времето изтече. Зачитат се отговорите, записани дотогава.",
  "warm-up-over": () => "Времето изтече. Зачита се това, на което отговорихте.",
  "attempt-granted": ({ title, name }) => `${name} има още един опит за „${title}“.`,
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "attempt.started": ({ title }) => `Започнат тест: ${title}`,
  "attempt.typed-in": ({ title }) => `Въведено от хартия: ${title}`,
  "attempt.given": ({ title }) => `Даден тест на хартия: ${title}`,
  "attempt.scanned": ({ title }) => `Добавено сканирано копие на тест на хартия: ${title}`,
  "attempt.on-screen": ({ title }) => `Тест, върнат на екран: ${title}`,
  "attempt.submitted": ({ title }) => `Предаден тест: ${title}`,
  "attempt.closed": ({ title }) => `Тест, приключен в крайния срок: ${title}`,
  "attempt.granted": ({ title }) => `Разрешен е още един опит: ${title}`,
  "oral.finished": ({ title }) => `Проведен устен изпит: ${title}`,
  "oral.confirmed": ({ title }) => `Потвърден устен изпит: ${title}`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "warm-up.started": "Започната загрявка",
  "warm-up.answered": "Отговорен въпрос от загрявка",
  "warm-up.finished": "Приключена загрявка",
  "attempt.started": "Започнат тест",
  "attempt.given": "Даден тест на хартия",
  "attempt.scanned": "Добавено сканирано копие на тест",
  "attempt.on-screen": "Тест, върнат на екран",
  "attempt.typed-in": "Тест, въведен от хартия",
  "attempt.submitted": "Предаден тест",
  "attempt.closed": "Тест, приключен в крайния срок",
  "oral.finished": "Проведен устен изпит",
  "oral.confirmed": "Потвърден устен изпит",
  "extra-time.set": "Определено допълнително време за тестове",
  "survey.opened": "Определени дни за изпита",
  "survey.moved": "Преместени дни за изпита",
  "survey.cancelled": "Отменени дни за изпита",
  "survey.restored": "Отново определени дни за изпита",
  "attempt.granted": "Разрешен опит",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  survey: ({ title, day }) => `Дни за изпита от ${day}: ${title}`,
};

export const attention: Record<keyof typeof source.attention, Say<BoardParts>> = {
  "attempts-used-up": ({ owner, title }) =>
    `Опитите за „${title}“ са изчерпани; следващата стъпка е на ${owner}.`,
};
