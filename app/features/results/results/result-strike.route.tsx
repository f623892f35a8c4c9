import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { resultLists } from "#app/domain/results.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ReasonField } from "#app/web/reason-field.tsx";
import { resultsWords } from "#app/strings/areas/results.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { strikeForm } from "./results.form.ts";
import { viewResults } from "./results.view.server.ts";
import { strikeResult } from "./strike-result.server.ts";

const listOf = (text: string) => {
  const list = resultLists.find((one) => one === text);
  if (!list) throw new Response(null, { status: 404 });
  return list;
};

export const loader = guarded("result.record", subjectOfEnrollment, async ({ params, words }) => {
  const view = await viewResults(params.id, words);
  const rows = listOf(params.list) === "results" ? view.months : view.deals;
  const row = rows.find(({ id, isStruck }) => id === params.recordId && !isStruck);
  if (!row) throw new Response(null, { status: 404 });
  return json({ title: words.results.strikeOf(row.name), id: params.id });
});

export const action = guarded(
  "result.record",
  subjectOfEnrollment,
  async ({ request, params: { id, list, recordId }, actor, now }) => {
    const parsed = await parseForm(request, strikeForm);
    if (!parsed.ok) return parsed.response;
    const done = await strikeResult(
      actor,
      { enrollmentId: id, list: listOf(list), recordId, ...parsed.value },
      now,
    );
    if (!done.ok)
      return done.code === "not-a-reason"
        ? invalid("reason", done.code, parsed.value)
        : refused(done.code, parsed.value);
    return redirectWithFlash(paths.results(id), { tone: "success", code: "result-struck" });
  },
);

export const meta = titled;

export default function ResultStrike() {
  const { title, id } = useLoaderData<typeof loader>();
  const results = useWords(resultsWords);
  return (
    <Page title={title} lead={results.strikeLead} back={{ to: paths.results(id), label: results.title }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <ReasonField />
        <Button wide>{results.strike}</Button>
      </Form>
    </Page>
  );
}
