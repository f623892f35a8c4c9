import { aspects } from "#app/domain/aspects.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { placesIn } from "#app/domain/quiz-places.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAllQuestions, findAllTags } from "#db/queries/bank.ts";
import { findClock } from "#db/queries/company.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import type { EditedQuiz } from "#db/queries/quiz-drafts.ts";

const pageSize = 20;

/** A page of the bank's questions that a quiz does not ask by name yet, found by words, product, aspect and tag. */
export async function viewQuizQuestions(
  { quiz, number, rev }: EditedQuiz,
  params: URLSearchParams,
  language: Language,
  words: ServerStrings,
  now: number,
) {
  const { quizEditor: editor, bank } = words;
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, 100);
  const page = Math.max(1, Math.min(1_000, Math.trunc(Number(params.get("page"))) || 1));
  const aspect = aspects.find((one) => one === text("aspect")) ?? null;
  const { today } = await findClock(read(), now);
  const places = placesIn(quiz);
  const found = await findAllQuestions(
    read(),
    {
      search: text("q"),
      product: text("product") || null,
      tag: text("tag") || null,
      kind: null,
      aspect,
      state: "asked",
      today,
      askable: { without: [...places.keys()] },
    },
    pageSize + 1,
    (page - 1) * pageSize,
  );
  const { products } = await findKnownContent(read());
  const select = (name: string, label: string, all: string, options: { value: string; label: string }[]) => ({
    name,
    label,
    value: text(name),
    options: [{ value: "", label: all }, ...options],
  });
  return {
    seen: number,
    rev,
    search: text("q"),
    page,
    hasMore: found.length > pageSize,
    query: Object.fromEntries([...params].filter(([name, value]) => name !== "page" && value !== "")),
    title: editor.choose,
    lead: editor.choosing.lead(inLanguage(quiz.title, language), places.size),
    labels: {
      ...editor.choosing,
      lead: "",
      back: editor.toQuiz,
      filter: bank.filter,
      search: bank.search,
    },
    filters: [
      select(
        "product",
        bank.labels.product,
        bank.allProducts,
        products.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
      ),
      select(
        "aspect",
        bank.labels.aspect,
        bank.allAspects,
        aspects.map((one) => ({ value: one, label: bank.aspects[one] })),
      ),
      select(
        "tag",
        bank.labels.tags,
        bank.allTags,
        (await findAllTags(read())).map((one) => ({ value: one, label: one })),
      ),
    ],
    found: found.slice(0, pageSize).map(({ key, question }) => ({
      key,
      prompt: richText(inLanguage(question.prompt, language)),
      kind: words.questionKinds[question.kind].title,
    })),
  };
}
