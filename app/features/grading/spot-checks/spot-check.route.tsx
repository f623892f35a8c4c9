import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { CheckQuestions } from "./check-questions.tsx";
import { checkForm } from "./spot-check.form.ts";
import { viewSpotCheck } from "./spot-check.view.server.ts";
import { recordSpotCheck } from "./record-spot-check.server.ts";

export const loader = guarded("spot-check.make", async ({ params, actor, language, words }) => {
  const view = await viewSpotCheck(actor, params.checkId, language, words);
  if (!view) throw new Response(null, { status: 404 });
  return json(view);
});

export const action = guarded("spot-check.make", async ({ request, params, actor, now }) => {
  const { checkId } = params;
  const parsed = await parseForm(request, checkForm);
  if (!parsed.ok) return parsed.response;
  const done = await recordSpotCheck(actor, { checkId, ...parsed.value }, now);
  if (!done.ok) return refused(done.code, Object.fromEntries(await readForm(request)));
  return redirectWithFlash(paths.spotChecks, {
    tone: "success",
    code: "check-recorded",
    parts: { name: done.traineeName },
  });
});

export const meta = titled;

export default function Check() {
  const view = useLoaderData<typeof loader>();
  return (
    <Page
      title={view.title}
      lead={view.lead}
      back={{ to: paths.spotChecks, label: view.labels.back }}
      actions={<ButtonLink to={paths.writtenAnswers(view.enrollmentId)}>{view.labels.sheet}</ButtonLink>}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-8">
        <CheckQuestions view={view} hasAccount />
      </Form>
    </Page>
  );
}
