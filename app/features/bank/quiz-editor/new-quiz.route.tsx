import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Localized } from "#app/domain/localized.ts";
import { bareQuiz } from "#app/domain/quiz-edits.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { madeTexts, textOf } from "#app/web/form-fields.ts";
import { guarded } from "#app/web/guard.server.ts";
import { MadeFields } from "#app/web/made-fields.tsx";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findEditedQuiz } from "#db/queries/quiz-drafts.ts";
import { newQuizForm } from "./quiz.form.ts";
import { startQuiz } from "./start-quiz.server.ts";

/** The quiz that is copied, if one is. */
async function copied(request: Request) {
  const key = new URL(request.url).searchParams.get("copy");
  return key ? (await findEditedQuiz(read(), key))?.quiz : undefined;
}

export const loader = guarded("quiz.edit", async ({ request, words }) => {
  const { quizEditor: editor } = words;
  const before = (await copied(request))?.title ?? {};
  const title: Localized = Object.fromEntries(
    Object.entries(before).map(([one, text]) => [one, text && editor.copyOf(text)]),
  );
  const field = { name: "title", type: "text", label: editor.labels.title } as const;
  return json({
    title: editor.newQuiz,
    fields: madeTexts(field, title, await writtenLanguages()),
    labels: { next: editor.page.next, nextHint: editor.page.nextHint, back: editor.toQuizzes },
  });
});

export const action = guarded("quiz.edit", async ({ request, actor, now }) => {
  const languages = await writtenLanguages();
  const parsed = await parseForm(request, newQuizForm(languages));
  if (!parsed.ok) return parsed.response;
  const title = textOf("title", parsed.value, languages);
  const { key } = await startQuiz(actor, { ...((await copied(request)) ?? bareQuiz), title }, now);
  return redirectWithFlash(paths.quizEdit(key), { tone: "success", code: "saved" });
});

export const meta = titled;

export default function NewQuiz() {
  const { title, fields, labels } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={labels.nextHint} back={{ to: paths.quizzes, label: labels.back }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <MadeFields fields={fields} />
        <Button wide>{labels.next}</Button>
      </Form>
    </Page>
  );
}
