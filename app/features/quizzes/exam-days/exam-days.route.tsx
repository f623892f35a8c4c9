import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { changeClosing } from "./change-closing.server.ts";
import { closingForm } from "./exam-days.form.ts";
import { viewExamDays } from "./exam-days.view.server.ts";

export const loader = guarded("exam-days.manage", async ({ params, actor, language, words, now }) => {
  const view = await viewExamDays(actor, params.examDaysId, language, words, now);
  if (!view) throw new Response(null, { status: 404 });
  return json(view);
});

export const action = guarded("exam-days.manage", async ({ request, params, actor, now }) => {
  const { examDaysId } = params;
  const parsed = await parseForm(request, closingForm);
  if (!parsed.ok) return parsed.response;
  const done = await changeClosing(actor, { examDaysId, closesOn: parsed.value.closesOn }, now);
  if (!done.ok && done.code === "not-found") throw new Response(null, { status: 404 });
  return done.ok
    ? redirectWithFlash(paths.examDays(examDaysId), { tone: "success", code: "saved" })
    : invalid("closesOn", done.code, parsed.value);
});

export const meta = titled;

type Person = { enrollmentId: string; name: string; at: string };

export default function OneExamDays() {
  const { id, title, lead, labels, state, stateText, maySet, closesOn, missing, handedIn } =
    useLoaderData<typeof loader>();
  const { errors, values } = useProblem();
  const isCancelled = state === "cancelled";
  const list = (people: Person[]) =>
    people.length === 0 ? (
      <p>{labels.nobody}</p>
    ) : (
      <List>
        {people.map(({ enrollmentId, name, at }) => (
          <Row key={enrollmentId}>
            <Link className="link" to={paths.enrollment(enrollmentId)}>
              {name}
            </Link>
            {at ? <p>{at}</p> : null}
          </Row>
        ))}
      </List>
    );
  return (
    <Page title={title} lead={lead} back={{ to: paths.allExamDays, label: labels.back }}>
      <ProblemSummary />
      <Notice tone="info" title={stateText} />
      <Section title={labels.missing} count={missing.length}>
        {list(missing)}
      </Section>
      <Section title={labels.handedIn} count={handedIn.length}>
        {list(handedIn)}
      </Section>
      {isCancelled || !maySet ? null : (
        <Form method="post" className="space-y-5">
          <Field
            name="closesOn"
            type="date"
            label={labels.closesOn}
            hint={labels.moveHint}
            error={errors["closesOn"]}
            defaultValue={values["closesOn"] ?? closesOn}
            required
          />
          <Button tone="plain">{labels.move}</Button>
        </Form>
      )}
      {maySet ? (
        <Form method="post" action={paths.examDaysCancel(id)}>
          <Button tone="plain" name="act" value={isCancelled ? "restore" : "cancel"}>
            {isCancelled ? labels.restore : labels.cancel}
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}
