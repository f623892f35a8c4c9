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
  howMany: (what) => `${what}: колко?`,
  beforeOpening: (day) => `не се брои: броят се дните от ${day} нататък`,
  day: "В кой ден?",
  log: "Запиши",
  entries: "Записано досега",
  none: "Още няма записано. Първото е най-трудно.",
  takeBack: (day, amount) => `Отмени ${amount} от ${day}`,
};

export const fields: Words["fields"] = {
  activity: "Коя активност?",
  amount: "Колко на брой?",
  perDay: "Колко най-много се броят на ден?",
};
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "log-activity": ({ done, of }) => `Отчетени дотук: ${done} от ${of}.`,
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "activity.logged": ({ activity, amount }) => `${activity}: ${amount}`,
  "activity.struck": ({ activity, amount }) => `Отменено – ${activity}: ${amount}`,
};
export const journal: Words["journal"] = {
  "activity.logged": "Записана активност",
  "activity.struck": "Отменена активност",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "activity-logged": ({ activity, amount }) => `Записано. ${activity}: ${amount}.`,
};
