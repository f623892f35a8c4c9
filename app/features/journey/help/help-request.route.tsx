import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { helpWords } from "#app/strings/areas/help.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { askHelp } from "./ask-help.server.ts";
import { askHelpForm } from "./help.form.ts";
import { viewHelp } from "./help.view.server.ts";
import { AskForm } from "./help-box.tsx";

export const loader = guarded("help.ask", subjectOfEnrollment, async (granted) => {
  const view = await viewHelp(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: granted.words.help.stuck, view, requestId: newId() });
});

export const action = guarded(
  "help.ask",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, askHelpForm);
    if (!parsed.ok) return parsed.response;
    const done = await askHelp(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok) return refused(done.code, parsed.value);
    return redirectWithFlash(paths.today, {
      tone: "success",
      code: "help-asked",
      parts: { name: done.name ?? words.help.colleagues },
      undo: { action: paths.helpWithdrawal(id, key), fields: {} },
    });
  },
);

export const meta = titled;

export default function HelpRequest() {
  const { view, requestId } = useLoaderData<typeof loader>();
  const help = useWords(helpWords);
  const { errors, values } = useProblem();
  const { id, key, kind, requirement } = view;
  return (
    <Page title={help.stuck} back={{ to: paths.requirement(kind, id, key), label: requirement }}>
      <ProblemSummary />
      <AskForm
        id={id}
        requirementKey={key}
        helper={view.helper}
        requestId={requestId}
        error={errors["question"]}
        typed={values["question"]}
      />
    </Page>
  );
}
