import type { products as source } from "#app/strings/en/products.ts";

const money = new Intl.NumberFormat("bg", { style: "currency", currency: "EUR" });
const share = new Intl.NumberFormat("bg", { style: "percent", maximumFractionDigits: 2 });

export const products: typeof source = {
  title: "Продукти", lead: "В реда, в който се изучават.", add: "Добавете продукт", edit: "Променете", search: "Намерете продукт", all: "Всички", retired: "Вече не се продават",
  priority: (n) => `Приоритет ${n}`, place: (n, of) => `${n} от ${of} в реда за изучаване`, pinned: "закачен", next: "Следващият Ви продукт за изучаване", studied: "изучен", study: "Изучете го",
  columns: { place: "№", name: "Продукт", priority: "Приоритет", price: "Цена" },
  empty: "Още няма продукти", emptyText: "Щом обучителят или ръководителят на продажбите добави продуктите, ще ги видите тук в реда, в който се изучават.", emptyEdit: "Добавете първия или внесете таблица, която вече имате.",
  nothingFound: "Няма такъв продукт.", reviewN: (n) => (n === 1 ? "1 въпрос чака преглед" : `${n} въпроса чакат преглед`), filters: "Филтър",
  order: "Редът за изучаване следва", byHand: "приоритета, зададен на ръка", byFigures: "какво носят продуктите: марж × продажби", orderHint: "Закачените продукти и в двата случая са първи. Изученото остава изучено.", orderDo: "Подредете ги така",
  card: "Карта за изучаване", printHint: "Отпечатайте страницата и имате карта на един лист.", price: "Цена", perUnit: (unit) => (unit ? `за ${unit}` : ""), money: (cents) => money.format(cents / 100), noPrice: "още няма цена",
  from: (n, share) => `от ${n}: ${share} отстъпка`, tiersTitle: "Отстъпка според количеството", deliveryIn: (n) => (n === 1 ? "За 1 работен ден." : `За ${n} работни дни.`),
  changed: "Какво се промени наскоро", changedOn: (fact, day) => `${fact}, ${day}`, isRetired: "Този продукт вече не се продава и не е в реда за изучаване.", factsMissing: "Още не е описано",
  pin: "Закачете най-отпред", unpin: "Откачете", retire: "Вече не се продава", restore: "Върнете го",
  fields: {
    name: "Име", summary: "Какво представлява", features: "Характеристики", competitors: "Спрямо конкурентите", unit: "Мерна единица", packaging: "Как се опакова", termsOfUse: "Условия за използване", termsAt: "Къде клиентът чете условията",
    inStock: "Доставка от склад", outOfStock: "При изчерпана наличност", substitutes: "Заместители", addOns: "Върви с него",
  },
  inLanguage: (label, language) => (language ? `${label} (${language})` : label), days: (label) => `${label}: работни дни`, unitHint: "За какво е цената: ролка, брой.", priceHint: "В евро, за една единица.",
  tiers: "Отстъпка според количеството, по една стъпка на ред", tiersHint: "Количество и отстъпка, например „10: 3 %“.", priorityLabel: "Приоритет", priorityHint: "С 1 се започва.", priorityComputed: "Сега редът следва числата; приоритетът важи, където те липсват.",
  reload: "Заредете сегашното, без написаното от Вас", save: "Запазете", newTitle: "Нов продукт", editTitle: (name) => `Промяна: ${name}`, chooseOthers: (n) => (n === 0 ? "няма избрани" : `избрани: ${n}`),
  facts: {
    name: "Име", summary: "Какво представлява", features: "Характеристики", competitors: "Спрямо конкурентите", packaging: "Опаковка", "terms-of-use": "Условия за използване", "terms-at": "Къде са условията",
    "in-stock-delivery": "Доставка от склад", "out-of-stock-delivery": "Доставка при изчерпана наличност", substitutes: "Заместители", "add-ons": "Какво върви с него", price: "Цена",
  },
  share: (bp) => share.format(bp / 10_000),
  priceList: "Ценова листа", priceListLead: "По нея се смята всяка оферта.", deferrals: "Отложено плащане", deferralsLabel: "Колко отнема от отстъпката, по един срок на ред", deferralsHint: "Дни и пунктове, например „30: 2 %“.",
  deferral: (days, share) => `до ${days} дни: ${share} по-малка отстъпка`, noDeferrals: "Отложеното плащане не променя отстъпката.", deferralsChange: "Всеки продукт с цена се смята за променен, а с него и въпросите за цената му.",
  figures: "Марж и продажби", figuresLead: "Само за Вас и за управителя. Никой друг не ги вижда; редът за изучаване може да ги следва.", margin: "Марж на единица", marginHint: "В евро или като дял от цената: „35 %“.", units: "Продадени единици на месец",
  brings: (sum) => `Носи ${sum} на месец.`, bringsUnknown: "Още не може да се каже какво носи: липсва марж, продажби или цена.",
  review: "Въпроси за преглед", reviewLead: "Стъпват на нещо, което се е променило, откакто са написани. Тестовете ги пропускат, докато някой не ги прочете.", nothingToReview: "Няма въпроси за преглед.",
  stillRight: "Прегледан, още е верен", standsOn: (facts) => `Стъпва на: ${facts}`, open: "Отворете въпроса",
  refresher: "Издържали наскоро с този въпрос", refresherLead: "На никого нищо не се отнема. Може да им кажете какво се е променило.", passed: (name, quiz, day) => `${name}: ${quiz}, ${day}`, nobodyPassed: "Никой през последните 90 дни.",
  toList: "Към продуктите", coverage: "Покритие", import: "Внесете таблица",
};
