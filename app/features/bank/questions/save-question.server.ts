import { randomUUID } from "node:crypto";
import type { Written } from "#app/acts/find-drafts.ts";
import { findOfferedDrafts, recordDrafted } from "#app/acts/offered-drafts.ts";
import type { Actor } from "#app/domain/access.ts";
import type { ChosenDraft } from "#app/domain/drafts/draft.ts";
import type { QuestionProblem } from "#app/domain/question-parts.ts";
import { questionProblem } from "#app/domain/question-problems.ts";
import { pricedProduct, type Question } from "#app/domain/quiz-questions.ts";
import { tx } from "#db/engine";
import { publishQuestion } from "#db/queries/content.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findProductId, findQuestionEntry } from "#db/queries/bank.ts";
import { hashOf } from "#db/queries/question-imports.ts";

type Outcome =
  | { ok: true; key: string; number: number }
  | { ok: false; field: string; code: QuestionProblem["code"] | "no-such-product" | "no-price" }
  | { ok: false; field: null; code: "not-found" | "changed" | "other-kind" | "draft-gone" };
type Input = {
  /** Null for a new question. */
  key: string | null;
  /** The number of the version the author was shown; 0 for a new question. */
  seen: number;
  question: Question;
  product: string | null;
  tags: string[];
  reviewBy: string | null;
  isPractice: boolean;
  isMinor: boolean;
  /** The draft that a new question is made of. */
  draft?: (Written & { chosen: ChosenDraft }) | undefined;
};

/** Publishes a new question, or the next version of one; attempts keep what they showed. */
export async function saveQuestion(actor: Actor, input: Input, now: number): Promise<Outcome> {
  const fresh = `q-${randomUUID().slice(0, 13)}`;
  const { question, seen, product, tags, reviewBy, isPractice, isMinor } = input;
  const problem = questionProblem(question);
  if (problem) return { ok: false, ...problem };
  return tx(async (t): Promise<Outcome> => {
    const before = input.key === null ? null : await findQuestionEntry(t, input.key);
    if (before === undefined) return { ok: false, field: null, code: "not-found" };
    if (before && before.kind !== question.kind) return { ok: false, field: null, code: "other-kind" };
    if (before && before.number !== seen) return { ok: false, field: null, code: "changed" };
    const productId = product === null ? null : await findProductId(t, product);
    if (productId === undefined) return { ok: false, field: "product", code: "no-such-product" };
    const priced = pricedProduct(question);
    if (priced !== null && !(await findPriceList(t)).prices[priced])
      return { ok: false, field: "product", code: "no-price" };
    const { draft } = input;
    const drafted = draft && (await findOfferedDrafts(t, draft))(draft.chosen);
    if (draft && !drafted) return { ok: false, field: null, code: "draft-gone" };
    const key = input.key ?? fresh;
    const ownerId = before ? undefined : actor.id;
    const versionId = await publishQuestion(
      t,
      key,
      question,
      { at: now, actorId: actor.id },
      { productId, tags, reviewBy, isPractice, isMinor, ownerId },
    );
    if (drafted) {
      const isEdited = hashOf(question) !== drafted.hash;
      await recordDrafted(t, actor, now, { versionId, key, of: drafted, isEdited });
    }
    return { ok: true, key, number: seen + 1 };
  });
}
