import { findDrafts, type Drafting } from "#app/acts/find-drafts.ts";
import { isStanding } from "#app/acts/offered-drafts.ts";
import { type DraftGap, type DraftTopic, factOfTopic } from "#app/domain/drafts/draft.ts";
import { openTopics } from "#app/domain/drafts/open-topics.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { anchorOf } from "#app/domain/product-gaps.ts";
import { paths } from "#app/paths.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findAskedTopics, findLeftOut } from "#db/queries/drafts.ts";
import { findStudyQueue } from "#db/queries/study-queue.ts";
import { variantsIn, withOpen, withVariant } from "./shown-variants.ts";
import { showDraft } from "./shown-draft.view.server.ts";

const pageSize = 10;

type Asked = {
  query: URLSearchParams;
  languages: readonly Language[];
  language: Language;
  words: ServerStrings;
};

/** Drafts for the cells without a question, product by product in study order: some products at a time, so that a large catalogue costs no more. */
export async function viewDrafts({ query, languages, language, words }: Asked) {
  const drafting = await findDrafts(read());
  const written = { languages, words: draftQuestions };
  const variants = variantsIn(query);
  const only = query.get("product");
  const open = openTopics(
    (await findStudyQueue(read())).map(({ key }) => key).filter((key) => !only || key === only),
    await findAskedTopics(read()),
    (key) => drafting.find(key)?.price != null,
  );
  const page = Math.max(1, Math.min(1_000, Math.trunc(Number(query.get("page"))) || 1));
  const leftOut = await findLeftOut(read());
  const nameOf = (key: string) => inLanguage(drafting.find(key)?.content.name ?? {}, language);
  const shown = open.slice((page - 1) * pageSize, page * pageSize);
  const products = shown.map(({ product, topics }) => {
    const outs = leftOut.filter((row) => row.product === product && topics.includes(row.topic));
    const standing = outs.filter((row) => isStanding(drafting, row));
    const wanted = topics.filter((topic) => standing.every((row) => row.topic !== topic));
    const made = wanted.map((topic) => ({
      topic,
      draft: drafting.draft(product, topic, variants.get(`${product}~${topic}`) ?? 0, written),
    }));
    return {
      key: product,
      name: nameOf(product),
      drafts: made.flatMap(({ draft }) =>
        draft && "hash" in draft
          ? [showDraft({ draft, drafting, languages, language, words, another: withVariant(query, draft) })]
          : [],
      ),
      gaps: made.flatMap(({ topic, draft }) =>
        draft && "code" in draft ? [gapOf(draft.code, product, topic, { drafting, words })] : [],
      ),
      leftOut: standing.map(({ id, topic, by, at }) => ({
        id,
        topic,
        label: words.drafts.topics[topic],
        by: words.drafts.leftOutBy(by ?? words.bank.system, words.common.dayAt(at)),
      })),
    };
  });
  const places = products.flatMap(({ drafts }) => drafts.map(({ id }) => id));
  const wanted = query.get("open") ?? "";
  const isGoneOn = places.includes(wanted);
  const openAt = isGoneOn ? wanted : places[0];
  const nextTo = (id: string) => places[places.indexOf(id) + 1] ?? places[places.indexOf(id) - 1];
  return {
    at: query.toString(),
    page,
    hasMore: open.length > page * pageSize,
    only: only ? nameOf(only) : null,
    isGoneOn,
    products: products.map((product, index) => ({
      ...product,
      isOpen: openAt === undefined ? index === 0 : product.drafts.some(({ id }) => id === openAt),
      drafts: product.drafts.map((draft) => ({
        ...draft,
        isOpen: draft.id === openAt,
        // What is published or left out leads to the one after it.
        at: withOpen(query, nextTo(draft.id)).toString(),
      })),
    })),
  };
}

/** Why there is no draft, and where the fact is written down. */
function gapOf(
  code: DraftGap["code"],
  product: string,
  topic: DraftTopic,
  { drafting, words }: { drafting: Drafting; words: ServerStrings },
) {
  const fact = words.products.facts[factOfTopic[topic]];
  return {
    topic,
    text: words.drafts.gaps[code](fact, drafting.others(product, topic)),
    complete: `${paths.productEdit(product)}#${anchorOf(factOfTopic[topic])}`,
    write: topic === "price" ? null : paths.newQuestionFor(product, topic),
  };
}

export type ShownProduct = Awaited<ReturnType<typeof viewDrafts>>["products"][number];
