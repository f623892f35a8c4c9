import { aspects } from "#app/domain/aspects.ts";
import { type Question, type QuestionKind, questionKinds } from "#app/domain/quiz-questions.ts";
import { read } from "#db/engine";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { type Drafted, viewDrafted } from "./drafted.view.server.ts";

/** What stands in the form of a new question at first. */
export type FirstValues = {
  kind: QuestionKind | undefined;
  question: Question | undefined;
  /** The draft it is made of: what is saved stands on the same facts. */
  drafted: Drafted | null;
  place: {
    product: string | null;
    aspect: Question["aspect"] | null;
    tags: string[];
    reviewBy: string | null;
    isPractice: boolean;
  };
};

/** What the address of a new question asks to begin with: its kind and place, a question to copy, or a draft. */
export async function viewFirstValues(query: URLSearchParams): Promise<FirstValues> {
  const copied = await findQuestionEntry(read(), query.get("copy") ?? "");
  const drafted = await viewDrafted(query);
  const kind = questionKinds.find((one) => one === query.get("kind"));
  return {
    kind: kind ?? copied?.kind,
    question: copied?.question ?? drafted?.draft?.question,
    drafted,
    place: {
      product: query.get("product") ?? copied?.product ?? null,
      aspect: aspects.find((one) => one === query.get("aspect")) ?? copied?.question.aspect ?? null,
      tags: query.has("tags")
        ? (query.get("tags") ?? "").slice(0, 400).split(",").filter(Boolean)
        : (copied?.tags ?? []),
      reviewBy: null,
      isPractice: query.has("use") ? query.get("use") === "practice" : (copied?.isPractice ?? false),
    },
  };
}
