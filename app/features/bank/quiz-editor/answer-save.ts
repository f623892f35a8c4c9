import type { Actor } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm, refused } from "#app/web/form.server.ts";
import { fieldOfPool, quizForm, quizOf } from "./quiz.form.ts";
import { saveQuiz } from "./save-quiz.server.ts";

type Asked = {
  request: Request;
  actor: Actor;
  now: number;
  key: string | null;
  before: Quiz | undefined;
  languages: readonly Language[];
};

/** What the form of a quiz answers: its problems beside their fields, or the page that shows what was saved. */
export async function answerSave({ request, actor, now, key, before, languages }: Asked) {
  const parsed = await parseForm(request, quizForm(languages));
  if (!parsed.ok) return parsed.response;
  const values: Record<string, unknown> = parsed.value;
  const saved = await saveQuiz(
    actor,
    { key, seen: values["seen"] as number, quiz: quizOf(values, before, languages) },
    now,
  );
  if (saved.ok)
    return redirectWithFlash(key === null ? paths.quizPreview(saved.key) : paths.quizEdit(key), {
      tone: "success",
      code: "saved",
    });
  const typed = Object.fromEntries(await readForm(request));
  if (!("short" in saved) || !saved.short) return refused(saved.code, typed);
  const field = fieldOfPool(values, saved.short.pool);
  return invalid(field, "too-few-fit", typed, { said: { [field]: String(saved.short.have) } });
}
