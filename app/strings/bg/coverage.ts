import type { coverage as source } from "#app/strings/en/coverage.ts";

export const coverage: typeof source = {
  title: "Покритие",
  lead: "Седем неща, които се знаят за всеки продукт, по реда за изучаване.",
  views: "Какво се показва",
  product: "Продукт",
  aspects: {
    features: "Характеристики",
    packaging: "Опаковка",
    substitute: "Заместител",
    "add-on": "Върви с него",
    "terms-of-use": "Условия",
    "in-stock-delivery": "В наличност",
    "out-of-stock-delivery": "Изчерпан",
  },
  tabs: { questions: "Въпроси", team: "Колко се знае", own: "Какво сте показали" },
  leads: {
    questions: "Колко въпроса има в банката. Където няма въпроси, никой не се изпитва.",
    team: (least) =>
      `Делът на верните отговори и техният брой. При по-малко от ${least} отговора не се показва нищо.`,
    own: "На какво сте отговорили напълно в тестове с обявен резултат. Така тази страница виждате само Вие.",
  },
  none: "още няма",
  drafts: "Чернови за празните клетки",
  draftsBesides: "Чернови за цени и променени факти",
  write: (product, aspect) => `Напиши въпрос: ${product}, ${aspect}`,
  writeShort: "напиши",
  share: (right, n) => `${Math.floor((100 * right) / n)}% от ${n}`,
  few: (n) => (n === 0 ? "–" : `твърде малко (${n})`),
  weak: "слабо",
  proven: "показано",
  open: "още не",
  sum: (proven, of) => `Показани: ${proven} от ${of}`,
  missing: (empty, of) =>
    empty === 0 ? `Всичките ${of} клетки имат въпрос.` : `Без въпрос: ${empty} от ${of} клетки.`,
  scroll: "Плъзнете таблицата настрани, за да я видите цялата.",
};
