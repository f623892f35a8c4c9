import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { quizPlaces, withPlaces } from "#app/domain/quiz-places.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { type Rich, RichLine } from "#app/ui/rich-text.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { quizQuestionsForm } from "./quiz-questions.form.ts";
import { viewQuizQuestions } from "./quiz-questions.view.server.ts";
import { saveQuiz } from "./save-quiz.server.ts";

async function find(key: string | undefined) {
  const entry = await findQuizEntry(read(), key ?? "");
  if (!entry) throw new Response(null, { status: 404 });
  return entry;
}

export const loader = guarded("quiz.edit", async ({ request, params, language, words, now }) => {
  const entry = await find(params.key);
  return json({
    key: params.key,
    quizTitle: words.quizEditor.toQuiz,
    ...(await viewQuizQuestions(entry, new URL(request.url).searchParams, language, words, now)),
  });
});

export const action = guarded("quiz.edit", async ({ params, request, actor, now }) => {
  const key = params.key;
  const { quiz } = await find(key);
  const parsed = await parseForm(request, quizQuestionsForm);
  if (!parsed.ok) return parsed.response;
  const { seen, places } = parsed.value;
  const saved = await saveQuiz(actor, { key, seen, quiz: withPlaces(quiz, places) }, now);
  if (!saved.ok) return refused(saved.code, Object.fromEntries(await readForm(request)));
  return redirectWithFlash(paths.quizQuestions(key) + new URL(request.url).search, {
    tone: "success",
    code: "saved",
  });
});

export const meta = titled;

export default function QuizQuestions() {
  const { title, key, quizTitle, seen, search, filters, named, found, labels } =
    useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={labels.lead} back={{ to: paths.quizEdit(key), label: quizTitle }}>
      <ProblemSummary />
      <Form method="get" role="search" className="space-y-3">
        <Field name="q" type="search" label={labels.search} defaultValue={search} />
        <div className="grid gap-3 sm:grid-cols-2">
          {filters.map(({ name, label, value, options }) => (
            <Select key={name} name={name} label={label} defaultValue={value} options={options} />
          ))}
        </div>
        <Button tone="plain">{labels.filter}</Button>
      </Form>
      <Form key={seen} method="post" className="space-y-8">
        <HiddenFields fields={{ seen }} />
        <Section title={labels.named} count={named.length}>
          <Places rows={named} none={labels.noneNamed} />
        </Section>
        <Section title={labels.found} count={found.length}>
          <Places rows={found} none={labels.noneFound} />
        </Section>
        <Button wide>{labels.save}</Button>
      </Form>
    </Page>
  );
}

type PlaceRow = { key: string; prompt: Rich; kind: string; place: string };

function Places({ rows, none }: { rows: PlaceRow[]; none: string }) {
  const { places, labels } = useLoaderData<typeof loader>();
  const { values } = useProblem();
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <List>
      {rows.map(({ key, prompt, kind, place }) => (
        <Row key={key}>
          <fieldset className="space-y-1">
            <legend className="wrap-anywhere font-semibold">
              <RichLine text={prompt} />
            </legend>
            <p className="text-sm">
              {kind} · {key}
            </p>
            <div className="flex flex-wrap gap-x-5">
              {quizPlaces.map((one) => (
                <label key={one} className="flex min-h-11 items-center gap-2">
                  <input
                    className="radio radio-primary"
                    type="radio"
                    name={`place-${key}`}
                    value={one}
                    defaultChecked={(values[`place-${key}`] ?? place) === one}
                  />
                  {places[one]}
                  <span className="sr-only">, {labels.place}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </Row>
      ))}
    </List>
  );
}
