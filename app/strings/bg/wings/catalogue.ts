import type * as source from "#app/strings/en/wings/catalogue.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "not-a-zip": "Това не е zip файл. Подредете снимките в .zip и изпратете него.",
  "zip-too-big":
    "Архивът е по-голям от 25 MB. Изпратете снимките в няколко архива, всеки отново със списъка.",
  "too-much-in-zip": "В архива има твърде много: най-много 300 файла и 40 MB разопаковани.",
  "twice-in-zip": "Името се среща два пъти в архива.",
  "too-many-photos": "Продуктът има най-много осем снимки. Първо премахнете някоя.",
  "in-leva": "Това е в левове; напишете цената в евро (1 EUR = 1,95583 BGN).",
  "unclear-money": "Хиляди ли са това, или три знака след запетаята? Напишете 1234 или 1,23.",
  "no-price": "Този продукт още няма цена в ценовата листа.",
  "no-such-product": "Няма такъв продукт.",
  "not-money": "Въведете цена, например 38,40.",
  "not-tiers": "Въведете по една стъпка на ред, всяка по-голяма от предишната: „10: 3%“.",
  "not-margin": "Въведете сума, например 12,50, или дял, например 35%.",
  "margins-set": "Това внасяне е задало и маржове, затова го отменя само човек, който може да ги задава.",
  "changed-since": "Някой вече е променил продукти от това внасяне:",
  "waits-for-approval": "Документът чака одобрение. Първо оттеглете искането.",
  "document-retired": "Документът е изваден от употреба. Първо го върнете.",
  "document-empty": "Още няма текст. Напишете поне един раздел или добавете PDF файл.",
  "not-an-approver": "Изберете друг човек, който може да одобрява документи: управител или ръководител.",
  "nothing-to-correct": "Още няма версия в сила, затова няма какво да се поправя.",
  "no-place":
    "В текста има {place}, но за компанията не е въведено място. Въведете го на страницата на компанията.",
  "document-in-use": "Документът все още се използва в:",
  "not-a-pdf": "Това не е PDF. Изберете PDF файл.",
  "pdf-locked": "Този PDF файл иска парола. Запазете го без парола.",
  "pdf-broken": "Този PDF файл не може да се прочете. Запазете го отново и го изберете пак.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "scenario-opened": () => "Картата е в употреба и вече може да се тегли.",
  "scenario-retired": () => "Картата е извадена от употреба. Изиграните по нея симулации я пазят.",
  "product-added": ({ name }) => `„${name}“ е в каталога.`,
  "products-imported": ({ n }) => `Внесени: ${n}.`,
  "document-asked": () => "Изпратено за одобрение.",
  "document-approved": () => "Одобрено. Тази версия вече е в сила.",
  "document-returned": () => "Върнато за доработка.",
  "document-withdrawn": () => "Искането е оттеглено. Можете да продължите да пишете.",
  "document-discarded": () => "Черновата е изтрита.",
  "document-retired": () => "Документът е изваден от употреба.",
  "document-used-again": () => "Документът е върнат в употреба.",
};

export const journal: Record<keyof typeof source.journal, string> = {
  "scenario.opened": "Карта със сценарий, пусната в употреба",
  "scenario.retired": "Карта със сценарий, извадена от употреба",
  "scenario.saved": "Запазена карта със сценарий",
  "product.added": "Добавен продукт",
  "product.changed": "Променен продукт",
  "product.pinned": "Закачен продукт",
  "product.unpinned": "Откачен продукт",
  "product.figures": "Зададени марж и продажби",
  "products.ordered": "Променен ред за изучаване",
  "deferrals.changed": "Променени условия за отложено плащане",
  "products.imported": "Внесени продукти",
  "products.undone": "Отменено внасяне на продукти",
  "document.asked": "Поискано одобрение на документ",
  "document.created": "Създаден документ",
  "document.retired": "Документ, изваден от употреба",
  "document.returned": "Документ, върнат за доработка",
  "document.used-again": "Документ, върнат в употреба",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  "document-to-approve": ({ by, title }) => `${by} чака Вашето одобрение: ${title}`,
  "document-approved": ({ by, title }) => `Документът е одобрен (${by}): ${title}`,
  "approver-gone": ({ by, title }) =>
    `${by} вече не може да одобрява документи. Изберете друг човек за: ${title}`,
  "document-returned": ({ by, title }) => `Документът е върнат за доработка (${by}): ${title}`,
};
