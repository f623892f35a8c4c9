import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { redirectWithFlash, refusalFlash } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { answerSave } from "./answer-save.ts";
import { viewFirstValues } from "./first-values.view.server.ts";
import { editorLabels, questionFields } from "./question-fields.view.server.ts";
import { QuestionEditor } from "./question-editor.tsx";

const firstOf = (request: Request) => viewFirstValues(new URL(request.url).searchParams);

export const loader = guarded("question.edit", async ({ request, language, words }) => {
  const { bank } = words;
  const query = new URL(request.url).searchParams;
  const { kind, question, place, drafted } = await firstOf(request);
  if (drafted && !drafted.draft)
    throw await redirectWithFlash(paths.questionDrafts, refusalFlash("draft-gone", words));
  const labels = { ...editorLabels(words), back: bank.toBank, saveAndNext: bank.saveAndNext };
  if (!kind)
    return json({
      title: bank.chooseKind,
      lead: "",
      after: "",
      labels,
      kinds: kindsFor(query, words),
      fields: null,
    });
  const languages = await writtenLanguages();
  const fields = await questionFields({ kind, question, languages, language, words, place });
  const after = query.get("after") ?? "";
  return json({
    title: bank.newQuestion,
    lead: words.questionKinds[kind].title,
    after,
    labels,
    kinds: null,
    fields,
  });
});

function kindsFor(query: URLSearchParams, words: ServerStrings) {
  const more = [...query].filter(([name]) => name === "product" || name === "aspect");
  return questionKinds.map((one) => ({
    to: `?${new URLSearchParams([["kind", one], ...more])}`,
    name: words.questionKinds[one].title,
    hint: words.questionKinds[one].hint,
  }));
}

export const action = guarded("question.edit", async (granted) => {
  const { kind, drafted } = await firstOf(granted.request);
  if (!kind) throw new Response(null, { status: 404 });
  const languages = await writtenLanguages();
  return answerSave({
    granted,
    kind,
    key: null,
    before: drafted?.draft?.question,
    draft: drafted?.chosen,
    languages,
  });
});

export const meta = titled;

export default function NewQuestion() {
  const { title, lead, after, labels, kinds, fields } = useLoaderData<typeof loader>();
  const back = { to: paths.questions, label: labels.back };
  // The next one after a saved one begins afresh.
  const key = `${lead} ${after}`;
  if (fields)
    return (
      <QuestionEditor
        key={key}
        title={title}
        lead={lead}
        back={back}
        seen={0}
        fields={fields}
        labels={labels}
      />
    );
  return (
    <Page title={title} back={back}>
      <List>
        {(kinds ?? []).map(({ to, name, hint }) => (
          <Row key={to}>
            <Link className="link font-semibold" to={to}>
              {name}
            </Link>
            <p>{hint}</p>
          </Row>
        ))}
      </List>
    </Page>
  );
}
