import { aspects } from "#app/domain/aspects.ts";
import { productFacts } from "#app/domain/product-facts.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import type { Day } from "#app/domain/working-days.ts";
import { type BankFilter, bankStates } from "#db/queries/bank.ts";

/** The bank's filter as it stands in the address; what cannot be understood filters nothing. */
export function bankFilterOf(params: URLSearchParams, today: Day): BankFilter {
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, 100);
  return {
    search: text("q"),
    kind: questionKinds.find((one) => one === params.get("kind")) ?? null,
    product: text("product") || null,
    tag: text("tag") || null,
    aspect: aspects.find((one) => one === params.get("aspect")) ?? null,
    fact: productFacts.find((one) => one === params.get("fact")) ?? null,
    state: bankStates.find((one) => one === params.get("state")) ?? null,
    today,
  };
}
