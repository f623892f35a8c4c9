import type { productImport as source } from "#app/strings/en/product-import.ts";

const lines = (n: number) => (n === 1 ? "1 ред" : `${n} реда`);
export const productImport: typeof source = {
  title: "Внасяне на продукти", lead: "От таблица: файл CSV или Excel, или поставен текст. Виждате какво ще стане, преди да се запише каквото и да е. Празна клетка оставя това, което вече е записано.",
  pasteHint: "Колони: име; цена, мерна единица, опаковка, доставка и каквото още имате, със заглавия на първия ред. Продуктът се познава по кода или по името си.",
  texts: {
    name: "Име", summary: "Какво представлява", features: "Характеристики", competitors: "Спрямо конкурентите", unit: "Мерна единица", packaging: "Опаковка", termsOfUse: "Условия за използване", termsAt: "Къде са условията",
    inStockText: "Доставка от склад", outOfStockText: "Доставка при изчерпана наличност",
  },
  columns: {
    key: "Код", price: "Цена", tiers: "Отстъпка според количеството", priority: "Приоритет", inStockDays: "Дни от склад", outOfStockDays: "Дни при изчерпана наличност", substitutes: "Заместители", addOns: "Върви с него",
    margin: "Марж в пари", marginShare: "Марж в %", unitsPerMonth: "Единици на месец",
  },
  counts: (fresh, changed, same, bad) => `${fresh} нови · ${changed} променени · ${same} без промяна · ${bad} с проблем`,
  problems: {
    "name-missing": (n) => `${lines(n)}: липсва име`, "product-twice": (n) => `${lines(n)}: продуктът вече се среща по-нагоре`, "too-long": (n) => `${lines(n)}: някой текст е твърде дълъг`,
    "not-a-price": (n) => `${lines(n)}: не е цена. Напишете 38,40`, "not-tiers": (n) => `${lines(n)}: не е отстъпка. Напишете „10: 3 %; 50: 5 %“`, "price-missing": (n) => `${lines(n)}: отстъпка без цена`,
    "not-days": (n) => `${lines(n)}: не е брой дни`, "not-a-priority": (n) => `${lines(n)}: приоритетът е 1, 2 или 3`, "not-a-margin": (n) => `${lines(n)}: не е марж`, "not-units": (n) => `${lines(n)}: не е брой единици`,
    "unknown-product": (n) => `${lines(n)}: сочи продукт, който не е нито тук, нито в таблицата`,
  },
  willAdd: "Ще бъдат добавени", willChange: "Ще бъдат променени", nothing: "Нищо няма да се запише.", changes: (name, facts) => (facts ? `${name}: ${facts}` : name),
  do: (n) => (n === 1 ? "Внесете 1 продукт" : `Внесете ${n} продукта`), done: (added, changed, by, at) => `${added} нови, ${changed} променени, ${by}, ${at}`,
  undo: "Върнете внасянето", undoLead: (n) => `Новите продукти излизат от реда за изучаване, а променените стават каквито бяха: общо ${n}. Възможно е, докато никой не ги е променял след това.`,
};
