import type { Quiz } from "#app/domain/quiz.ts";
import { caseWritten } from "./forms/case.ts";
import { document } from "./forms/document.ts";
import type { StoredForm } from "./forms/form.ts";
import { product } from "./forms/product.ts";
import { ownRequirement, programme, programmeDraft } from "./forms/programme.ts";
import { question } from "./forms/question.ts";
import { quiz, quizDraft } from "./forms/quiz.ts";
import { scenario } from "./forms/scenario.ts";

export type { Case } from "./forms/case.ts";
export type { DocumentContent } from "./forms/document.ts";

const known = new Map<string, unknown>();
/** Versions never change, so each is read once a process. Throws where the stored text is not content. */
const once =
  <T>({ read }: StoredForm<T>) =>
  (versionId: string, content: string): T => {
    const earlier = known.get(versionId);
    if (earlier) return earlier as T;
    const value = read(content);
    if (known.size > 2_000) known.clear();
    known.set(versionId, value);
    return value;
  };

/** A version that was read before in this process. */
export const knownProgramme = (id: string) => known.get(id) as ReturnType<typeof readProgramme> | undefined;
export const readProgramme = once(programme);
export const readQuiz = once(quiz);
export const readQuestion = once(question);
export const readDocument = once(document);
export const readScenario = once(scenario);

export const { read: readProduct, write: writeProduct } = product;
/** A draft changes, so it is read anew each time. */
export const { read: readDraft, write: writeDraft } = programmeDraft;
export const { read: readQuizDraft, write: writeQuizDraft } = quizDraft;
/** Whether two quizzes being written say the same. */
export const isSameQuiz = (a: Quiz, b: Quiz) => quizDraft.bare(a) === quizDraft.bare(b);
export const { read: readCaseText, write: writeCaseText } = caseWritten;
export const { write: writeQuestion } = question;
export const { read: readOwnRequirement, write: writeOwnRequirement } = ownRequirement;
