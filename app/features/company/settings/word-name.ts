import type { Term } from "#app/domain/access-table.ts";

/** The form's name of the company's own word for a term. */
export const wordName = (term: Term, language: string) => `${term}-${language}`;
