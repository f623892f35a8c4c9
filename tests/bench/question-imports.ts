import path from "node:path";
import { randomUUID } from "node:crypto";
import type { Question } from "#app/domain/quiz-questions.ts";
import { importQuestions } from "#app/features/bank/question-import/import-questions.server.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { questionImport } from "#app/strings/en/question-import.ts";
import { closeDatabase, openDatabase } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";
import { secrets } from "./served.ts";

/** Milliseconds to read a file and to write its questions, each. */
export type QuestionImport = {
  format: string;
  questions: number;
  megabytes: number;
  readMs: number;
  writeMs: number;
};

const size = 5_000;

/** Five thousand questions of four kinds out of a file into an empty bank, in each of two formats. */
export async function measureQuestionImports(folder: string): Promise<QuestionImport[]> {
  setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
  const measured: QuestionImport[] = [];
  for (const [format, write] of [
    ["gift", writeGift],
    ["moodle-xml", writeMoodleXml],
  ] as const) {
    const { text } = write(
      Array.from({ length: size }, (_, n) => ({
        key: `q-${n}`,
        tags: [`part ${n % 20}`],
        question: questionOf(n),
      })),
      "en",
      questionImport.left,
    );
    await openDatabase(path.join(folder, `questions-${format}.sqlite`));
    try {
      await migrate();
      const begun = performance.now();
      const { taken } = readQuestions(text, format, "en");
      const read = performance.now();
      const done = await importQuestions(
        null,
        { questions: taken, format, tags: [], requestId: randomUUID() },
        Date.now(),
      );
      if (!done.ok || done.taken !== size) throw new Error(`${format}: not all questions came in`);
      measured.push({
        format,
        questions: size,
        megabytes: Number((text.length / 1e6).toFixed(1)),
        readMs: Math.round(read - begun),
        writeMs: Math.round(performance.now() - read),
      });
    } finally {
      await closeDatabase();
    }
  }
  return measured;
}

function questionOf(n: number): Question {
  const base = {
    prompt: {
      en: `How does product ${n} differ from what its competitors sell, and what does it **not** do?`,
    },
    points: 1,
    explanation: { en: `Because of fact ${n}.` },
  };
  if (n % 4 === 0) return { ...base, kind: "number", value: n, tolerance: 1 };
  if (n % 4 === 1) return { ...base, kind: "true-false", correct: n % 3 === 0 };
  if (n % 4 === 2)
    return {
      ...base,
      kind: "free",
      guidance: { en: `Names fact ${n}.` },
      rubric: [{ key: "r1", label: { en: "Names the fact" }, points: 2 }],
    };
  return {
    ...base,
    kind: "single",
    correct: "o1",
    options: ["It holds below zero", "It is cheaper", "It is lighter", "It is the same"].map(
      (text, index) => ({ id: `o${index + 1}`, text: { en: `${text} (${n})` } }),
    ),
  };
}
