import type { elapsed } from "#app/domain/kinds/elapsed.ts";
import type { KindWords } from "#app/strings/kind-words.ts";

type Words = KindWords<typeof elapsed>;

export const title = "Working days";
export const hint = "A number of working days passed.";

export const fields: Words["fields"] = { days: "How many working days?" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  elapses: ({ done, of, until }) => `${done} of ${of} working days have passed; complete on ${until}.`,
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {};
export const journal: Words["journal"] = {};

export const flash = {};
