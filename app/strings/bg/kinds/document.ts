import type { document } from "#app/domain/kinds/document.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/document.ts";

type Words = KindWords<typeof document>;

export const title = "Документ";
export const hint = "Обучаемият го прочита и подписва с дата.";

export const documents: typeof source.documents = {
  version: (n, at) => `Версия ${n}, публикувана на ${at}`,
  agree: (name) => `Аз, ${name}, прочетох този документ и го приемам.`,
  sign: "Подпиши с днешна дата",
  signedBy: (name, at) => `Прочетено и подписано от ${name}, ${at}.`,
};

export const fields: Words["fields"] = { document: "Документ" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "read-and-sign": () => "Трябва да се прочете и подпише.",
  "new-version": () => "Има нова версия, която трябва да се подпише отново.",
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.signed": ({ title }) => `Прочетено и подписано: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.signed": "Подписан документ",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "document-signed": ({ title }) => `Подписахте „${title}“.`,
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "tick-to-sign": "Сложете отметка, за да подпишете.",
};
