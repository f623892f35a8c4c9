import type { documents as source } from "#app/strings/en/documents.ts";

export const documents: typeof source = {
  version: (n, at) => `Версия ${n}, публикувана на ${at}`,
  agree: (name) => `Аз, ${name}, прочетох този документ и го приемам.`,
  sign: "Подпишете с днешна дата",
  signedBy: (name, at) => `Прочетено и подписано от ${name}, ${at}.`,
};
