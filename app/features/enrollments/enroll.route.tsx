import { json } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newId, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { qrOf } from "#app/web/qr.server.ts";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { enroll } from "./enroll.server.ts";
import { enrollForm } from "./enrollment.form.ts";
import { enrollView } from "./enroll.view.server.ts";
import { Enrolled } from "./enrolled.tsx";

const invitationLasts = 72 * 3_600_000;

export const loader = guarded("enrollment.create", async ({ actor, language, words, now }) => {
  const { programmes, ...view } = await enrollView(actor, now);
  return json({
    title: words.enrollments.enroll, requestId: newId(), ...view,
    programmes: programmes.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
  });
});

export const action = guarded("enrollment.create", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, enrollForm);
  if (!parsed.ok) return parsed.response;
  const token = newToken();
  const { programme, ...input } = parsed.value;
  const invitation = { tokenHash: hashOf(token), expiresAt: now + invitationLasts };
  const done = await enroll(actor, { ...input, programme: programme ?? null, invitation }, now);
  if (!done.ok) return refused(done.code, { ...input, email: input.email ?? "" });
  const link = done.isNewPerson ? getConfig().publicOrigin + paths.invitation(token) : null;
  return json({ errors: {}, values: {}, refusal: null, enrolled: { id: done.enrollmentId, name: input.name, link, qr: link ? qrOf(link) : null, expiresAt: invitation.expiresAt } });
});

export const meta = titled;

export default function Enroll() {
  const { requestId, teams, programmes, startsOn } = useLoaderData<typeof loader>();
  const { common } = useStrings();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  const answer = useActionData<typeof action>();
  if (answer && "enrolled" in answer) return <Enrolled {...answer.enrolled} />;
  return (
    <Page title={enrollments.enroll} lead={enrollments.enrollLead} back={{ to: paths.board, label: enrollments.board }}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <Field name="name" label={enrollments.name} error={errors["name"]} defaultValue={values["name"]} autoComplete="off" required />
        <Field name="email" type="email" label={enrollments.email} optionalLabel={common.optional} hint={enrollments.emailHint} error={errors["email"]} defaultValue={values["email"]} autoComplete="off" />
        <Field name="startsOn" type="date" label={enrollments.startsOn} error={errors["startsOn"]} defaultValue={values["startsOn"] ?? startsOn} required />
        <Select name="teamId" label={enrollments.team} options={teams} error={errors["teamId"]} defaultValue={values["teamId"]} required />
        {programmes.length > 1 ? <Select name="programme" label={enrollments.programme} options={programmes} defaultValue={values["programme"]} /> : null}
        <Button wide>{enrollments.enrollDo}</Button>
      </Form>
      <p><Link className="link" to={paths.enrollTogether}>{enrollments.together}</Link></p>
    </Page>
  );
}
