import type { elapsed } from "#app/domain/kinds/elapsed.ts";
import type { KindWords } from "#app/strings/kind-words.ts";

type Words = KindWords<typeof elapsed>;

export const title = "Работни дни";
export const hint = "Определен брой изминали работни дни.";

export const fields: Words["fields"] = { days: "Колко работни дни?" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  elapses: ({ done, of, until }) => `Изминали работни дни: ${done} от ${of}; срокът се навършва на ${until}.`,
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {};
export const journal: Words["journal"] = {};

export const flash = {};
