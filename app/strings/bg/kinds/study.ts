import type { study } from "#app/domain/kinds/study.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/study.ts";

type Words = KindWords<typeof study>;

export const title = "Изучаване";
export const hint = "Продукт или текст, който се отваря част по част.";

export const studies: typeof source.studies = {
  parts: "Части",
  part: (n, title) => (title ? `${n}. ${title}` : `Част ${n}`),
  open: "Отвори",
  openFile: (pages) => `Отвори PDF файла (${pages === 1 ? "1 страница" : `${pages} страници`})`,
  isOpened: "отворена",
  studied: "Изучих го",
  atLeast: (done, of) => `Отворени части: ${done} от поне ${of}`,
  howItWorks: "Отворете частите и ги прочетете; след това потвърдете, че сте ги изучили.",
  priority: (n) => `Приоритет ${n}`,
  days: (n) => (n === 1 ? "За 1 работен ден." : `За ${n} работни дни.`),
  product: {
    summary: "Какво представлява",
    features: "Характеристики",
    competitors: "Спрямо конкурентите",
    packaging: "Как се опакова",
    termsOfUse: "Условия за използване",
    inStock: "Доставка от склад",
    outOfStock: "При изчерпана наличност",
    substitutes: "Заместители",
    addOns: "Върви с него",
  },
};

export const fields: Words["fields"] = {
  product: "Продукт",
  text: "Текст",
  minOpened: "Колко части поне да се отворят?",
};
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  study: ({ done, of }) => `За изучаване; отворени са ${done} от поне ${of} части.`,
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.opened": ({ title, part = "" }) =>
    `${/\D/.test(part) ? "Отворени части" : "Отворена част"} ${part}: ${title}`,
  "evidence.studied": ({ title }) => `„Изучих го“: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.opened": "Отворено за четене",
  "evidence.studied": "Изучено",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  studied: ({ title }) => `„${title}“ е отбелязано като изучено.`,
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "open-more-parts": "Първо отворете още няколко части.",
  "no-such-part": "Няма такава част.",
};
