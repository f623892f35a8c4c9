import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const pages = [
  "README.md",
  "docs/architecture.md",
  "docs/contributing.md",
  "docs/how-to.md",
  "docs/running.md",
];
const place =
  /(?<![\w/.-])((?:app|db|tests|docs|public|\.ci|\.github|\.githooks|\.vscode)\/[\w./*-]*[\w/*]|(?:vite|vitest|drizzle)\.config\.ts|(?:biome|knip|package|tsconfig)\.json|\.nvmrc|\.editorconfig|\.env\.example)(?![\w<])/g;
const scripts = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts,
);

/** What a page points at, in backticks or in its links; `<name>` stands for something that is to be made. */
function named(page: string): string[] {
  const text = readFileSync(page, "utf8");
  const places = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) =>
    [...code.matchAll(place)].map(([found]) => found),
  );
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, to = ""]) =>
    path.normalize(path.join(path.dirname(page), to)),
  );
  return [...new Set([...places, ...links])];
}

const isThere = (one: string) =>
  one.includes("*") ? findAll(one).length > 0 : existsSync(one) || existsSync(`${one}.ts`);

function findAll(pattern: string): string[] {
  const ofName = new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/\*+/g, ".*")}$`);
  const [folder = "."] = pattern.split("/*");
  const from = existsSync(folder) ? folder : path.dirname(pattern.split("*")[0] ?? ".");
  return readdirSync(from, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(from, name))
    .filter((name) => ofName.test(name));
}

test.each(pages)("%s names only what exists", (page) => {
  expect(
    named(page).filter((one) => !isThere(one) && !/^(?:data|build)\//.test(one)),
    `${page} points at files that are not there: name where they are now, or take the sentence out.`,
  ).toEqual([]);
});

test("the pages name files, so that the test above has something to look for", () => {
  expect(named("docs/architecture.md").length).toBeGreaterThan(40);
  expect(isThere("app/no-such-thing.ts")).toBe(false);
});

test.each(pages)("%s names only commands there are", (page) => {
  const commands = [...readFileSync(page, "utf8").matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)].map(
    ([, name]) => name ?? "",
  );
  expect(
    commands.filter((name) => !scripts.includes(name)),
    `${page} names commands that package.json does not have.`,
  ).toEqual([]);
});

describe("decisions are on record in one form", () => {
  const folder = "docs/decisions";
  const records = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const form =
    /^# (\d+)\. \S.*\n\n- Date: (\d{4}-\d{2}-\d{2})\n- Status: (?:accepted|reversed|superseded)\b[^\n]*\n\n## Context\n\n?\S[\s\S]*\n\n## Decision\n\n?\S[\s\S]*\n\n## Consequences\n\n?\S[\s\S]*\n$/;

  test.each(records)("%s", (name) => {
    const [, number] = form.exec(readFileSync(`${folder}/${name}`, "utf8")) ?? [];
    expect(
      number,
      'A record is: "# <number>. <title>", "- Date: <day>", "- Status: accepted" (what became of it later stands here too, the text stays), then the headings Context, Decision and Consequences. docs/decisions/011-stored-documents-carry-their-form.md is one to follow.',
    ).toBe(String(Number(name.slice(0, 3))));
  });

  test("no number is used twice", () => {
    const numbers = records.map((name) => name.slice(0, 3));
    expect(
      numbers.filter((one, index) => numbers.indexOf(one) !== index),
      "Two decisions have one number: rename the newer one to the next that is free.",
    ).toEqual([]);
  });
});
