import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused, shown } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newId, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { makeInvitationForm } from "./enrollment.form.ts";
import { viewInvitationState } from "./invitation-state.view.server.ts";
import { InvitationSheet, type Sheet } from "./invitation-sheet.tsx";
import { viewInvitationSheet } from "./invitation-sheet.view.server.ts";
import { makeInvitation } from "./make-invitation.server.ts";

export const loader = guarded(
  "invitation.make",
  subjectOfEnrollment,
  async ({ params, subject, words, now, mustProve }) =>
    json({
      title: words.enrollments.newInvitation,
      id: params.id,
      mustProve,
      ...(await viewInvitationState(subject.traineeId, now)),
    }),
);

export const action = guarded(
  "invitation.make",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const enrollmentId = params.id;
    const parsed = await parseForm(request, makeInvitationForm);
    if (!parsed.ok) return parsed.response;
    const isMail = parsed.value.by === "mail";
    const token = newToken();
    const done = await makeInvitation(
      actor,
      {
        enrollmentId,
        invitation: { tokenHash: hashOf(token), mail: isMail ? { id: newId(), token } : null },
      },
      now,
    );
    if (!done.ok) return refused(done.code);
    if (isMail)
      return redirectWithFlash(paths.enrollment(enrollmentId), {
        tone: "success",
        code: "invitation-mailed",
        parts: { email: done.email ?? "" },
      });
    const sheet = await viewInvitationSheet(
      [{ enrollmentId, name: done.name, token, invitation: done, mailedTo: null }],
      { startsOn: done.startsOn, place: null },
      now,
    );
    return shown({}, { sheet });
  },
);

export const meta = titled;

export default function NewInvitation() {
  const { id, name, email, canMail, current, uninvited, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const answer = useActionData<{ sheet?: Sheet }>();
  if (answer?.sheet) return <InvitationSheet title={enrollments.invitationFor(name)} sheet={answer.sheet} />;
  const back = { to: paths.enrollment(id), label: name };
  if (uninvited)
    return (
      <Page title={enrollments.newInvitation} back={back}>
        <Notice tone="info">
          <p>{enrollments.uninvited[uninvited](name)}</p>
        </Notice>
      </Page>
    );
  const state = !current
    ? enrollments.noInvitation
    : current.isOpen
      ? enrollments.worksUntil(common.dayAt(current.expiresAt - 1))
      : enrollments.worksBetween(common.dayAt(current.opensAt), common.dayAt(current.expiresAt - 1));
  return (
    <Page title={enrollments.invitationFor(name)} lead={enrollments.newInvitationLead} back={back}>
      <ProblemSummary />
      <p>{current ? enrollments.currentInvitation(state) : state}</p>
      <Form method="post" className="space-y-5">
        <ProofField asks={mustProve} />
        <div className="flex flex-wrap gap-3">
          <Button name="by" value="sheet" wide>
            {enrollments.invitationSheet}
          </Button>
          {canMail && email ? (
            <Button name="by" value="mail" tone="plain" wide>
              {enrollments.invitationMail(email)}
            </Button>
          ) : null}
        </div>
      </Form>
      {email ? null : <p>{enrollments.noAddress}</p>}
    </Page>
  );
}
