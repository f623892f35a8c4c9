import { json } from "@remix-run/node";
import type { ChosenDraft } from "#app/domain/drafts/draft.ts";
import type { Language } from "#app/domain/localized.ts";
import type { Question, QuestionKind } from "#app/domain/quiz-questions.ts";
import { paths } from "#app/paths.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, readForm, refused, shown } from "#app/web/form.server.ts";
import type { Granted } from "#app/web/guard.server.ts";
import { takePictures } from "#app/web/take-pictures.server.ts";
import { readQuestion } from "./read-question.ts";
import { saveQuestion } from "./save-question.server.ts";
import { withMoved, withText } from "./typed-rows.ts";
import { viewPreview } from "./preview.view.server.ts";

type Asked = {
  granted: Pick<Granted, "request" | "actor" | "now" | "language" | "words">;
  kind: QuestionKind;
  key: string | null;
  before: Question | undefined;
  /** The draft that it is made of. */
  draft?: ChosenDraft | undefined;
  languages: readonly Language[];
};

/** What the form of a question answers: itself in another shape, its problems beside their fields, or the saved question's page. */
export async function answerSave({ granted, kind, key, before, draft, languages }: Asked) {
  const { request, actor, now, language, words } = granted;
  await takePictures({ request, actor, now });
  const sent = await readForm(request);
  const act = sent.get("act");
  const read = await readQuestion(sent, { kind, before, languages, words });
  // What is not finished yet is no fault of somebody who is still writing.
  if (act === "live")
    return json({ preview: read.ok ? await viewPreview(read.question, language, words) : null });
  if (typeof act === "string" && act !== "preview") {
    const form = act === "text" ? withText(read.form, kind, languages) : withMoved(read.form, kind, act);
    return shown(fieldsOf(form), {});
  }
  if (!read.ok) return read.response;
  const typed = fieldsOf(read.form);
  if (act === "preview") return shown(typed, { preview: await viewPreview(read.question, language, words) });
  const { values, question } = read;
  const saved = await saveQuestion(
    actor,
    {
      key,
      seen: values.seen,
      question,
      product: values.product || null,
      tags: values.tags,
      reviewBy: values.reviewBy,
      isPractice: values.use === "practice",
      isMinor: values.fix === "minor",
      draft: draft && { chosen: draft, languages, words: draftQuestions },
    },
    now,
  );
  if (!saved.ok)
    return saved.field === null ? refused(saved.code, typed) : invalid(saved.field, saved.code, typed);
  // The next one is mostly of the same kind, about the same.
  const like = {
    product: values.product,
    aspect: question.aspect ?? null,
    tags: values.tags.join(","),
    use: values.use,
    after: saved.key,
  };
  return redirectWithFlash(values.next ? paths.newQuestionOf(kind, like) : paths.question(saved.key), {
    tone: "success",
    code: "saved",
  });
}

const fieldsOf = (form: FormData) => Object.fromEntries([...form].filter(([name]) => name !== "act"));
