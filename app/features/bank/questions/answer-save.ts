import type { Language } from "#app/domain/localized.ts";
import type { Question, QuestionKind } from "#app/domain/quiz-questions.ts";
import type { Actor } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm, refused } from "#app/web/form.server.ts";
import { questionForm, questionOf } from "./question.form.ts";
import { saveQuestion } from "./save-question.server.ts";

type Asked = {
  request: Request;
  actor: Actor;
  now: number;
  kind: QuestionKind;
  key: string | null;
  before: Question | undefined;
  languages: readonly Language[];
};

/** What the form of a question answers: its problems beside their fields, or the saved question's page. */
export async function answerSave({ request, actor, now, kind, key, before, languages }: Asked) {
  const parsed = await parseForm(request, questionForm(kind, languages));
  if (!parsed.ok) return parsed.response;
  const values = parsed.value as Record<string, unknown> & {
    seen: number;
    tags: string[];
    product: string;
    reviewBy: string | null;
    use: string;
    fix?: string;
    next?: "yes";
  };
  const typed = Object.fromEntries(await readForm(request));
  const made = questionOf(values, kind, before, languages);
  // The first language of a field is the company's own; a product has none.
  const nameOf = (field: string) => (field === "product" ? field : `${field}-${languages[0]}`);
  if (!made.ok) return invalid(nameOf(made.field), made.code, typed);
  const { seen, tags, reviewBy } = values;
  const saved = await saveQuestion(
    actor,
    {
      key,
      seen,
      question: made.question,
      product: values.product || null,
      tags,
      reviewBy,
      isPractice: values.use === "practice",
      isMinor: values.fix === "minor",
    },
    now,
  );
  // The next one is mostly of the same kind, about the same.
  const like = {
    product: values.product,
    aspect: made.question.aspect ?? null,
    tags: tags.join(","),
    use: values.use,
  };
  if (saved.ok)
    return redirectWithFlash(values.next ? paths.newQuestionOf(kind, like) : paths.question(saved.key), {
      tone: "success",
      code: "saved",
    });
  if (saved.field === null) return refused(saved.code, typed);
  return invalid(nameOf(saved.field), saved.code, typed);
}
