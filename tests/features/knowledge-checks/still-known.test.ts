import { beforeEach, expect, test } from "vitest";
import { drawProven } from "#app/domain/knowledge-check.ts";
import { beginCheck } from "#app/features/knowledge-checks/begin-check.server.ts";
import { submitAttempt } from "#app/features/quizzes/submit-attempt.server.ts";
import { read } from "#db/engine";
import { journal, knowledgeCheckQuestions } from "#db/schema/index.ts";
import { actor, answerAll, begin, everybody, minute, quizWorld, start } from "#tests/features/quizzes/quiz-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

const passQuiz = async () => {
  const id = await begin("basics");
  await answerAll(id, true);
  await submitAttempt(actor("nadia"), { attemptId: id }, start + 5 * minute);
};
const idFrom = (location: string) => location.split("/").at(-1) ?? "";
beforeEach(quizWorld);

test("three questions of what somebody passed are asked again, kept, and counted by quiz", async () => {
  expect(await submit("victor", "/checks", { trainee: "" })).toMatchObject({ status: 409, data: { refusal: "nothing-proven" } });
  await passQuiz();
  expect((await visit("victor", "/checks")).data).toMatchObject({ people: [{ value: "nadia" }], whole: null });
  const id = idFrom((await submit("victor", "/checks", { trainee: "" })).location);
  const { questions } = (await visit("victor", `/checks/${id}`)).data as { questions: { key: string }[] };
  expect(questions).toHaveLength(3);
  const [first, second, third] = questions.map(({ key }) => `verdict-${key}`) as [string, string, string];
  expect(await submit("victor", `/checks/${id}`, { [first]: "knows", note: "" })).toMatchObject({ status: 409, data: { refusal: "verdicts-missing" } });
  expect((await submit("victor", `/checks/${id}`, { [first]: "knows", [second]: "knows", [third]: "gone", note: "On the stairs" })).status).toBe(303);
  expect((await visit("victor", "/checks")).data).toMatchObject({ whole: "2 of 3 still known, 1 not any more", byQuiz: [{ name: "Basics" }], byMarker: [{ name: "scored by the machine" }] });
  expect(await submit("victor", `/checks/${id}`, { [first]: "gone", [second]: "gone", [third]: "gone", note: "" })).toMatchObject({ status: 409, data: { refusal: "already-recorded" } });
  expect((await read().select({ act: journal.act }).from(journal)).map(({ act }) => act)).toEqual(expect.arrayContaining(["knowledge-check.begun", "knowledge-check.recorded"]));
});

test("looking at the page draws nothing, and only an executive asks, never about themselves", async () => {
  await passQuiz();
  await visit("victor", "/checks");
  expect(await read().select().from(knowledgeCheckQuestions)).toEqual([]);
  for (const person of everybody.filter((one) => one !== "victor")) expect((await visit(person, "/checks")).status, person).toBe(403);
  expect(await beginCheck({ ...actor("victor"), id: "nadia" }, { traineeId: "nadia" }, start)).toEqual({ ok: false, code: "not-for-yourself" });
  expect(await beginCheck(actor("victor"), { traineeId: "nobody" }, start)).toEqual({ ok: false, code: "not-found" });
});

test("the draw takes each question from another cell as far as there are others", () => {
  const proven = ["a1", "a2", "a3", "b1", "c1"].map((questionKey) => ({ questionKey, cell: questionKey[0] ?? "" }));
  for (let seed = 0; seed < 50; seed++) {
    let state = seed + 1;
    const random = () => {
      state = (state * 16_807) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    expect(new Set(drawProven(proven, 3, random).map(({ cell }) => cell)).size).toBe(3);
  }
  expect(drawProven(proven.slice(0, 3), 3, () => 0.4)).toHaveLength(3);
});
