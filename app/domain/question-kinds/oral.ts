import { judgedBy } from "#app/domain/judged-answers.ts";

/** Asked aloud; the examiner marks it. */
export const oral = judgedBy("aloud");
