import type { company as source } from "#app/strings/en/company.ts";

export const company: typeof source = {
  title: "Фирма", lead: "Това важи за всички.", name: "Име на фирмата",
  language: "Език на фирмата", languageHint: "За всеки, който не е избрал друг, и за писмата.",
  bilingual: "Езици", both: "И двата, всеки избира своя", bothHint: "Вашите текстове може да са и на двата езика, един до друг.",
  one: "Само езикът на фирмата", oneHint: "Никъде повече не се иска превод; вече преведеното се пази.",
  timeZone: "Часова зона", timeZoneHint: "По нея започват дните и се показват часовете.",
  holidays: "Официални празници", bulgaria: "Българските, по правило", noHolidays: "Няма, освен дните във Вашия календар",
  words: "Вашите думи за ролите", wordsHint: "Ако при Вас се казва другояче, например „ментор“ вместо „наставник“. Празно поле оставя нашата дума.",
  wordFor: (role, language) => (language ? `${role} (${language})` : role), save: "Запазете",
};
