import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { importQuestions } from "#app/features/bank/question-import/import-questions.server.ts";
import { read, tx } from "#db/engine";
import { publishQuiz } from "#db/queries/content.ts";
import { findAllForExport } from "#db/queries/question-imports.ts";
import { journal, questionImports, questions } from "#db/schema/index.ts";
import { actor, begin, quizWorld, start } from "#tests/features/quizzes/attempts/quiz-world.ts";
import { submit, upload, visit } from "#tests/support/visit.ts";
import { gift, moodleXml } from "./samples.ts";

const form = { step: "look", requestId: "request-1", format: "", language: "en", tags: "Imported" };
const count = async () => (await read().select().from(questions)).length;
type Preview = {
  preview: { fresh: number; counts: string; refused: string[]; notes: string[] };
  fields: Record<string, string>;
};

beforeEach(quizWorld);

test("a pasted bank is shown first, then taken in one step, and taken back", async () => {
  const before = await count();
  const looked = await submit("elena", "/questions/import", { ...form, text: moodleXml });
  const { preview, fields } = looked.data as Preview;
  expect(preview).toMatchObject({
    fresh: 7,
    counts: "10 read: 7 to import, 0 already here, 3 can't be imported.",
  });
  expect(preview.refused[0]).toMatch(/^line \d+: is calculated by a formula of Moodle's/);
  expect(preview.notes.join()).toContain("a picture is left out");
  expect(await count()).toBe(before);
  const taken = await submit("elena", "/questions/import", { ...fields, step: "import" });
  expect(taken).toMatchObject({ status: 303, location: "/questions/import" });
  expect(await count()).toBe(before + 7);
  expect((await visit("elena", "/questions?tag=imported")).data).toMatchObject({ count: "7 questions" });
  expect(await submit("elena", "/questions/import", { ...fields, step: "import" })).toMatchObject({
    status: 409,
    data: { refusal: "already-recorded" },
  });
  expect(
    await submit("elena", "/questions/import", { ...fields, requestId: "request-2", step: "import" }),
  ).toMatchObject({ status: 409, data: { refusal: "nothing-to-import" } });
  const [row] = await read().select().from(questionImports);
  expect((await submit("elena", `/questions/imports/${row?.id}/undo`, {})).status).toBe(303);
  expect((await visit("elena", "/questions?tag=imported")).data).toMatchObject({ count: "0 questions" });
  expect((await read().select({ act: journal.act }).from(journal)).map(({ act }) => act)).toEqual(
    expect.arrayContaining(["questions.imported", "questions.import-undone"]),
  );
});

test("a file of Bulgarian windows-1251 is read, an empty form and a broken file are told so", async () => {
  const bytes = new Uint8Array(
    [..."question;a;b;right\r\n"]
      .map((one) => one.charCodeAt(0))
      .concat([0xca, 0xee, 0xe5, 0x3f, 0x3b, 0xe0, 0x31, 0x3b, 0xe1, 0x32, 0x3b, 0x61]),
  );
  const looked = await upload("elena", "/questions/import", {
    ...form,
    language: "bg",
    text: "",
    file: new File([bytes], "q.csv"),
  });
  expect((looked.data as { preview: { taken: { prompt: unknown }[] } }).preview.taken[0]?.prompt).toEqual([
    { as: "p", text: ["Кое?"] },
  ]);
  expect(await submit("elena", "/questions/import", { ...form, text: "" })).toMatchObject({
    status: 422,
    data: { errors: { text: "required" } },
  });
  expect((await submit("elena", "/questions/import", { ...form, text: "{{{{" })).data).toMatchObject({
    preview: { fresh: 0 },
  });
});

test("what somebody has been asked is not taken back", async () => {
  const { taken } = readQuestions(gift, "gift", "en");
  const done = await importQuestions(
    actor("elena"),
    { questions: taken, format: "gift", tags: ["new"], requestId: "request-3" },
    start,
  );
  await tx(async (t) => {
    const entry = await findQuizEntry(t, "basics");
    if (entry)
      await publishQuiz(
        t,
        "basics",
        { ...entry.quiz, pools: [{ count: 2, where: { tags: ["new"] } }] },
        { at: start, actorId: null },
      );
  });
  await begin("basics");
  await submit("elena", `/questions/imports/${done.ok ? done.importId : ""}/undo`, {});
  expect((await read().select().from(questionImports))[0]?.undoneAt).toBeNull();
});

test("five thousand questions are taken whole, and go out as Moodle XML", async () => {
  const big = Array.from(
    { length: 5_000 },
    (_, n) => `::Q${n}::What is ${n} and ${n + 1}?{=${n * 2 + 1} ~${n} ~${n + 70000}#no}`,
  ).join("\n\n");
  const { taken, refused } = readQuestions(big, "gift", "en");
  expect([taken.length, refused.length]).toEqual([5_000, 0]);
  expect(
    await importQuestions(
      null,
      { questions: taken, format: "gift", tags: ["big"], requestId: "request-4" },
      start,
    ),
  ).toMatchObject({ ok: true, taken: 5_000, same: 0 });
  expect(await findAllForExport(read(), "big")).toHaveLength(5_000);
}, 120_000);

test("only who edits questions imports and exports them", async () => {
  for (const person of ["nadia", "maria", "victor", "ana"]) {
    expect((await visit(person, "/questions/import")).status, person).toBe(403);
    expect((await visit(person, "/questions/export?format=gift")).status, person).toBe(403);
  }
  expect((await visit("elena", "/questions/export?format=gift")).status).toBe(200);
});

test("a long bank is taken in after the request, and the page that waits for it says what came of it", async () => {
  const before = await count();
  const text = Array.from(
    { length: 250 },
    (_, n) => `::Q${n}::What is ${n} and 1?{=${n + 1} ~${n} ~${n + 3}}`,
  ).join("\n\n");
  const begun = await submit("elena", "/questions/import", {
    ...form,
    format: "gift",
    text,
    step: "import",
    requestId: "request-long",
  });
  expect(begun).toMatchObject({ status: 302, location: "/questions/imports/request-long" });
  let page = await visit("elena", begun.location);
  for (let at = 0; at < 500 && page.status === 200; at++) {
    await wait(20);
    page = await visit("elena", begun.location);
  }
  expect(page).toMatchObject({
    status: 303,
    location: "/questions/import",
    cookie: expect.stringContaining("flash="),
  });
  expect(await count()).toBe(before + 250);
});
