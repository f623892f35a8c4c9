import type { quizzes as source } from "#app/strings/en/quizzes.ts";

export const quizzes: typeof source = {};
