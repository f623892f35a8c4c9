import type { Language } from "#app/domain/localized.ts";

/** A word as sentences need it: alone, with the long and the short article, in the plural, in the plural with the article. */
export const wordForms = ["base", "long", "short", "many", "manyThe"] as const;
export type WordForm = (typeof wordForms)[number];

const syllables = /[аъоуеияю]+/giu;
const isDescribing = /(?:[сшчж]ки|[^сцъ]ен|[оеа]в|[аеуя]щ|[аяе]ем|[аяу]ван)$/u;
const isPerson = /(?:ник|тел|ор|ар|ер|ър|ент|ант|ист|ец|ач|уч|еф|ич|ка|ин|вод)$/u;

function describing(word: string): Record<WordForm, string> {
  if (word.endsWith("и"))
    return { base: word, long: `${word}ят`, short: `${word}я`, many: word, manyThe: `${word}те` };
  const stem = word.endsWith("ен") ? `${word.slice(0, -2)}н` : word;
  return { base: word, long: `${stem}ият`, short: `${stem}ия`, many: `${stem}и`, manyThe: `${stem}ите` };
}

function noun(word: string): Record<WordForm, string> {
  if (/[ая]$/u.test(word)) return forms(word, `${word}та`, `${word}та`, `${word.slice(0, -1)}и`);
  if (/[оеиую]$/u.test(word)) return forms(word, `${word}то`, `${word}то`, `${word}та`);
  if (word.endsWith("й"))
    return forms(word, `${word.slice(0, -1)}ят`, `${word.slice(0, -1)}я`, `${word.slice(0, -1)}и`);
  const isSoft = /(?:тел|ар)$/u.test(word);
  return forms(word, word + (isSoft ? "ят" : "ът"), word + (isSoft ? "я" : "а"), manyOf(word));
}

const forms = (base: string, long: string, short: string, many: string): Record<WordForm, string> => ({
  base,
  long,
  short,
  many,
  manyThe: `${many}те`,
});

function manyOf(word: string): string {
  if ((word.match(syllables) ?? []).length < 2) return `${word}ове`;
  if (word.endsWith("ец")) return `${word.slice(0, -2)}ци`;
  if (word.endsWith("ин")) return `${word.slice(0, -2)}и`;
  const softened = { к: "ци", г: "зи", х: "си" }[word.slice(-1)];
  return softened ? word.slice(0, -1) + softened : `${word}и`;
}

// Where a word describes, it takes the article; otherwise the one that names the person does.
function bulgarian(phrase: string): Record<WordForm, string> {
  const words = phrase.split(" ");
  const [first = "", ...rest] = words;
  if (!/\p{Script=Cyrillic}/u.test(phrase))
    return { base: phrase, long: phrase, short: phrase, many: phrase, manyThe: phrase };
  const put = (at: number, of: Record<WordForm, string>, form: WordForm) =>
    words.map((word, n) => (n === at ? of[form] : word));
  if (isDescribing.test(first) && rest.length > 0) {
    const after = bulgarian(rest.join(" "));
    const [before, plain] = [
      describing(first),
      { base: after.base, long: after.base, short: after.base, many: after.many, manyThe: after.many },
    ];
    return each((form) => `${before[form]} ${plain[form]}`);
  }
  if (words.length === 1 && /(?:[аяе]ем|[аяу]ван|[аяу]щ)$/u.test(first)) return describing(first);
  const person = words.findIndex((word) => isPerson.test(word));
  const at = person < 0 ? words.length - 1 : person;
  return each((form) => put(at, noun(words[at] ?? ""), form).join(" "));
}

const each = (of: (form: WordForm) => string) =>
  Object.fromEntries(wordForms.map((form) => [form, of(form)])) as Record<WordForm, string>;

function english(phrase: string): Record<WordForm, string> {
  const [, first = phrase, rest = ""] = /^(\S+)( (?:of|for|in) .*)$/u.exec(phrase) ?? [];
  const many = /[^aeiou]y$/u.test(first)
    ? `${first.slice(0, -1)}ies`
    : `${first}${/(?:s|x|ch|sh)$/u.test(first) ? "es" : "s"}`;
  return { base: phrase, long: phrase, short: phrase, many: many + rest, manyThe: many + rest };
}

/** The forms of a company's own word, by the common rules of the language. */
export const formsOf = (word: string, language: Language): Record<WordForm, string> =>
  language === "bg" ? bulgarian(word) : english(word);
