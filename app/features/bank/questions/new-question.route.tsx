import { aspects } from "#app/domain/aspects.ts";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Page } from "#app/ui/page.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { answerSave } from "./answer-save.ts";
import { questionFields } from "./question-fields.view.server.ts";
import { QuestionEditor } from "./question-editor.tsx";

const kindIn = (request: Request) => {
  const asked = new URL(request.url).searchParams.get("kind");
  return questionKinds.find((kind) => kind === asked);
};

export const loader = guarded("question.edit", async ({ request, language, words }) => {
  const { bank } = words;
  const query = new URL(request.url).searchParams;
  const kind = kindIn(request);
  const labels = {
    back: bank.toBank,
    save: bank.save,
    saveHint: bank.saveHint,
    saveAndNext: bank.saveAndNext,
  };
  const more = new URLSearchParams([...query].filter(([name]) => name === "product" || name === "aspect"));
  const copy = await findQuestionEntry(read(), query.get("copy") ?? "");
  if (!kind) {
    const kinds = questionKinds.map((one) => ({
      to: `?${new URLSearchParams([["kind", one], ...more])}`,
      name: words.questionKinds[one].title,
      hint: words.questionKinds[one].hint,
    }));
    return json({ title: bank.chooseKind, lead: "", labels, kinds, fields: null });
  }
  const place = {
    product: query.get("product"),
    aspect: aspects.find((one) => one === query.get("aspect")) ?? null,
    tags: (query.get("tags") ?? "").slice(0, 400).split(",").filter(Boolean),
    reviewBy: null,
    isPractice: query.get("use") === "practice",
  };
  const fields = await questionFields({
    kind,
    question: copy?.question,
    languages: await writtenLanguages(),
    language,
    words,
    place,
  });
  return json({
    title: bank.newQuestion,
    lead: words.questionKinds[kind].title,
    labels,
    kinds: null,
    fields,
  });
});

export const action = guarded("question.edit", async ({ request, actor, now }) => {
  const kind = kindIn(request);
  if (!kind) throw new Response(null, { status: 404 });
  return answerSave({
    request,
    actor,
    now,
    kind,
    key: null,
    before: undefined,
    languages: await writtenLanguages(),
  });
});

export const meta = titled;

export default function NewQuestion() {
  const { title, lead, labels, kinds, fields } = useLoaderData<typeof loader>();
  const back = { to: paths.questions, label: labels.back };
  if (fields)
    return <QuestionEditor title={title} lead={lead} back={back} seen={0} fields={fields} labels={labels} />;
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
