import { judgedBy } from "#app/domain/judged-answers.ts";

/** Written in the trainee's own words; people mark it. */
export const free = judgedBy("written");
