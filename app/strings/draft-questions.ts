import { draftQuestions as bg } from "./bg/draft-questions.ts";
import { draftQuestions as en } from "./en/draft-questions.ts";

/** In each language the sentences of drafts, whatever language their reader has. */
export const draftQuestions = { en, bg };
