import type { Question } from "#app/domain/quiz-questions.ts";

export type ProductQuestion = { key: string; productKey: string; question: Question };
