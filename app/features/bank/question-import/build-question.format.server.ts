import type {
  ImportNote,
  ImportRefusal,
  Place,
  ReadQuestions,
  RefusedQuestion,
  TakenQuestion,
} from "#app/domain/question-import.ts";
import { questionProblem } from "#app/domain/question-problems.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { isTangled } from "#app/domain/tangled.ts";
import { writeQuestion } from "#db/content.ts";

export type Built =
  | { question: Question; tags: string[]; notes: ImportNote[]; product?: string }
  | { refused: ImportRefusal; place?: Place };

/** Gathers the questions of a file; whatever goes wrong with one is kept with its line and reason. */
export class Builder {
  private readonly taken: TakenQuestion[] = [];
  private readonly refused: RefusedQuestion[] = [];

  /** Builds one question that begins at this place of the file. */
  add(at: number | Place, source: string, build: () => Built): void {
    const begins = typeof at === "number" ? { line: at } : at;
    const near = source.trim().replace(/\s+/g, " ").slice(0, 80);
    const built = this.attempt(build);
    if ("refused" in built) {
      this.refused.push({ ...(built.place ?? begins), reason: built.refused, near });
      return;
    }
    const { question, tags, notes, product } = built;
    const problem = questionProblem(question)?.code ?? this.shapeProblem(question);
    if (problem) this.refused.push({ ...begins, reason: problem, near });
    else
      this.taken.push({ ...begins, question, tags, notes: [...new Set(notes)], ...(product && { product }) });
  }

  /** The steps of a category's path as tags, without the roots every export has. */
  tagsOf(path: string): string[] {
    const steps = path
      .replace(/\/\//g, "\u0000")
      .split("/")
      .map((step) => step.replaceAll("\u0000", "/").trim().toLowerCase());
    return [
      ...new Set(
        steps
          .filter((step) => step !== "" && !/^\$.*\$$|^top$|^default for /.test(step))
          .map((step) => step.slice(0, 60)),
      ),
    ].slice(0, 10);
  }

  done(): ReadQuestions {
    return { read: this.taken.length + this.refused.length, taken: this.taken, refused: this.refused };
  }

  private attempt(build: () => Built): Built {
    try {
      return build();
    } catch (error) {
      return { refused: error instanceof RangeError ? "too-long" : "not-readable" };
    }
  }

  private shapeProblem(question: Question): ImportRefusal | null {
    try {
      writeQuestion(question);
      return textsIn(question).some(isTangled) ? "too-tangled" : null;
    } catch {
      return JSON.stringify(question).length > 20_000 ? "too-long" : "no-answers";
    }
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
