import { type RoleNames, type Term, terms } from "#app/domain/access-table.ts";
import type { Language } from "#app/domain/localized.ts";
import { formsOf, type WordForm } from "./word-forms.ts";

export type OwnWords = Partial<Record<Term, string>>;

/** What the product itself calls them, and how that stands in its sentences. */
export const builtIn: Record<
  Language,
  Record<Term, { name: string; forms: Partial<Record<WordForm, string>> }>
> = {
  en: {
    trainee: { name: "Trainee", forms: { base: "trainee", many: "trainees" } },
    mentor: { name: "Mentor", forms: { base: "mentor", many: "mentors" } },
    trainer: { name: "Trainer", forms: { base: "trainer", many: "trainers" } },
    head: {
      name: "Head of sales",
      forms: {
        base: "head of sales|(?<=\\b(?:a|the|their|your|or|and|both) )head",
        many: "heads of sales|(?<=\\b(?:the|their|your|and|both) )heads",
      },
    },
    executive: { name: "Executive", forms: { base: "executive", many: "executives" } },
    admin: {
      name: "Administrator",
      forms: { base: "(?<!system )administrator", many: "(?<!system )administrators" },
    },
    manager: { name: "Account manager", forms: { base: "account manager", many: "account managers" } },
  },
  bg: {
    trainee: {
      name: "Обучаем",
      forms: {
        base: "обучаем",
        long: "обучаемият",
        short: "обучаемия",
        many: "обучаеми",
        manyThe: "обучаемите",
      },
    },
    mentor: {
      name: "Наставник",
      forms: {
        base: "наставник",
        long: "наставникът",
        short: "наставника",
        many: "наставници",
        manyThe: "наставниците",
      },
    },
    trainer: {
      name: "Обучител",
      forms: {
        base: "обучител",
        long: "обучителят",
        short: "обучителя",
        many: "обучители",
        manyThe: "обучителите",
      },
    },
    head: {
      name: "Ръководител продажби",
      forms: sales({
        base: "ръководител",
        long: "ръководителят",
        short: "ръководителя",
        many: "ръководители",
        manyThe: "ръководителите",
      }),
    },
    executive: {
      name: "Управител",
      forms: {
        base: "управител",
        long: "управителят",
        short: "управителя",
        many: "управители",
        manyThe: "управителите",
      },
    },
    admin: {
      name: "Администратор",
      forms: {
        base: "(?<!систем\\p{L}+ )администратор",
        long: "администраторът",
        short: "(?<!систем\\p{L}+ )администратора",
        many: "администратори",
        manyThe: "администраторите",
      },
    },
    manager: {
      name: "Акаунт мениджър",
      forms: {
        base: "акаунт мениджър",
        long: "акаунт мениджърът",
        short: "акаунт мениджъра",
        many: "акаунт мениджъри",
        manyThe: "акаунт мениджърите",
      },
    },
  },
};

function sales(forms: Record<WordForm, string>): Record<WordForm, string> {
  return Object.fromEntries(
    Object.entries(forms).map(([form, word]) => [form, `${word}(?: (?:на )?продажби(?:те)?)?`]),
  ) as Record<WordForm, string>;
}

/** The company's own words in one language. */
export function ownWords(names: RoleNames | undefined, language: Language): OwnWords {
  const entries = Object.entries(names ?? {}).flatMap(([term, text]) =>
    text?.[language] ? [[term, text[language]]] : [],
  );
  return Object.fromEntries(entries) as OwnWords;
}

// What belongs to somebody stands after the word with the article: "търговският Ви ръководител".
const whose = "(?<whose> (?:Ви|им|му|ѝ|си|ни|ми|ти)(?!\\p{L}))?";
const isKey = new Set<string>(terms);

function articled(forms: Record<WordForm, string>, form: WordForm): number {
  const plain = (form === "manyThe" ? forms.many : forms.base).split(" ");
  return Math.max(
    0,
    forms[form].split(" ").findIndex((word, n) => word !== plain[n]),
  );
}

function replacer(own: OwnWords, language: Language): (text: string) => string {
  const rules = terms.flatMap((term) => {
    const word = own[term];
    if (!word) return [];
    const lower = /^.\p{Lu}/u.test(word)
      ? word
      : word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1);
    const forms = formsOf(lower, language);
    return Object.entries(builtIn[language][term].forms).map(([form, pattern]) => ({
      pattern,
      word: forms[form as WordForm],
      at: articled(forms, form as WordForm),
    }));
  });
  const article = language === "en" ? "(?<article>\\ban? )?" : "";
  const all = new RegExp(
    `${article}(?<![\\p{L}-])(?:${rules.map(({ pattern }) => `(${pattern})`).join("|")})(?![\\p{L}])${language === "bg" ? whose : ""}`,
    "giu",
  );
  const first = language === "en" ? 2 : 1;
  return (text) =>
    text.replace(all, (...found: (string | undefined)[]) => {
      const index = rules.findIndex((_, n) => found[n + first] !== undefined);
      const { article: an = "", whose: their = "" } = found.at(-1) as unknown as Record<
        string,
        string | undefined
      >;
      const { word = "", at = 0 } = rules[index] ?? {};
      const isUpper = /^\p{Lu}/u.test(found[index + first] ?? "");
      const said = their
        ? word
            .split(" ")
            .map((one, n) => (n === at ? one + their : one))
            .join(" ")
        : word;
      const shown = isUpper ? said.slice(0, 1).toLocaleUpperCase(language) + said.slice(1) : said;
      return (an ? `${an.slice(0, 1)}${/^[aeiou]/iu.test(word) ? "n" : ""} ` : "") + shown;
    });
}

/** What was handed to a sentence is somebody's name or own text: it stands as it is. */
function given(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return value.length > 1 && !isKey.has(value) ? [value] : [];
  return typeof value === "object" && value !== null && depth < 3
    ? Object.values(value).flatMap((one) => given(one, depth + 1))
    : [];
}

function around(kept: readonly string[], replace: (text: string) => string): (text: string) => string {
  if (kept.length === 0) return replace;
  const parts = new RegExp(
    `(${kept
      .toSorted((a, b) => b.length - a.length)
      .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"))
      .join("|")})`,
    "u",
  );
  return (text) =>
    text
      .split(parts)
      .map((part, n) => (n % 2 === 1 ? part : replace(part)))
      .join("");
}

function mapped<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === "string") return replace(value) as T;
  if (typeof value === "function")
    return ((...args: unknown[]) => mapped(value(...args) as unknown, around(given(args), replace))) as T;
  if (Array.isArray(value)) return value.map((one) => mapped(one as unknown, replace)) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapped(one as unknown, replace)]),
  ) as T;
}

const made = new WeakMap<object, { key: string; words: object }>();

/** Words of the product with the company's own ones in their place, in every sentence that names one. */
export function withOwnWords<S extends object>(strings: S, own: OwnWords, language: Language): S {
  if (Object.keys(own).length === 0) return strings;
  const key = language + JSON.stringify(own);
  const known = made.get(strings);
  if (known?.key === key) return known.words as S;
  const words = mapped(strings, replacer(own, language));
  made.set(strings, { key, words });
  return words;
}
