import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { answerSave } from "./answer-save.ts";
import { editorLabels, questionFields } from "./question-fields.view.server.ts";
import { QuestionEditor } from "./question-editor.tsx";

async function find(key: string | undefined) {
  const entry = await findQuestionEntry(read(), key ?? "");
  if (!entry) throw new Response(null, { status: 404 });
  return entry;
}

export const loader = guarded("question.edit", async ({ params, language, words }) => {
  const { key, kind, question, number, ...place } = await find(params.key);
  const { bank } = words;
  const fields = await questionFields({
    kind,
    question,
    languages: await writtenLanguages(),
    language,
    words,
    place: { ...place, aspect: question.aspect ?? null },
  });
  const fixes = [
    { value: "edition", label: bank.fixes.edition },
    { value: "minor", label: bank.fixes.minor },
  ];
  return json({
    title: bank.edit,
    lead: words.questionKinds[kind].title,
    key,
    seen: number,
    labels: { ...editorLabels(words), back: bank.toQuestion },
    fields: [
      ...fields,
      { name: "fix", type: "radio" as const, label: bank.labels.fix, value: "edition", options: fixes },
    ],
  });
});

export const action = guarded("question.edit", async (granted) => {
  const { key, kind, question } = await find(granted.params.key);
  return answerSave({ granted, kind, key, before: question, languages: await writtenLanguages() });
});

export const meta = titled;

export default function EditQuestion() {
  const { title, lead, key, seen, fields, labels } = useLoaderData<typeof loader>();
  return (
    <QuestionEditor
      title={title}
      lead={lead}
      back={{ to: paths.question(key), label: labels.back }}
      seen={seen}
      fields={fields}
      labels={labels}
    />
  );
}
