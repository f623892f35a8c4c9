import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { helpWords } from "#app/strings/areas/help.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { answerHelpForm } from "./help.form.ts";
import { viewHelp } from "./help.view.server.ts";
import { SettledHelp } from "./settled-help.tsx";
import { settleHelp } from "./settle-help.server.ts";

export const loader = guarded("help.answer", subjectOfEnrollment, async (granted) => {
  const view = await viewHelp(granted);
  // Whoever was not asked learns no more than that there is nothing for them.
  if (!view || (!view.open && view.settled.length === 0)) throw new Response(null, { status: 404 });
  const { actor, subject, words } = granted;
  return json({
    title: words.help.title(view.traineeName),
    view,
    mayRead: can(actor, "requirement.read", subject),
  });
});

export const action = guarded("help.answer", subjectOfEnrollment, async ({ request, params, actor, now }) => {
  const { id, key } = params;
  const parsed = await parseForm(request, answerHelpForm);
  if (!parsed.ok) return parsed.response;
  const { helpId, ...settled } = parsed.value;
  const done = await settleHelp(actor, { enrollmentId: id, key, helpId, settled }, now);
  if (!done.ok) return refused(done.code, settled);
  return redirectWithFlash(paths.queue, {
    tone: "success",
    code: settled.how === "answered" ? "help-answered" : "help-talked",
    parts: { name: done.traineeName },
  });
});

export const meta = titled;

export default function Help() {
  const { view, mayRead } = useLoaderData<typeof loader>();
  const help = useWords(helpWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  const { id, key, kind, requirement, open, settled } = view;
  const back = mayRead
    ? { to: paths.requirement(kind, id, key), label: requirement }
    : { to: paths.queue, label: help.toQueue };
  return (
    <Page title={help.title(view.traineeName)} lead={requirement} back={back}>
      <ProblemSummary />
      {open ? (
        <blockquote className="border-l-4 border-base-300 pl-4 text-lg whitespace-pre-line">
          {open.question}
          <footer className="text-base">{common.moment(open.askedAt)}</footer>
        </blockquote>
      ) : null}
      {open && view.may.answer ? (
        <Form method="post" className="space-y-3">
          <HiddenFields fields={{ helpId: open.id }} />
          <TextArea
            name="answer"
            label={help.yourAnswer}
            hint={help.answerHint}
            error={errors["answer"]}
            defaultValue={values["answer"]}
          />
          <div className="flex flex-wrap gap-2">
            <Button wide name="how" value="answered">
              {help.send}
            </Button>
            <Button wide tone="plain" name="how" value="talked">
              {help.talked}
            </Button>
          </div>
        </Form>
      ) : null}
      <SettledHelp settled={settled} />
    </Page>
  );
}
