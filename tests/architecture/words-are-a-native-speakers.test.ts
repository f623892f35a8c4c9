import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { urls } from "#app/urls.ts";

type Text = { file: string; text: string };
/** Where a template is given a part. */
const gap = "□";

/** The texts of one language: keys, comments and what a template is given are no words. */
function textsIn(language: "en" | "bg"): Text[] {
  const folder = `app/strings/${language}`;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), "utf8")
        .replaceAll(/^import[^;]+;|^\s*(?:\/\/|\/\*\*|\*).*$|\b\w+ === "[\w-]+"/gm, "")
        .replaceAll(/(?<=^\s*|[{,(]\s*)(?:"[\w.-]+"|\w+)(?=\??:(?!\S))|\["[\w-]+"\]/gm, "");
      return [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
        ([, plain, template]) => ({
          file: join(folder, name),
          text: (plain ?? template ?? "").replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, gap),
        }),
      );
    })
    .filter(({ text }) => /\p{L}/u.test(text));
}

/** The lines of a page of documentation: code and addresses are no words, and the glossary may say what is never said. */
const sentencesIn = (file: string): Text[] =>
  readFileSync(file, "utf8")
    .replace(/^## Glossary$[\s\S]*?(?=^## |$(?![\s\S]))/m, "")
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`|!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .split("\n")
    .map((text) => ({ file, text }));

/** What a native speaker would not say, and what they would say instead. */
const turns: Record<"en" | "bg", [turn: RegExp, say: string][]> = {
  en: [
    [/\breleas/i, "results are published; a person is cleared for independent work"],
    [/\bdismiss/i, "“contract ended by the company”; for success “cleared”"],
    [/\bput (?:this|that|it|them) right\b/i, "say what is wrong and what to do"],
    [/\btak(?:e|en|ing) (?:\w+ )?back\b/i, "undo, withdraw, or collect (accounts and equipment)"],
    [/\banew\b/i, "again"],
    [/\bone a line\b/i, "one per line"],
    [/\b(?:erased|happens|repeated) by (?:itself|themselves)\b/i, "automatically"],
    [/\bof (?:this|that) name\b/i, "with this name"],
    [/\bnot open to you\b/i, "you don't have access to this page"],
    [/\be-mail/i, "email"],
    [/[\d□] %/, "80%, without a space"],
  ],
  bg: [
    [/(?<!\p{L})лице(?:то)?(?!\p{L})/iu, "човек"],
    [/извърш/iu, "правя"],
    [/посредством/iu, "чрез, с"],
    [/осъществ/iu, "правя, провеждам"],
    [/\((?:а|ка|на)\)|\p{L}\/(?:а|ка)(?!\p{L})/iu, "преформулирай, без да гадаеш рода"],
    [/[\d□] %/u, "80%, без интервал"],
    [/“(?=\p{Script=Cyrillic})/u, "„…“"],
  ],
};

const worded = (texts: Text[], rules: [RegExp, string][]) =>
  texts.flatMap(({ file, text }) =>
    rules.filter(([turn]) => turn.test(text)).map(([, say]) => `${file}: “${text.trim()}” – say: ${say}`),
  );

test.each(["en", "bg"] as const)(
  "no text of the screens is of a kind no native speaker says (%s)",
  (language) => {
    const texts = textsIn(language);
    expect(texts.length).toBeGreaterThan(1500);
    expect(worded(texts, turns[language]), "Write what stands after “say”.").toEqual([]);
  },
);

const said = (...names: string[]): Text[] => names.flatMap(sentencesIn);
const pagesIn = (folder: string): Text[] =>
  said(
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );
/** What the command line prints: its texts in quotes. */
const printed = (): Text[] =>
  readdirSync("app/jobs")
    .filter((name) => /^cli.*\.ts$/.test(name))
    .flatMap((name) =>
      [...readFileSync(join("app/jobs", name), "utf8").matchAll(/["`]([^"`\n]* [^"`\n]*)["`]/g)].map(
        ([, text = ""]) => ({ file: join("app/jobs", name), text }),
      ),
    );

test.each([
  ["en", "the guides", () => pagesIn("docs/guides")],
  ["bg", "the guides", () => pagesIn("docs/guides/bg")],
  ["en", "README and the pages about running it", () => said("README.md", "docs/running.md")],
  ["en", "the command line", printed],
] as const)("nor is a sentence of it (%s: %s)", (language, _, read) => {
  const texts = read();
  expect(texts.length).toBeGreaterThan(30);
  expect(worded(texts, turns[language]), "Write what stands after “say”.").toEqual([]);
});

test("a Bulgarian button, tab or link commands in the second person singular", () => {
  // A sentence ends with a mark and says „Вие“; a command has none.
  const plural = textsIn("bg").filter(
    ({ text }) =>
      /^\p{Lu}\p{L}+(?:ете|йте)(?!\p{L})/u.test(text) &&
      !/^Здравейте/u.test(text) &&
      !/[.:?!…;]$/u.test(text.trim()),
  );
  expect(
    plural.map(({ file, text }) => `${file}: ${text}`),
    "Write „Запази“, „Подпиши“, „Изпрати“, or a noun („Вход“, „Отказ“); a sentence ends with a full stop.",
  ).toEqual([]);
});

const glossary = readFileSync("README.md", "utf8")
  .split("## Glossary")[1]
  ?.split("\n## ")[0]
  ?.split("\n")
  .filter((line) => /^\| (?!Word|-)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, word = "", , bulgarian = "", never = ""]) => ({ word, bulgarian, never }));

/** A word in any of its forms: of each part the beginning counts, so that an article or a plural is the same word. */
function formsOf(words: string): RegExp {
  const stem = (word: string) =>
    /\p{Script=Cyrillic}/u.test(word) && word.length > 4 ? word.slice(0, -2) : word.slice(0, 40);
  return new RegExp(
    `(?<!\\p{L})${words
      .split(" ")
      .map((word) => `${stem(word)}\\p{L}*`)
      .join(" ")}`,
    "iu",
  );
}

test("the glossary of the README holds on the screens of both languages", () => {
  const texts = { en: textsIn("en"), bg: textsIn("bg") };
  expect(glossary?.length).toBeGreaterThan(25);
  const wrong = (glossary ?? []).flatMap(({ word, bulgarian, never }) => [
    ...(texts.en.some(({ text }) => formsOf(word).test(text)) ? [] : [`“${word}” is said nowhere`]),
    ...(texts.bg.some(({ text }) => formsOf(bulgarian).test(text)) ? [] : [`„${bulgarian}“ is said nowhere`]),
    ...never
      .split(", ")
      .filter((one) => /\p{L}/u.test(one))
      .flatMap((one) =>
        texts[/\p{Script=Cyrillic}/u.test(one) ? "bg" : "en"]
          .filter(({ text }) => new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "iu").test(text))
          .map(({ file, text }) => `${file}: “${text}” – say “${word}” (${bulgarian}), not “${one}”`),
      ),
  ]);
  expect(wrong, "One word for one thing: use the glossary's, or change the glossary.").toEqual([]);
});

test("addresses and file names say the glossary's words too", () => {
  const files = ["app", "db"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("migrations"))
      .map((name) => join(folder, name)),
  );
  const names = [...files, ...Object.values(urls)];
  expect(names.length).toBeGreaterThan(1000);
  const wrong = (glossary ?? []).flatMap(({ word, never }) =>
    never
      .split(", ")
      .filter((one) => /[a-z]/.test(one))
      .flatMap((one) =>
        names
          .filter((name) => new RegExp(`\\b${one.replaceAll(" ", "-")}\\b`, "i").test(name))
          .map((name) => `${name} – say “${word}”, not “${one}”`),
      ),
  );
  expect(wrong, "Name files and addresses by the glossary's word.").toEqual([]);
});
