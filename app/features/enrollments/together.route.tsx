import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newId, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { qrOf } from "#app/web/qr.server.ts";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { enrollTogether } from "./enroll-together.server.ts";
import { enrollTogetherForm, readNewcomers } from "./enrollment.form.ts";
import { enrollView } from "./enroll.view.server.ts";
import { EnrolledTogether } from "./enrolled-together.tsx";

const invitationLasts = 72 * 3_600_000;

export const loader = guarded("enrollment.create", async ({ actor, language, words, now }) => {
  const { programmes, ...view } = await enrollView(actor, now);
  return json({
    title: words.enrollments.together, requestId: newId(), ...view,
    programmes: programmes.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
  });
});

export const action = guarded("enrollment.create", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, enrollTogetherForm);
  if (!parsed.ok) return parsed.response;
  const { people: text, programme, ...common } = parsed.value;
  const typed = { people: text, startsOn: common.startsOn, teamId: common.teamId };
  const read = readNewcomers(text);
  if (!read.ok) return invalid("people", "line-not-read", { ...typed, line: read.line });
  const tokens = read.people.map(() => newToken());
  const people = read.people.map((one, index) => ({ ...one, tokenHash: hashOf(tokens[index] ?? "") }));
  const expiresAt = now + invitationLasts;
  const done = await enrollTogether(actor, { ...common, people, programme: programme ?? null, expiresAt }, now);
  if (!done.ok) return refused(done.code, { ...typed, line: done.name });
  const linkOf = (index: number) => getConfig().publicOrigin + paths.invitation(tokens[index] ?? "");
  const started = done.started.map(({ enrollmentId, name, isNewPerson }, index) =>
    ({ id: enrollmentId, name, link: isNewPerson ? linkOf(index) : null, qr: isNewPerson ? qrOf(linkOf(index)) : null }));
  return json({ errors: {}, values: {}, refusal: null, enrolled: { started, expiresAt } });
});

export const meta = titled;

export default function EnrollTogether() {
  const { requestId, teams, programmes, startsOn } = useLoaderData<typeof loader>();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  const answer = useActionData<typeof action>();
  if (answer && "enrolled" in answer) return <EnrolledTogether {...answer.enrolled} />;
  return (
    <Page title={enrollments.together} lead={enrollments.togetherLead} back={{ to: paths.enroll, label: enrollments.enroll }}>
      <ProblemSummary />
      {values["line"] ? <p className="font-semibold text-error">{enrollments.inLine(values["line"])}</p> : null}
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <TextArea name="people" label={enrollments.people} hint={enrollments.peopleHint} rows={7} error={errors["people"]} defaultValue={values["people"]} required />
        <Field name="startsOn" type="date" label={enrollments.startsOn} error={errors["startsOn"]} defaultValue={values["startsOn"] ?? startsOn} required />
        <Select name="teamId" label={enrollments.team} options={teams} error={errors["teamId"]} defaultValue={values["teamId"]} required />
        {programmes.length > 1 ? <Select name="programme" label={enrollments.programme} options={programmes} defaultValue={values["programme"]} /> : null}
        <Button wide>{enrollments.togetherDo}</Button>
      </Form>
    </Page>
  );
}
