import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { accessKinds } from "#app/domain/access-news.ts";
import { attentionReasons } from "#app/domain/attention.ts";
import { endings } from "#app/domain/facts.ts";
import { journalActs } from "#app/domain/journal-acts.ts";
import { noticeKinds } from "#app/domain/notice.ts";
import { openingRefusals } from "#app/domain/openings.ts";
import { importNotes, importRefusals } from "#app/domain/question-import.ts";
import { states } from "#app/domain/requirement.ts";
import { progressReasons, requirementKinds } from "#app/domain/requirements.ts";
import { waitKinds } from "#app/domain/standing.ts";
import { timelineKinds } from "#app/domain/timeline-kinds.ts";
import { type ServerStrings, stringsFor } from "#app/strings/strings.server.ts";

const languages = ["en", "bg"] as const;
const codes: [name: string, codes: readonly string[], of: (words: ServerStrings) => object][] = [
  ["journal act", journalActs, ({ told }) => told.journal],
  ["notice", noticeKinds, ({ told }) => told.notices],
  ["notice about access", accessKinds, ({ told }) => told.notices],
  ["reason for attention", attentionReasons, ({ told }) => told.attention],
  [
    "reason of progress",
    progressReasons,
    ({ told }) => Object.assign({}, told.progress, ...Object.values(told.kinds).map((kind) => kind.reasons)),
  ],
  ["state", states, ({ requirements }) => requirements.states],
  ["kind of requirement", requirementKinds, ({ requirements }) => requirements.kinds],
  ["wait", waitKinds, ({ queue }) => queue.what],
  ["ending", endings, ({ journey }) => journey.endings],
  ["filter of the timeline", timelineKinds, ({ journey }) => journey.kinds],
  ["refusal of an opening", openingRefusals, ({ refusals }) => refusals],
  ["refusal of an import", importRefusals, ({ questionImport }) => questionImport.refusals],
  ["note of an import", importNotes, ({ questionImport }) => questionImport.notes],
];

const parts = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

function said(word: unknown): string {
  if (typeof word !== "function") return String(word ?? "");
  // What is said of named parts is given one that has every part; what is said in order is given plain ones.
  return String(/^\(\{/.test(word.toString()) ? word(parts) : word("{first}", "{second}"));
}

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

test.each(languages)("whatever the code can say has words (%s)", (language) => {
  const words = stringsFor(language);
  const silent = codes.flatMap(([name, all, of]) =>
    all
      .filter((code) => {
        const text = said((of(words) as Record<string, unknown>)[code]);
        return text.trim() === "" || /undefined|NaN|\[object/.test(text);
      })
      .map((code) => `${name} ${code}`),
  );
  expect(
    silent,
    "Give each its words in app/strings/en and app/strings/bg: in wings/<wing>.ts, or with its kind.",
  ).toEqual([]);
});

test("every message of a form has a sentence", () => {
  const { refusals, doubts } = stringsFor("en");
  const files = [...filesIn("app/features", ".form.ts"), ...filesIn("app/web", "fields.ts")];
  const used = files.flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /(?:\b(?:min|max|length|regex|refine|gte|lte)\([^"\n]*|\b(?:error|message): )"([a-z]+(?:-[a-z]+)*)"/g,
      ),
    ].map(([, code = ""]) => code),
  );
  expect(new Set(used).size).toBeGreaterThan(10);
  expect(
    [...new Set(used)].filter((code) => !(code in refusals || code in doubts)),
    "Write the sentence in `refusals` of app/strings/{en,bg}/wings/<wing>.ts.",
  ).toEqual([]);
});

const wings = import.meta.glob<Record<string, object>>("/app/strings/en/wings/*.ts", { eager: true });

test("one code is said in one place", () => {
  const names = Object.values(wings).flatMap((wing) =>
    Object.entries(wing).flatMap(([part, words]) => Object.keys(words).map((code) => `${part} ${code}`)),
  );
  expect(names.length).toBeGreaterThan(200);
  expect(
    names.filter((name, n) => names.indexOf(name) !== n),
    "The later one would silently win: keep it in one wing.",
  ).toEqual([]);
});

function keysOf(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === "object" && word !== null && !Array.isArray(word)
      ? keysOf(word as object, `${path}${key}.`)
      : [path + key],
  );
}

test("both languages say the same things", () => {
  expect(
    keysOf(stringsFor("bg")).toSorted(),
    "Give each key of app/strings/en its pair in app/strings/bg, and none beside.",
  ).toEqual(keysOf(stringsFor("en")).toSorted());
});
