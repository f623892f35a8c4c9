import { bankFilterOf } from "./bank-filter.ts";
import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { missingIn } from "#app/domain/question-problems.ts";
import { productFacts } from "#app/domain/product-facts.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { readProduct } from "#db/content.ts";
import { bankStates, countQuestions, findAllQuestions, findAllTags, findStanding } from "#db/queries/bank.ts";
import { findClock } from "#db/queries/company.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import { plainText } from "#app/web/rich-text.server.ts";

const pageSize = 50;

/** One page of the bank as filtered by the address. */
export async function viewBank(
  params: URLSearchParams,
  languages: readonly Language[],
  language: Language,
  words: ServerStrings,
  now: number,
) {
  const { bank } = words;
  const conn = read();
  const { today } = await findClock(conn, now);
  const filter = bankFilterOf(params, today);
  const page = Math.max(1, Math.min(1_000, Math.trunc(Number(params.get("page"))) || 1));
  const found = await findAllQuestions(conn, filter, pageSize + 1, (page - 1) * pageSize);
  const standing = await findStanding(
    conn,
    found.slice(0, pageSize).map(({ key }) => key),
  );
  const { products } = await findKnownContent(conn);
  const select = (
    name: string,
    label: string,
    value: string | null,
    all: string,
    options: { value: string; label: string }[],
  ) => ({ name, label, value: value ?? "", options: [{ value: "", label: all }, ...options] });
  return {
    title: bank.title,
    lead: bank.lead,
    search: filter.search,
    page,
    hasMore: found.length > pageSize,
    count: bank.found(await countQuestions(conn, filter)),
    query: Object.fromEntries([...params].filter(([name, value]) => name !== "page" && value !== "")),
    filters: [
      select(
        "kind",
        bank.labels.kind,
        filter.kind,
        bank.allKinds,
        questionKinds.map((one) => ({ value: one, label: words.questionKinds[one].title })),
      ),
      select(
        "product",
        bank.labels.product,
        filter.product,
        bank.allProducts,
        products.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
      ),
      select(
        "aspect",
        bank.labels.aspect,
        filter.aspect ?? null,
        bank.allAspects,
        aspects.map((one) => ({ value: one, label: bank.aspects[one] })),
      ),
      select(
        "fact",
        bank.labels.fact,
        filter.fact ?? null,
        bank.allFacts,
        productFacts.map((one) => ({ value: one, label: words.products.facts[one] })),
      ),
      select(
        "tag",
        bank.labels.tags,
        filter.tag,
        bank.allTags,
        (await findAllTags(conn)).map((tag) => ({ value: tag, label: tag })),
      ),
      select(
        "state",
        bank.labels.state,
        filter.state,
        bank.anyState,
        bankStates.map((one) => ({ value: one, label: bank.states[one] })),
      ),
    ],
    rows: found
      .slice(0, pageSize)
      .map(({ key, kind, question, productContent, needsReview, retiredAt, isPractice, reviewBy }) => ({
        key,
        kind: words.questionKinds[kind].title,
        tags: (standing.get(key)?.tags ?? []).join(", "),
        rate: percent(standing.get(key)?.rateBp ?? null, words),
        prompt: shortened(plainText(inLanguage(question.prompt, language))),
        product: productContent ? inLanguage(readProduct(productContent).name, language) : "",
        state: [
          retiredAt === null ? null : bank.states.retired,
          needsReview ? bank.states["needs-review"] : null,
          isPractice ? bank.states.practice : null,
          reviewBy && reviewBy < today ? bank.states["review-due"] : null,
          ...missingIn(question, languages).map((one) => bank.translationMissing(bank.languages[one])),
        ]
          .filter(Boolean)
          .join(" · "),
      })),
    labels: {
      new: bank.newQuestion,
      import: bank.importThem,
      search: bank.search,
      filter: bank.filter,
      filters: bank.filters,
      empty: bank.empty,
      emptyText: bank.emptyText,
      question: bank.labels.question,
      kind: bank.labels.kind,
      tags: bank.labels.tags,
      rate: bank.rate,
      product: bank.labels.product,
      state: bank.labels.state,
      quizzes: words.quizEditor.title,
    },
  };
}

const percent = (bp: number | null, { common }: ServerStrings) => (bp === null ? "" : common.percent(bp));
const longest = 160;
/** Cut between words, and said to be cut. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest - 40)).trimEnd()}…`;
}
