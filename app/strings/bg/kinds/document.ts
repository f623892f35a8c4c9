import type { document } from "#app/domain/kinds/document.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/document.ts";

type Words = KindWords<typeof document>;

export const title = "Документ";
export const hint = "Обучаемият го прочита и подписва с дата.";

export const documents: typeof source.documents = {
  version: (n, at) => `Версия ${n} от ${at}`,
  approvedBy: (name) => `Одобрение: ${name}.`,
  corrected: (what) => `Малка поправка: ${what}`,
  sample: "Образец",
  file: (name, pages) => `${name}: ${pages === 1 ? "1 страница" : `${pages} страници`}`,
  fingerprint: "Отпечатък на съдържанието (SHA-256)",
  open: "Отвори PDF файла",
  openHint: "Отваря се в нов раздел. След като го отворите, можете да подпишете.",
  opened: "Отворихте PDF файла.",
  ownCopies: "Какво е подписано",
  copy: "Подписан екземпляр",
  copyTitle: (title) => `Подписан екземпляр: ${title}`,
  copyOf: (n, at) => `Версия ${n}, подписана на ${at}`,
  print: "Отпечатай",
  newVersion:
    "Това е нова версия на документа, който вече подписахте. Прочетете я и подпишете отново; преминатият етап си остава преминат.",
  agree: (name) => `Аз, ${name}, прочетох този документ и го приемам.`,
  onPaper: "Подписано на хартия: добави сканираното копие",
  onPaperTitle: (title) => `Подписано на хартия: ${title}`,
  onPaperLead: (name) =>
    `За ${name}. Сканираното копие се записва като подписан екземпляр, с Вашето име; вижда го и ${name}.`,
  scan: "Сканирано копие на подписаното",
  scanHint: "Снимка или PDF файл до 5 MB.",
  whichVersion: "Коя версия е подписана?",
  inForce: (version) => `${version} (в сила)`,
  signedOn: "Кога е подписана?",
  keepCopy: "Запиши подписания екземпляр",
  nothingToSign: "Текстът още е образец, затова няма какво да е подписано.",
  paperCopy: (day) => `Подписано на хартия на ${day}`,
  signedOnPaper: (name, day) => `Подписано на хартия от ${name} на ${day}.`,
  keptBy: (name, at) => `Сканираното копие е добавено от ${name}, ${at}.`,
  openScan: (file) => `Отвори сканираното копие (${file})`,
  signHere: (name) => `${name}. Дата: ______________ Подпис: ______________________`,
  sign: "Подпиши с днешна дата",
  signedBy: (name, at) => `Прочетено и подписано от ${name}, ${at}.`,
};

export const fields: Words["fields"] = { document: "Документ" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  sample: ({ owner }) =>
    `Текстът още е образец. Ще може да се подпише, когато бъде одобрен текстът на компанията; за това може да се погрижи ${owner}.`,
  approval: ({ owner }) => `Ще се отвори, когато документът получи одобрение. Чака се ${owner}.`,
  "read-and-sign": () => "Трябва да се прочете и подпише.",
  "new-version": () => "Има нова версия, която трябва да се подпише отново.",
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.opened": ({ title }) => `Отворен PDF файл: ${title}`,
  "evidence.signed": ({ title }) => `Прочетено и подписано: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.opened": "Отворено за четене",
  "evidence.signed": "Подписан документ",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "document-signed": ({ title }) => `Подписахте „${title}“.`,
  "paper-copy-kept": ({ title, name }) => `Записано: „${title}“ е с подпис на хартия от ${name}.`,
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "tick-to-sign": "Сложете отметка, за да подпишете.",
  "still-a-sample":
    "Текстът още е образец. Ще може да се подпише, когато бъде одобрен текстът на компанията.",
  "copy-needed": "Това е документ. Добавете подписания екземпляр на неговата страница.",
  "open-it-first": "Първо отворете PDF файла, после подпишете.",
};
