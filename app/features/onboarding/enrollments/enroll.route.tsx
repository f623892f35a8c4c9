import { json } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { invalid, parseForm, refused, shown } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newId, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { enroll } from "./enroll.server.ts";
import { answerAbout, enrollForm } from "./enrollment.form.ts";
import { viewEnroll, viewFirstDay, viewNamesakes } from "./enroll.view.server.ts";
import { type Asked, EnrollmentFields, Namesakes } from "./enrollment-fields.tsx";
import { InvitationSheet, type Sheet } from "./invitation-sheet.tsx";
import { viewInvitationSheet } from "./invitation-sheet.view.server.ts";
import { NoTeams } from "./no-teams.tsx";

export const loader = guarded("enrollment.create", async ({ actor, language, words, now, mustProve }) =>
  json({
    title: words.enrollments.enroll,
    requestId: newId(),
    mustProve,
    canMail: getConfig().mail !== undefined,
    ...(await viewEnroll(actor, language, now)),
  }),
);

export const action = guarded("enrollment.create", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, enrollForm);
  if (!parsed.ok) return parsed.response;
  const { programme, place, mail, name, email, startsOn, teamId, requestId, sure } = parsed.value;
  const question = await viewFirstDay({ startsOn, sure, people: [answerAbout(parsed.value, 0, name)] }, now);
  if (question)
    return invalid("startsOn", question, { ...parsed.value, email: email ?? "" }, { sureOf: startsOn });
  const token = newToken();
  const invitation = { tokenHash: hashOf(token), mail: mail ? { id: newId(), token } : null };
  const done = await enroll(
    actor,
    {
      name,
      email,
      startsOn,
      teamId,
      requestId,
      programme: programme ?? null,
      invitation,
      ...answerAbout(parsed.value, 0, name),
    },
    now,
  );
  if (!done.ok) {
    const asked = done.code === "here-already" ? await viewNamesakes(teamId, [{ name, email }]) : [];
    return refused(done.code, { ...parsed.value, email: email ?? "" }, { asked });
  }
  const one = { ...done, token, mailedTo: mail ? email : null };
  return shown({}, { enrolled: await viewInvitationSheet([one], { startsOn, place: place ?? null }, now) });
});

export const meta = titled;

export default function Enroll() {
  const { requestId, isAnyTeam, mustProve, ...view } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  const answer = useActionData<{ enrolled?: Sheet; asked?: Asked }>();
  if (answer?.enrolled)
    return (
      <InvitationSheet
        title={enrollments.enrolled(answer.enrolled.started[0]?.name ?? "")}
        sheet={answer.enrolled}
      />
    );
  const back = { to: paths.board, label: enrollments.board };
  if (view.teams.length === 0) return <NoTeams title={enrollments.enroll} isAnyTeam={isAnyTeam} />;
  return (
    <Page title={enrollments.enroll} lead={enrollments.enrollLead} back={back}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <Namesakes asked={answer?.asked ?? []} />
        <Field
          name="name"
          label={enrollments.name}
          error={errors["name"]}
          defaultValue={values["name"]}
          autoComplete="off"
          required
        />
        <Field
          name="email"
          type="email"
          label={enrollments.email}
          optionalLabel={common.optional}
          hint={enrollments.emailHint}
          error={errors["email"]}
          defaultValue={values["email"]}
          autoComplete="off"
        />
        <EnrollmentFields {...view} />
        <ProofField asks={mustProve} />
        <Button wide>{enrollments.enrollDo}</Button>
      </Form>
      <p>
        <Link className="link" to={paths.enrollTogether}>
          {enrollments.together}
        </Link>
      </p>
    </Page>
  );
}
