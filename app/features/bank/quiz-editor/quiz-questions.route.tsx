import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type QuizEdit, withEdit } from "#app/domain/quiz-edits.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { RichLine } from "#app/ui/rich-text.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findEditedQuiz } from "#db/queries/quiz-drafts.ts";
import { findBank } from "#db/queries/questions.ts";
import { changeQuiz } from "./change-quiz.server.ts";
import { chosenForm } from "./quiz.form.ts";
import { viewQuizQuestions } from "./quiz-questions.view.server.ts";

async function find(key: string | undefined) {
  const found = await findEditedQuiz(read(), key ?? "");
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

export const loader = guarded("quiz.edit", async ({ request, params, language, words, now }) => {
  const found = await find(params.key);
  const query = new URL(request.url).searchParams;
  return json({ key: params.key, ...(await viewQuizQuestions(found, query, language, words, now)) });
});

export const action = guarded("quiz.edit", async ({ params, request, actor, now }) => {
  const { key } = params;
  const { quiz } = await find(key);
  const parsed = await parseForm(request, chosenForm);
  if (!parsed.ok) return parsed.response;
  const { add: ticked = [], only = null, ...seen } = parsed.value;
  const keys = [...new Set(ticked)];
  const typed = { add: ticked, only: only ?? "" };
  if (keys.length === 0) return invalid("add", "nothing-chosen", typed);
  if (only !== null && only > keys.length) return invalid("only", "too-few-ticked", typed);
  if ((await findBank(read(), keys)).length < keys.length) return refused("too-few-questions", typed);
  const edit: QuizEdit =
    only === null || only === keys.length
      ? { act: "add", keys }
      : { act: "draw", pool: { count: only, from: keys } };
  const done = await changeQuiz(actor, { key, ...seen, quiz: withEdit(quiz, edit) }, now);
  if (!done.ok) return refused(done.code, typed);
  return redirectWithFlash(paths.quizEdit(key), { tone: "success", code: "saved" });
});

export const meta = titled;

export default function QuizQuestions() {
  const view = useLoaderData<typeof loader>();
  const { title, lead, key, search, filters, page, hasMore, query, labels } = view;
  const { common } = useWords();
  const link = (n: number) => `?${new URLSearchParams([...Object.entries(query), ["page", String(n)]])}`;
  return (
    <Page title={title} lead={lead} back={{ to: paths.quizEdit(key), label: labels.back }}>
      <ProblemSummary />
      <Form method="get" role="search" className="space-y-3">
        <Field name="q" type="search" label={labels.search} defaultValue={search} />
        <div className="grid gap-3 sm:grid-cols-3">
          {filters.map(({ name, label, value, options }) => (
            <Select key={name} name={name} label={label} defaultValue={value} options={options} />
          ))}
        </div>
        <Button tone="plain">{labels.filter}</Button>
      </Form>
      <Found view={view} />
      <Pager
        label={common.pages}
        previous={page > 1 ? { to: link(page - 1), label: common.previous } : undefined}
        next={hasMore ? { to: link(page + 1), label: common.next } : undefined}
      />
    </Page>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

/** What the filter found, to be ticked and added. */
function Found({ view: { seen, rev, found, labels } }: { view: Shown }) {
  const { chosen, errors } = useProblem();
  if (found.length === 0) return <EmptyState title={labels.noneFound} text={labels.noneFoundText} />;
  const ticked = chosen("add");
  return (
    <Form method="post" className="space-y-4">
      <HiddenFields fields={{ seen, rev }} />
      <fieldset id="add" tabIndex={-1} className="space-y-2">
        <legend className="font-semibold">{labels.found}</legend>
        <p>{labels.foundHint}</p>
        {errors["add"] ? <p className="font-semibold text-error">{errors["add"]}</p> : null}
        <List>
          {found.map(({ key, prompt, kind }) => (
            <Row key={key}>
              <label className="flex min-h-11 cursor-pointer items-start gap-3">
                <input
                  type="checkbox"
                  name="add[]"
                  value={key}
                  defaultChecked={ticked.includes(key)}
                  className="checkbox checkbox-primary mt-0.5"
                />
                <span className="min-w-0 wrap-anywhere">
                  <span className="font-semibold">
                    <RichLine text={prompt} />
                  </span>
                  <span className="block text-sm">{kind}</span>
                </span>
              </label>
            </Row>
          ))}
        </List>
      </fieldset>
      <Field
        name="only"
        type="number"
        inputMode="numeric"
        min={1}
        label={labels.only}
        hint={labels.onlyHint}
        error={errors["only"]}
      />
      <Button wide>{labels.add}</Button>
    </Form>
  );
}
