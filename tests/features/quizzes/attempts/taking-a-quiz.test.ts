import { beforeEach, expect, test } from "vitest";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { submit, visit } from "#tests/support/visit.ts";
import { actor, answerAll, begin, minute, quizWorld, rightAnswers, setNow, start } from "./quiz-world.ts";

type Question = {
  data: { question: { key: string; kind: string; seq: number; answer: unknown }; of: number };
};

beforeEach(quizWorld);

test("Nadia starts, answers question by question without JavaScript, hands in and passes", async () => {
  expect(await visit("nadia", "/enrollments/e-nadia/quiz/basics")).toMatchObject({
    status: 200,
    data: {
      rules: { questions: 4, attempts: 2, left: 2 },
      may: { start: true, continue: null },
      attempts: [],
    },
  });
  const started = await submit("nadia", "/enrollments/e-nadia/quiz/basics/attempts", {});
  expect(started.status).toBe(303);
  const id = started.location.split("/")[2] ?? "";
  const right = await rightAnswers(id);
  let url = started.location;
  while (url.includes("/questions/")) {
    const {
      data: { question },
    } = (await visit("nadia", url)) as Question;
    const answer = right[question.key] ?? "";
    const name = question.kind === "multiple" ? "answer[]" : "answer";
    url = (
      await submit("nadia", url, {
        question: question.key,
        seq: String(question.seq),
        [name]: answer,
        go: "next",
      })
    ).location;
  }
  expect(url).toBe(`/attempts/${id}/check`);
  expect(await visit("nadia", url)).toMatchObject({ status: 200 });
  expect(await submit("nadia", url, {})).toMatchObject({ status: 303, location: `/attempts/${id}` });
  expect(await visit("nadia", `/attempts/${id}`)).toMatchObject({
    status: 200,
    data: { state: "passed", result: { scoreBp: 10_000 } },
  });
  expect(await submit("nadia", url, {})).toMatchObject({ status: 303, location: `/attempts/${id}` });
});

test("save and leave, then continue on another day", async () => {
  const id = await begin("basics");
  const left = await submit("nadia", `/attempts/${id}/questions/1`, {
    question: "word",
    seq: "1",
    answer: "half",
    go: "leave",
  });
  expect(left).toMatchObject({ status: 303, location: "/enrollments/e-nadia/quiz/basics" });
  setNow(start + 24 * 60 * minute);
  expect(await visit("nadia", left.location)).toMatchObject({
    data: { may: { continue: id, start: false } },
  });
});

test.each([1, 2, 3, 4])(
  "an older answer from a second window is not kept, and the page shows the newer one (%i)",
  async (number) => {
    const id = await begin("basics");
    const url = `/attempts/${id}/questions/${number}`;
    const {
      data: { question },
    } = (await visit("nadia", url)) as Question;
    const right = (await rightAnswers(id))[question.key] ?? "";
    const name = question.kind === "multiple" ? "answer[]" : "answer";
    await submit("nadia", url, { question: question.key, seq: "5", [name]: right, autosave: "1" });
    const empty = {
      question: question.key,
      seq: "2",
      ...(question.kind === "multiple" ? {} : { answer: "" }),
    };
    expect(await submit("nadia", url, empty)).toMatchObject({
      status: 409,
      data: { refusal: "newer-answer" },
    });
    expect(await submit("nadia", url, { ...empty, autosave: "1" })).toMatchObject({
      status: 200,
      data: { saved: false, code: "newer-answer" },
    });
    expect(((await visit("nadia", url)) as Question).data.question).toMatchObject({ answer: right, seq: 6 });
  },
);

test("after handing in, and after the time, every page of the attempt leads to its result", async () => {
  const done = await begin("basics");
  await submitAttempt(actor("nadia"), { attemptId: done }, start);
  const over = await begin("timed");
  setNow(start + 20 * minute);
  for (const id of [done, over]) {
    for (const url of [`/attempts/${id}/questions/1`, `/attempts/${id}/check`]) {
      const answer = await visit("nadia", url);
      expect(answer).toMatchObject({ status: 303, location: `/attempts/${id}` });
      expect(answer.cookie).toContain("flash=");
    }
    const late = await submit("nadia", `/attempts/${id}/questions/1`, {
      question: "word",
      seq: "1",
      answer: "late",
    });
    expect(late).toMatchObject({ status: 303, location: `/attempts/${id}` });
  }
  expect(await visit("nadia", `/attempts/${over}`)).toMatchObject({ data: { state: "time-over" } });
  await submit("nadia", `/attempts/${over}/check`, {});
  expect(await visit("nadia", `/attempts/${over}`)).toMatchObject({
    data: { state: "failed", submittedAt: start + 10 * minute },
  });
});

test("forged times are refused with the form", async () => {
  const id = await begin("timed");
  for (const name of ["now", "startedAt", "deadline"]) {
    const forged = await submit("nadia", `/attempts/${id}/questions/1`, {
      question: "word",
      seq: "1",
      answer: "x",
      [name]: "0",
    });
    expect(forged.status).toBe(422);
  }
});

test("when all attempts are used the head is told what to do, and the trainee sees what was agreed", async () => {
  for (const at of [start, start + 60 * minute]) {
    const id = await begin("basics", at);
    await answerAll(id, false, at);
    await submitAttempt(actor("nadia"), { attemptId: id }, at);
  }
  setNow(start + 120 * minute);
  const url = "/enrollments/e-nadia/quiz/basics";
  expect(await visit("nadia", url)).toMatchObject({
    data: {
      progress: { reason: "attempts-used-up", ownerName: "stoyan" },
      may: { start: false, grant: false },
    },
  });
  expect(await visit("stoyan", url)).toMatchObject({ data: { may: { grant: true } } });
  const page = await visit("stoyan", `${url}/extra-attempts`);
  const requestId = (page.data as { requestId: string }).requestId;
  expect(await submit("stoyan", `${url}/extra-attempts`, { requestId, remedy: "no" })).toMatchObject({
    status: 422,
    data: { errors: { remedy: "not-a-reason" } },
  });
  expect(
    await submit("stoyan", `${url}/extra-attempts`, { requestId, remedy: "Read the range together" }),
  ).toMatchObject({ status: 303, location: url });
  expect(await visit("nadia", url)).toMatchObject({
    data: { may: { start: true }, granted: [{ by: "stoyan", remedy: "Read the range together" }] },
  });
  expect((await visit("maria", `${url}/extra-attempts`)).status).toBe(403);
});
