import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { invalid, parseForm, refused, shown } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { enrollTogether } from "./enroll-together.server.ts";
import { enrollTogetherForm } from "./enrollment.form.ts";
import { viewEnroll, viewFirstDay, viewNamesakes, viewPick } from "./enroll.view.server.ts";
import { type Asked, EnrollmentFields, Namesakes } from "./enrollment-fields.tsx";
import { InvitationSheet, type Sheet } from "./invitation-sheet.tsx";
import { viewInvitationSheet } from "./invitation-sheet.view.server.ts";
import { NoTeams } from "./no-teams.tsx";
import { PickPeople, type Picks } from "./pick-people.tsx";
import { viewEnrollTogether } from "./enroll-together.view.server.ts";

export const loader = guarded("enrollment.create", async ({ actor, language, words, now, mustProve }) =>
  json({
    title: words.enrollments.together,
    requestId: newId(),
    mustProve,
    canMail: getConfig().mail !== undefined,
    picks: await viewPick(actor, { search: "", chosen: [] }),
    ...(await viewEnroll(actor, language, now)),
  }),
);

export const action = guarded("enrollment.create", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, enrollTogetherForm);
  if (!parsed.ok) return parsed.response;
  const { programme, place, mail, startsOn, teamId, requestId, sure } = parsed.value;
  const { isLooking, typed, picks, people, newcomers, badLine } = await viewEnrollTogether(
    actor,
    parsed.value,
  );
  if (isLooking) return shown(typed, { picks });
  if (badLine !== null) return invalid("people", "line-not-read", { ...typed, line: badLine }, { picks });
  if (people.length === 0) return invalid("people", "required", typed, { picks });
  const question = await viewFirstDay({ startsOn, sure, people }, now);
  if (question) return invalid("startsOn", question, typed, { picks, sureOf: startsOn });
  const done = await enrollTogether(
    actor,
    { people, startsOn, teamId, requestId, programme: programme ?? null },
    now,
  );
  if (!done.ok)
    return refused(
      done.code,
      { ...typed, line: done.name },
      { picks, asked: done.code === "here-already" ? await viewNamesakes(teamId, newcomers) : [] },
    );
  const started = done.started.map((one, index) => ({
    ...one,
    token: people[index]?.token ?? "",
    mailedTo: mail ? one.email : null,
  }));
  return shown({}, { enrolled: await viewInvitationSheet(started, { startsOn, place: place ?? null }, now) });
});

export const meta = titled;

export default function EnrollTogether() {
  const { requestId, isAnyTeam, picks, mustProve, ...view } = useLoaderData<typeof loader>();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  const answer = useActionData<{ enrolled?: Sheet; asked?: Asked; picks?: Picks }>();
  if (answer?.enrolled)
    return (
      <InvitationSheet
        title={enrollments.enrolledTogether(answer.enrolled.started.length)}
        sheet={answer.enrolled}
      />
    );
  if (view.teams.length === 0) return <NoTeams title={enrollments.together} isAnyTeam={isAnyTeam} />;
  return (
    <Page
      title={enrollments.together}
      lead={enrollments.togetherLead}
      back={{ to: paths.enroll, label: enrollments.enroll }}
    >
      <ProblemSummary />
      {values["line"] ? (
        <p className="font-semibold text-error">{enrollments.inLine(values["line"])}</p>
      ) : null}
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ requestId }} />
        <Namesakes asked={answer?.asked ?? []} />
        <PickPeople {...(answer?.picks ?? picks)} />
        <TextArea
          name="people"
          label={enrollments.people}
          hint={enrollments.peopleHint}
          rows={7}
          error={errors["people"]}
          defaultValue={values["people"]}
        />
        <EnrollmentFields {...view} />
        <ProofField asks={mustProve} />
        <Button wide name="step" value="enroll">
          {enrollments.togetherDo}
        </Button>
      </Form>
    </Page>
  );
}
