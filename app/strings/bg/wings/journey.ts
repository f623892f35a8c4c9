import type * as source from "#app/strings/en/wings/journey.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "unknown-requirement": "Тази задача вече не е част от програмата.",
  "already-met": "Това вече е готово.",
  "nobody-waited-for": "В момента тук не чакате никого.",
  "your-own-turn": "Ваш ред е.",
  "reminded-today": "Днес вече е изпратено напомняне. Може по едно на работен ден.",
  "already-asked": "Вече сте попитали за това; отговорът ще се появи тук.",
  "already-settled": "Този въпрос вече не е отворен.",
  "no-such-week": "Изберете започнала седмица от това обучение.",
  "already-published": "Листът за тази седмица вече е публикуван. Може да го поправите.",
  "empty-sheet": "Напишете поне едно нещо.",
  "not-running": "В момента обучението не тече.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "days-planned": () => "Планът е запазен.",
  reminded: ({ names }) => `Изпратено напомняне до: ${names}.`,
  "help-asked": ({ name }) => `Изпратено до: ${name}. Отговорът ще се появи в „Днес“.`,
  "help-answered": ({ name }) => `Отговорът е изпратен до: ${name}.`,
  "help-talked": ({ name }) => `Отбелязано: изяснено в разговор с ${name}.`,
  "sheet-saved": () => "Черновата е запазена. Вижда се само от Вас.",
  "sheet-published": ({ name }) => `Публикувано: ${name} може да прочете листа.`,
  "sheet-corrected": () => "Листът е поправен.",
  "sheet-answered": () => "Отговорът е изпратен.",
  "help-withdrawn": () => "Въпросът е оттеглен.",
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "days.planned": () => "Планирани дни за обаждания или срещи",
  "dossier.made": () => "Изтеглено досие",
  "reminder.sent": ({ title }) => `Напомняне${title ? `: ${title}` : ""}`,
  "sheet.published": ({ week }) => `Лист за седмицата от ${week}`,
  "sheet.corrected": ({ week }) => `Поправен лист, седмицата от ${week}`,
  "sheet.answered": ({ week }) => `Отговор на листа за седмицата от ${week}`,
  "help.asked": ({ title }) => `Затруднение, поискана помощ: ${title}`,
  "help.answered": ({ title }) => `Отговор на въпрос: ${title}`,
  "help.talked": ({ title }) => `Въпросът е изяснен в разговор: ${title}`,
  "help.withdrawn": ({ title }) => `Оттеглен въпрос: ${title}`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "days.planned": "Планирани дни за обаждания или срещи",
  "dossier.made": "Изтеглено досие",
  "reminder.sent": "Напомняне",
  "sheet.published": "Публикуван седмичен лист",
  "sheet.corrected": "Поправен седмичен лист",
  "sheet.answered": "Отговор на седмичен лист",
  "help.asked": "Поискана помощ",
  "help.answered": "Отговор на въпрос",
  "help.talked": "Въпрос, изяснен в разговор",
  "help.withdrawn": "Оттеглен въпрос",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  waits: ({ name, what }) => `${name}: ${what}`,
  turn: ({ title }) => `Ваш ред е: ${title}`,
  overdue: ({ title, day }) => `Просрочено от ${day}: ${title}`,
  late: ({ name, title, day }) => `${name} изостава от ${day}: ${title}`,
  reminder: ({ by, name, what }) => `Напомняне от ${by}: ${name ? `${name}: ` : ""}${what}`,
  sheet: ({ by, day }) => `Лист за седмицата от ${day}, от ${by}.`,
  "help-answered": ({ by, title, reason }) =>
    reason ? `Отговор от ${by} за „${title}“: ${reason}` : `Изяснено в разговор с ${by}: ${title}`,
};

export const attention: Record<keyof typeof source.attention, Say<BoardParts>> = {
  "sheets-missing": ({ owner, name }) =>
    `Две седмици подред няма седмичен лист за ${name}; чака се ${owner}.`,
  "help-unanswered": ({ owner, title, name }) =>
    `${name} има затруднение със „${title}“; чака се отговор от ${owner}.`,
};
