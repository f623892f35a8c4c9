import type { activity } from "#app/domain/kinds/activity.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/activity.ts";

type Words = KindWords<typeof activity>;

export const title = "Активност";
export const hint = "Определен брой обаждания, срещи и т.н.";

export const activities: typeof source.activities = {
  reached: (done, of) => `Отчетени ${done} от ${of}`,
  perDay: (n) => `На ден се броят най-много ${n}, за да стане навик.`,
  beforeOpening: (day) => `не се брои: броят се дните от ${day} нататък`,
  none: "Още няма записано. Първото е най-трудно.",
};

export const fields: Words["fields"] = {
  activity: "Коя активност?",
  amount: "Колко на брой?",
  perDay: "Колко най-много се броят на ден?",
  counts: "Кои се броят?",
};
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "log-activity": ({ done, of }) => `Отчетени дотук: ${done} от ${of}.`,
  "confirm-days": ({ owner, done, of }) =>
    `Потвърдени ${done} от ${of}; дните чакат потвърждение от ${owner}.`,
};

export const queue: Words["queue"] = {
  "confirm-days": (title) => `Потвърждение на активност: ${title}`,
};
export const open: Words["open"] = {
  "confirm-days": "Потвърди",
};

export const timeline: Words["timeline"] = {
  "activity.logged": ({ activity, amount }) => `${activity}: ${amount}`,
  "activity.changed": ({ activity, amount }) => `Променено – ${activity}: ${amount}`,
  "activity.counted-by": () => "Избрано е по какво се отчита един ден",
  "activity.struck": ({ activity, amount }) => `Отменено – ${activity}: ${amount}`,
  "activity.confirmed": ({ activity, amount }) => `Потвърдено – ${activity}: ${amount}`,
  "activity.confirmation-undone": ({ activity, amount }) => `Отменено потвърждение – ${activity}: ${amount}`,
};
export const journal: Words["journal"] = {
  "activity.logged": "Записана активност",
  "activity.changed": "Променена активност",
  "activity.counted-by": "Избрано отчитане на ден",
  "activity.struck": "Отменена активност",
  "activity.confirmed": "Потвърдена активност",
  "activity.confirmation-undone": "Отменено потвърждение на активност",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "activity-logged": ({ activity, amount }) => `Записано. ${activity}: ${amount}.`,
  "activity-not-counted": ({ activity, amount }) =>
    `Записано. ${activity}: ${amount}. Не се брои, защото денят вече се отчита по друг начин. Вижте „Активност по дни“.`,
  "activity-number-not-counted": ({ activity, amount }) =>
    `Записано, но не се брои. ${activity}: ${amount}. Денят вече се отчита по друг начин; изберете по-долу какво да се брои.`,
  "activity-confirmed": ({ day }) => `Потвърдено: ${day}.`,
};

export const refusals: typeof source.refusals = {
  "nothing-to-count": "За този ден няма такива записи.",
  "not-of-this-kind": "Това не се отнася за този вид активност.",
  "nothing-to-confirm": "За този ден няма какво да се потвърди.",
  "more-than-recorded": "Въведете не повече от записаното.",
};
