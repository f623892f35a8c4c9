import type { QuizEntry } from "#db/queries/bank-quizzes.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { placesIn } from "#app/domain/quiz-places.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAllQuestions, findAllTags } from "#db/queries/bank.ts";
import { findClock } from "#db/queries/company.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import { findBank } from "#db/queries/questions.ts";

const mostFound = 40;

/** What stands in a quiz by name, and what of the bank could: found by words, product and tag. */
export async function viewQuizQuestions(
  { quiz, number }: QuizEntry,
  params: URLSearchParams,
  language: Language,
  words: ServerStrings,
  now: number,
) {
  const { quizEditor: editor, bank } = words;
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, 100);
  const [search, product, tag] = [text("q"), text("product"), text("tag")];
  const places = placesIn(quiz);
  const row = (key: string, question: Question) => ({
    key,
    prompt: richText(inLanguage(question.prompt, language)),
    kind: words.questionKinds[question.kind].title,
    place: places.get(key) ?? "out",
  });
  const named = new Map(
    (await findBank(read(), [...places.keys()])).map(({ key, question }) => [key, row(key, question)]),
  );
  const { today } = await findClock(read(), now);
  const found = await findAllQuestions(
    read(),
    { search, product: product || null, tag: tag || null, kind: null, aspect: null, state: "asked", today },
    mostFound + places.size,
    0,
  );
  const { products } = await findKnownContent(read());
  return {
    seen: number,
    search,
    title: `${editor.choose}: ${inLanguage(quiz.title, language)}`,
    places: editor.places,
    labels: { ...editor.choosing, filter: bank.filter, search: bank.search },
    filters: [
      {
        name: "product",
        label: bank.labels.product,
        value: product,
        options: [
          { value: "", label: bank.allProducts },
          ...products.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
        ],
      },
      {
        name: "tag",
        label: bank.labels.tags,
        value: tag,
        options: [
          { value: "", label: bank.allTags },
          ...(await findAllTags(read())).map((one) => ({ value: one, label: one })),
        ],
      },
    ],
    named: [...places.keys()].map(
      (key) =>
        named.get(key) ?? {
          key,
          prompt: richText(editor.unknownKeys(key)),
          kind: "",
          place: places.get(key) ?? "out",
        },
    ),
    found: found
      .filter(({ key, isPractice }) => !places.has(key) && !isPractice)
      .slice(0, mostFound)
      .map(({ key, question }) => row(key, question)),
  };
}
