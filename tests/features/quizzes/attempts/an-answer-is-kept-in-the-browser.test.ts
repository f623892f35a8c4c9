import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAttempt, keepAnswer, keptAnswers } from "#app/features/quizzes/attempts/kept-answers.ts";

const store: Record<string, string> = {};
const methods = {
  getItem: (key: string) => store[key] ?? null,
  setItem: (key: string, value: string) => void Object.assign(store, { [key]: value }),
  removeItem: (key: string) => void delete store[key],
};

beforeEach(() => {
  for (const key of Object.keys(store)) delete store[key];
  vi.stubGlobal("window", {
    sessionStorage: new Proxy(store, {
      get: (target, key: string) => methods[key as keyof typeof methods] ?? target[key],
    }),
  });
  vi.stubGlobal("FormData", Map);
});
afterEach(() => vi.unstubAllGlobals());

const typed = (seq: string, answer: string) =>
  [
    ["question", "q"],
    ["seq", seq],
    ["answer", answer],
  ] as unknown as HTMLFormElement;

test("an answer is kept with its number until it is forgotten", () => {
  keepAnswer({ personId: "ivan", attemptId: "a1", number: 3 }, typed("7", "on the train"));
  expect(keptAnswers({ personId: "ivan", attemptId: "a1" })).toEqual([
    {
      place: { personId: "ivan", attemptId: "a1", number: 3 },
      seq: 7,
      fields: [
        ["question", "q"],
        ["seq", "7"],
        ["answer", "on the train"],
      ],
    },
  ]);
  expect(keptAnswers({ personId: "ivan", attemptId: "a2" })).toEqual([]);
  forgetAttempt({ personId: "ivan", attemptId: "a1" });
  expect(store).toEqual({});
});

test("whoever else answers in the same window meets nothing of it, and it is gone", () => {
  keepAnswer({ personId: "ivan", attemptId: "a1", number: 3 }, typed("7", "on the train"));
  expect(keptAnswers({ personId: "nadia", attemptId: "a1" })).toEqual([]);
  expect(store).toEqual({});
});

test("a browser that forbids the store keeps nothing and breaks nothing", () => {
  vi.stubGlobal("window", {
    get sessionStorage() {
      throw new Error("forbidden");
    },
  });
  keepAnswer({ personId: "ivan", attemptId: "a1", number: 3 }, typed("7", "on the train"));
  expect(keptAnswers({ personId: "ivan", attemptId: "a1" })).toEqual([]);
});
