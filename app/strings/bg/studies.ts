import type { studies as source } from "#app/strings/en/studies.ts";

export const studies: typeof source = {
  parts: "Части",
  part: (n, title) => (title ? `${n}. ${title}` : `Част ${n}`),
  open: "Отворете",
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
