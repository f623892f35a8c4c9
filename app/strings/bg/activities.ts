import type { activities as source } from "#app/strings/en/activities.ts";

export const activities: typeof source = {
  reached: (done, of) => `Отчетени ${done} от ${of}`,
  perDay: (n) => `На ден се броят най-много ${n}, за да стане навик.`,
  howMany: (what) => `${what}: колко?`,
  beforeOpening: (day) => `не се брои: броят се дните от ${day} нататък`,
  day: "В кой ден?",
  log: "Запишете",
  entries: "Записано",
  none: "Още няма записано. Първото е най-трудно.",
  takeBack: (day, amount) => `Отменете ${amount} от ${day}`,
};
