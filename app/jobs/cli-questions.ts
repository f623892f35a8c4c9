import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type Language, languages } from "#app/domain/localized.ts";
import { type ImportFormat, importFormats } from "#app/domain/question-import.ts";
import { importQuestions } from "#app/features/bank/question-import/import-questions.server.ts";
import { readSent } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { leftOut, writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { now } from "#app/web/clock.server.ts";
import { decodeText, foreignText } from "#app/web/decode-text.ts";
import { picturesNamedIn } from "#app/domain/picture.ts";
import { keepAll } from "#app/web/take-pictures.server.ts";
import { read } from "#db/engine";
import { findAllKnownPictures, findPictureFiles } from "#db/queries/pictures.ts";
import { findAllForExport } from "#db/queries/question-imports.ts";

type Tools = {
  withDatabase: (run: () => Promise<void>, options?: { isReadOnly?: boolean }) => Promise<void>;
  say: (text: string) => void;
  fail: (text: string) => never;
};
type ImportOptions = { format: string; dryRun?: boolean; json?: boolean; language: string; tag?: string[] };

/** `questions import` and `questions export`, for banks of any size. */
export function addQuestionCommands(program: Command, { withDatabase, say, fail }: Tools): void {
  const questions = program.command("questions").description("the question bank");

  questions
    .command("import <file>")
    .description("imports all questions that can be read, or none; exit code 1 when none was imported")
    .requiredOption("--format <format>", importFormats.join(", "))
    .option("--language <language>", "en or bg", "en")
    .option("--tag <tag...>", "tags for all of them")
    .option("--dry-run", "shows what would happen and writes nothing")
    .option("--json", "prints JSON")
    .action(async (file: string, { format, dryRun, json, language, tag = [] }: ImportOptions) => {
      const known: ImportFormat =
        importFormats.find((one) => one === format) ??
        fail(`There is no format ${format}; there are ${importFormats.join(", ")}.`);
      const spoken: Language =
        languages.find((one) => one === language) ??
        fail(`There is no language ${language}. Use one of ${languages.join(", ")}.`);
      const text = textOf(file, fail);
      let kept = new Map<string, string>();
      if (!dryRun && /base64|picture:/i.test(text))
        await withDatabase(
          async () => {
            kept = await findAllKnownPictures(read());
          },
          { isReadOnly: true },
        );
      const found = await readSent({ text, format: known, language: spoken, known: kept });
      let taken = found.taken.length;
      let same = 0;
      if (!dryRun && taken > 0) {
        await withDatabase(async () => {
          if (!(await keepAll(found, { actor: null, now: now() })))
            fail(stringsFor("en").refusals["pictures-full"]);
          const done = await importQuestions(
            null,
            {
              questions: found.taken,
              format: known,
              tags: tag.map((one) => one.toLowerCase()),
              requestId: randomUUID(),
            },
            now(),
            json ? undefined : showProgress,
          );
          [taken, same] = done.ok ? [done.taken, done.same] : [0, found.taken.length];
        });
      }
      const { refusals, notes, labels } = stringsFor("en").questionImport;
      const refused = found.refused.map(({ line, column, reason }) => ({
        line,
        ...(column && { column }),
        reason: `The question ${refusals[reason]}.`,
      }));
      const dropped = found.taken.flatMap(({ line, column, notes: all }) =>
        all.map((note) => ({ line, ...(column && { column }), what: notes[note] })),
      );
      if (json) say(JSON.stringify({ read: found.read, taken, refused, dropped }));
      else {
        say(
          `${found.read} read, ${taken} ${dryRun ? "can be imported" : "imported"}, ${same} already here, ${refused.length} refused.`,
        );
        for (const { line, column, reason } of refused) say(`${labels.line(line, column)}: ${reason}`);
        if (dropped.length > 0)
          say(
            `${dropped.length} ${dropped.length === 1 ? "thing is" : "things are"} left out (--json names each):`,
          );
        for (const [what, n] of counted(dropped.map((one) => one.what))) say(`  ${n} × ${what}`);
      }
      if (taken === 0) process.exitCode = 1;
    });

  questions
    .command("export")
    .description("writes the questions in use to standard output")
    .requiredOption("--format <format>", "gift or moodle-xml")
    .option("--language <language>", "en or bg", "en")
    .option("--tag <tag>", "only those with this tag")
    .action(async ({ format, language, tag }: { format: string; language: string; tag?: string }) => {
      const write =
        format === "gift"
          ? writeGift
          : format === "moodle-xml"
            ? writeMoodleXml
            : fail("The formats are gift and moodle-xml.");
      const spoken: Language =
        languages.find((one) => one === language) ??
        fail(`There is no language ${language}. Use one of ${languages.join(", ")}.`);
      await withDatabase(
        async () => {
          const reasons = stringsFor("en").questionImport.left;
          const all = await findAllForExport(read(), tag?.toLowerCase() ?? null);
          const pictures = await findPictureFiles(read(), picturesNamedIn(JSON.stringify(all)));
          const { text, left } = write(all, spoken, reasons, pictures);
          process.stdout.write(text);
          if (left.length > 0) process.stderr.write(`${leftOut("the format", left, reasons).join("\n")}\n`);
        },
        { isReadOnly: true },
      );
    });
}

/** One line on standard error, written over on a terminal. */
function showProgress(done: number, of: number): void {
  const line = `${done} of ${of} written`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}${done === of ? "\n" : ""}` : `${line}\n`);
}

/** How often each is there, the most first. */
function counted(all: readonly string[]): [what: string, n: number][] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function textOf(file: string, fail: Tools["fail"]): string {
  const bytes = bytesOf(file) ?? fail(`The file ${file} can't be read.`);
  const foreign = foreignText(bytes);
  return foreign ? fail(stringsFor("en").refusals[foreign]) : decodeText(bytes);
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
