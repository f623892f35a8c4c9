import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { resultsWords } from "#app/strings/areas/results.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findFacts } from "#db/queries/facts.ts";
import { DealTable, MonthTable } from "./result-tables.tsx";
import { MonthForm } from "./month-form.tsx";
import { recordMonth } from "./record-month.server.ts";
import { monthForm } from "./results.form.ts";
import { viewResults } from "./results.view.server.ts";

export const loader = guarded(
  "result.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, words }) => {
    const found = await findFacts(read(), params.id);
    if (!found) throw new Response(null, { status: 404 });
    return json({
      title: words.results.title,
      id: params.id,
      name: found.traineeName,
      isOwn: actor.id === subject.traineeId,
      mayRecord: can(actor, "result.record", subject),
      requestId: newId(),
      view: await viewResults(params.id, words),
    });
  },
);

export const action = guarded(
  "result.record",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, monthForm);
    if (!parsed.ok) return parsed.response;
    const done = await recordMonth(actor, { enrollmentId: params.id, ...parsed.value }, now);
    return done.ok
      ? redirectWithFlash(paths.results(params.id), {
          tone: "success",
          code: "result-recorded",
          parts: { name: done.name },
        })
      : refused(done.code, Object.fromEntries(await readForm(request)));
  },
);

export const meta = titled;

export default function Results() {
  const { id, name, isOwn, mayRecord, requestId, view } = useLoaderData<typeof loader>();
  const results = useWords(resultsWords);
  return (
    <Page
      title={results.title}
      lead={isOwn ? results.ownLead : results.lead(name)}
      back={isOwn ? { to: paths.journey, label: results.journey } : { to: paths.enrollment(id), label: name }}
      actions={
        mayRecord ? <ButtonLink to={paths.newClientDeal(id)}>{results.addDeal}</ButtonLink> : undefined
      }
    >
      <ProblemSummary />
      {mayRecord ? <MonthForm key={requestId} requestId={requestId} /> : null}
      <MonthTable view={view} mayStrike={mayRecord} />
      <DealTable view={view} mayStrike={mayRecord} />
    </Page>
  );
}
