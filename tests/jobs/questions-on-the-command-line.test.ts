import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { beforeEach, expect, test } from "vitest";
import { addQuestionCommands } from "#app/jobs/cli-questions.ts";
import { read } from "#db/engine";
import { findAllForExport } from "#db/queries/question-imports.ts";
import { quizWorld } from "#tests/features/quizzes/attempts/quiz-world.ts";

beforeEach(quizWorld);

const folder = mkdtempSync(path.join(tmpdir(), "questions-"));
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

async function run(name: string, content: string | Uint8Array, ...more: string[]): Promise<string[]> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const said: string[] = [];
  const program = new Command();
  addQuestionCommands(program, {
    withDatabase: (work) => work(),
    say: (text) => said.push(text),
    fail: (text) => {
      throw new Error(text);
    },
  });
  await program.parseAsync(["questions", "import", file, ...more], { from: "user" });
  return said;
}

const rich =
  '::a::[html]<img src\\="a.png"><u>Кое</u> е?{=а#да ~б}\n\n::b::[html]<u>Друго</u>?{=%100%x#y}\n\nBroken {\n';

test("what does not come along is counted in words and named in JSON, with refusals by line and column", async () => {
  expect(await run("a.gift", rich, "--format", "gift", "--dry-run")).toEqual([
    "3 read, 2 can be imported, 0 already here, 1 refused.",
    expect.stringMatching(/^line 5, column 8: The question opens a brace/),
    "4 things are left out (--json names each):",
    "  2 × underlining and other formatting is left out",
    "  1 × a picture is left out: it is not in the file; export it with its pictures, or add it here",
    "  1 × a feedback text is left out",
  ]);
  const [json = ""] = await run("a.gift", rich, "--format", "gift", "--dry-run", "--json");
  expect(JSON.parse(json)).toMatchObject({
    read: 3,
    taken: 2,
    refused: [{ line: 5, column: 8 }],
    dropped: [
      { line: 1 },
      {
        line: 1,
        what: "a picture is left out: it is not in the file; export it with its pictures, or add it here",
      },
      { line: 3 },
      { line: 3 },
    ],
  });
});

test("a file in UTF-16, windows-1251 or windows-1252 is read as it was written", async () => {
  const gift = "::фолио::Кое е фолио?{=а ~б}\r\n\r\n::b::Which one?{=x ~y}";
  await run("utf16.txt", utf16(gift), "--format", "gift", "--tag", "utf16");
  await run(
    "cp1251.txt",
    Uint8Array.from([
      ...Buffer.from("::a::"),
      0xca,
      0xee,
      0xe5,
      ...Buffer.from(" "),
      0xe5,
      ...Buffer.from("?{=a ~b}"),
    ]),
    "--format",
    "gift",
    "--language",
    "bg",
    "--tag",
    "cp1251",
  );
  await run(
    "cp1252.txt",
    Uint8Array.from([
      ...Buffer.from("::a::Caf"),
      0xe9,
      ...Buffer.from(" or Z"),
      0xfc,
      ...Buffer.from("rich?{=a ~b}"),
    ]),
    "--format",
    "gift",
    "--tag",
    "cp1252",
  );
  const prompts = async (tag: string) =>
    (await findAllForExport(read(), tag)).map(({ question }) => Object.values(question.prompt)[0]).sort();
  expect(await prompts("utf16")).toEqual(["Which one?", "Кое е фолио?"]);
  expect(await prompts("cp1251")).toEqual(["Кое е?"]);
  expect(await prompts("cp1252")).toEqual(["Café or Zürich?"]);
});

test.each([
  ["a.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /old Excel file/],
  ["a.xlsx", [0x50, 0x4b, 3, 4, 20, 0], /Excel workbook or an archive/],
  ["a.html", [...Buffer.from("<!DOCTYPE html><html><body><table></table></body></html>")], /web page/],
])("%s is called what it is", async (name, bytes, message) => {
  await expect(run(name, Uint8Array.from(bytes), "--format", "csv")).rejects.toThrow(message);
});
