import type * as source from "#app/strings/en/wings/catalogue.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "in-leva": "Това е в левове; напишете цената в евро (1 EUR = 1,95583 BGN).",
  "unclear-money": "Хиляди ли са това, или три знака след запетаята? Напишете 1234 или 1,23.",
  "no-price": "Този продукт още няма цена в ценовата листа.",
  "no-such-product": "Няма такъв продукт.",
  "not-money": "Въведете цена, например 38,40.",
  "not-tiers": "Въведете по една стъпка на ред, всяка по-голяма от предишната: „10: 3%“.",
  "not-margin": "Въведете сума, например 12,50, или дял, например 35%.",
  "margins-set": "Това внасяне е задало и маржове, затова го отменя само човек, който може да ги задава.",
  "changed-since": "Някой вече е променил продукти от това внасяне:",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "product-added": ({ name }) => `„${name}“ е в каталога.`,
  "products-imported": ({ n }) => `Внесени: ${n}.`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "product.added": "Добавен продукт",
  "product.changed": "Променен продукт",
  "product.pinned": "Закачен продукт",
  "product.unpinned": "Откачен продукт",
  "product.figures": "Зададени марж и продажби",
  "products.ordered": "Променен ред за изучаване",
  "deferrals.changed": "Променени условия за отложено плащане",
  "products.imported": "Внесени продукти",
  "products.undone": "Отменено внасяне на продукти",
};
