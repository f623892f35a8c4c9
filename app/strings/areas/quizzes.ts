import { quizzes as bg } from "#app/strings/bg/quizzes.ts";
import { quizzes as en } from "#app/strings/en/quizzes.ts";

export const quizzesWords = { en, bg };
