import type { productImport as source } from "#app/strings/en/product-import.ts";
import { lineProblems } from "./imports.ts";

const lines = (n: number) => (n === 1 ? "1 ред" : `${n} реда`);
export const productImport: typeof source = {
  title: "Внасяне на продукти",
  lead: "От таблица: файл CSV или Excel, или поставен текст. Виждате какво ще стане, преди да се запише нещо. Празна клетка не променя нищо.",
  pasteHint:
    "Колони: име, а също цена, мерна единица, опаковка, доставка и каквото още имате. Нужни са заглавия; над тях може да има общо заглавие. Продуктите се разпознават по код, а по име – само ако на реда няма код. Цените са в евро и се закръгляват до цент.",
  texts: {
    name: "Име",
    summary: "Какво представлява",
    features: "Характеристики",
    competitors: "Спрямо конкурентите",
    unit: "Мерна единица",
    packaging: "Опаковка",
    termsOfUse: "Условия за използване",
    termsAt: "Къде са условията",
    inStockText: "Доставка от склад",
    outOfStockText: "Доставка при изчерпана наличност",
  },
  columns: {
    key: "Код",
    price: "Цена",
    tiers: "Отстъпка според количеството",
    priority: "Приоритет",
    inStockDays: "Дни от склад",
    outOfStockDays: "Дни при изчерпана наличност",
    substitutes: "Заместители",
    addOns: "Върви с него",
    margin: "Марж в пари",
    marginShare: "Марж в %",
    markupShare: "Надценка върху себестойността в %",
    unitsPerMonth: "Единици на месец",
  },
  counts: (fresh, changed, same, bad) =>
    `${fresh} нови · ${changed} променени · ${same} без промяна · ${bad} с проблем`,
  problems: {
    ...lineProblems,
    "code-unclear": (n) => `${lines(n)}: кодът прилича на съществуващ, но е изписан различно`,
    "name-unclear": (n) =>
      `${lines(n)}: това име имат няколко продукта или продукт без код. Изключете колоната с код, за да промените него, или напишете кода му`,
    "unclear-price": (n) =>
      `${lines(n)}: хиляди ли са това, или три знака след запетаята? Напишете 1234 или 1,23`,
    "in-leva": (n) => `${lines(n)}: цена в левове. Напишете я в евро (1 EUR = 1,95583 BGN)`,
    "unclear-product": (n) => `${lines(n)}: няколко продукта имат това име. Използвайте кода`,
    "name-missing": (n) => `${lines(n)}: липсва име`,
    "product-twice": (n) => `${lines(n)}: продуктът вече се среща по-нагоре`,
    "too-long": (n) => `${lines(n)}: някой текст е твърде дълъг`,
    "not-a-price": (n) => `${lines(n)}: не е цена. Напишете 38,40`,
    "not-tiers": (n) => `${lines(n)}: не е отстъпка. Напишете „10: 3%; 50: 5%“`,
    "price-missing": (n) => `${lines(n)}: отстъпка без цена`,
    "not-days": (n) => `${lines(n)}: не е брой дни`,
    "not-a-priority": (n) => `${lines(n)}: приоритетът е 1, 2 или 3`,
    "not-a-margin": (n) => `${lines(n)}: не е марж`,
    "not-units": (n) => `${lines(n)}: не е брой единици`,
    "unknown-product": (n) => `${lines(n)}: посочва продукт, който го няма нито тук, нито в таблицата`,
  },
  willAdd: "Ще бъдат добавени",
  willChange: "Ще бъдат променени",
  nothing: "Нищо няма да се промени.",
  value: (label, text) => `${label}: ${text}`,
  change: (label, before, after) => `${label}: ${before || "нищо"} → ${after}`,
  back: "отново се продава",
  do: (n) => (n === 1 ? "Внеси 1 продукт" : `Внеси ${n} продукта`),
  done: (added, changed, by, at) => `${added} нови, ${changed} променени, ${by}, ${at}`,
  undo: "Отмени внасянето",
  undoLead: (n) =>
    `Маха новите продукти от реда за изучаване и връща променените: общо ${n}. Възможно е, докато никой не ги е променял след това.`,
};
