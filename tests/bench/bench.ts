// Measures the built server: npm run build && npm run bench -- --json FILE. Figures only; nothing here fails for being slow.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { firstLoadBytes } from "./first-load.ts";
import { type Measured, measure } from "./measure.ts";
import { type ImportBeside, measureImportsBeside, prepareImports } from "./imports-beside-pages.ts";
import { measureQuizJourneys, prepareQuizJourneys, type QuizJourneys } from "./quiz-journeys.ts";
import { measureQuestionImports } from "./question-imports.ts";
import { prepareScene } from "./scene.ts";
import { type Bare, runJob, serve, serveBare } from "./served.ts";

type Size = {
  enrollments: number;
  pages: Record<string, Measured>;
  firstLoadJsGzipBytes: Record<string, number>;
  quiz?: QuizJourneys;
  imports?: ImportBeside[];
};

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    seconds: { type: "string", default: "5" },
    sizes: { type: "string", default: "100,1000,10000" },
    help: { type: "boolean", default: false },
  },
});
const seconds = Number(values.seconds);
const sizes = values.sizes.split(",").map(Number);
if (
  values.help ||
  !(seconds > 0 && seconds <= 30) ||
  !sizes.every((size) => Number.isInteger(size) && size >= 20)
) {
  process.stdout.write(
    "npm run bench -- [--json FILE] [--seconds 1..30, for each measurement; 5] [--sizes 100,1000,10000]\n",
  );
  process.exit(values.help ? 0 : 1);
}

const folder = path.join("test-results", "bench");
mkdirSync(folder, { recursive: true });
const bare = await serveBare();
try {
  const measured: Size[] = [];
  for (const enrollments of sizes) measured.push(await measureSize(enrollments, bare));
  process.stdout.write("\nQuestion banks\n");
  for (const file of readdirSync(folder)) if (file.startsWith("questions-")) rmSync(path.join(folder, file));
  const questionImports = await measureQuestionImports(folder);
  for (const { format, questions, megabytes, readMs, writeMs } of questionImports)
    process.stdout.write(
      `${questions} questions of ${format} (${megabytes} MB): read in ${readMs} ms, written in ${writeMs} ms\n`,
    );
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ sizes: measured, questionImports }, null, 2)}\n`);
} finally {
  await bare.stop();
}

async function measureSize(enrollments: number, bareServer: Bare): Promise<Size> {
  const database = path.join(folder, `${enrollments}.sqlite`);
  remove(database);
  process.stdout.write(`\n${enrollments} enrollments\n`);
  await runJob(
    database,
    "app/jobs/cli.ts",
    "seed",
    "--enrollments",
    String(enrollments),
    "--active-share",
    "0.1",
    "--database",
    database,
  );
  const scene = await prepareScene(database);
  const sitters = await prepareQuizJourneys(database, scene["saveAnswer"]?.writers ?? []);
  const importer = await prepareImports(database);
  const served = await serve(database);
  try {
    const size: Size = { enrollments, pages: {}, firstLoadJsGzipBytes: {} };
    process.stdout.write(
      `${["page".padEnd(12), "p50 ms", "p95 ms", "req/s", "bare req/s", "of bare", "bytes", "statements"].join("  ")}\n`,
    );
    for (const [key, target] of Object.entries(scene)) {
      const page = await measure(target, served, bareServer, seconds);
      size.pages[key] = page;
      process.stdout.write(`${row(key, page)}\n`);
      if (target.writers.length === 0) size.firstLoadJsGzipBytes[key] = await firstLoadBytes(target, served);
    }
    size.quiz = await measureQuizJourneys(sitters, served, seconds);
    process.stdout.write(
      `Whole quizzes of ${size.quiz.questions} questions at ${sitters.length} connections: ${size.quiz.perSecond} a second\n`,
    );
    const page = scene["today"];
    size.imports = page ? await measureImportsBeside(importer, page, served) : [];
    for (const { list, lines, importMs, quietP50Ms, besideP50Ms, besideMaxMs, slower } of size.imports) {
      process.stdout.write(
        `${lines} ${list} in ${importMs} ms: a page of somebody else takes ${besideP50Ms} ms meanwhile (at most ${besideMaxMs}), ${quietP50Ms} when it is quiet: ${slower} times as long\n`,
      );
    }
    const scripts = Object.entries(size.firstLoadJsGzipBytes).map(
      ([key, bytes]) => `${key} ${(bytes / 1024).toFixed(1)}`,
    );
    process.stdout.write(`JavaScript of the first load, kB gzipped: ${scripts.join(", ")}\n`);
    return size;
  } finally {
    await served.stop();
    remove(database);
  }
}

function row(key: string, { p50Ms, p95Ms, rps, bareRps, bytes, statements }: Measured): string {
  const cells: [string, number][] = [
    [p50Ms.toFixed(2), 6],
    [p95Ms.toFixed(2), 6],
    [String(rps), 5],
    [String(bareRps), 10],
    [`${((rps / bareRps) * 100).toFixed(1)} %`, 7],
    [String(bytes), 5],
    [String(statements), 10],
  ];
  return [key.padEnd(12), ...cells.map(([text, width]) => text.padStart(width))].join("  ");
}

function remove(database: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(path.basename(database))) rmSync(path.join(folder, name));
}
