import { redirect } from "@remix-run/node";
import type { Language } from "#app/domain/localized.ts";
import { drawKeys } from "#app/domain/quiz-draw.ts";
import type { Pool, Quiz } from "#app/domain/quiz.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, readForm, refused } from "#app/web/form.server.ts";
import type { Granted } from "#app/web/guard.server.ts";
import { read } from "#db/engine";
import type { EditedQuiz } from "#db/queries/quiz-drafts.ts";
import { findCandidates } from "#db/queries/questions.ts";
import { changeQuiz } from "./change-quiz.server.ts";
import { discardQuizDraft } from "./discard-quiz-draft.server.ts";
import { publishQuizDraft } from "./publish-quiz-draft.server.ts";
import { discardForm, quizForm, quizOf } from "./quiz.form.ts";

type Asked = {
  granted: Pick<Granted, "request" | "actor" | "now">;
  key: string;
  before: EditedQuiz;
  languages: readonly Language[];
};

/** What the page of a quiz answers: whichever button was pressed, all that was typed is kept in the draft first. */
export async function answerQuiz({ granted, key, before, languages }: Asked) {
  const { request, actor, now } = granted;
  const form = await readForm(request);
  if (form.get("act") === "discard") return discard(granted, key);
  const parsed = await parseForm(request, quizForm(languages));
  if (!parsed.ok) return parsed.response;
  const values = parsed.value as Record<string, unknown> & { seen: number; rev: number; act?: string };
  const { seen, rev, act = "save" } = values;
  const typed = { ...Object.fromEntries(form), must: form.getAll("must[]") };
  const { quiz, drawn } = quizOf(values, before.quiz, languages);
  const short = drawn && (await missingFor(quiz, drawn));
  if (short) return tooFew("draw-count", short, typed);
  const changed = await changeQuiz(actor, { key, seen, rev, quiz }, now);
  if (!changed.ok) return refused(changed.code, typed);
  if (act === "choose") return redirect(paths.quizQuestions(key), 303);
  if (act === "preview") return redirect(paths.quizPreview(key), 303);
  // Without a draft nothing differs from what is published.
  if (act !== "publish" || changed.rev === 0)
    return redirectWithFlash(paths.quizEdit(key), { tone: "success", code: "saved" });
  const done = await publishQuizDraft(actor, { key, seen, rev: changed.rev }, now);
  if (done.ok) return redirectWithFlash(paths.quizEdit(key), { tone: "success", code: "quiz-published" });
  if (!("short" in done) || !done.short) return refused(done.code);
  return tooFew(`rule-${done.short.rule}`, done.short);
}

async function discard({ request, actor, now }: Asked["granted"], key: string) {
  const parsed = await parseForm(request, discardForm);
  if (!parsed.ok) return parsed.response;
  const { seen, rev } = parsed.value;
  const done = await discardQuizDraft(actor, { key, seen, rev }, now);
  if (!done.ok) return refused(done.code);
  const to = done.isPublished ? paths.quizEdit(key) : paths.quizzes;
  return redirectWithFlash(to, { tone: "success", code: "quiz-draft-discarded" });
}

/** The draw, and how many there are for it, where it asks for more than the bank holds beside the rest. */
async function missingFor(quiz: Quiz, drawn: Pool) {
  const result = drawKeys(quiz, await findCandidates(read(), quiz), new Map(), () => 0.5);
  return !result.ok && result.short?.pool === drawn ? result.short : null;
}

const tooFew = (field: string, { have }: { have: number }, typed: object = {}) =>
  invalid(field, "too-few-fit", typed, { said: { [field]: String(have) } });
