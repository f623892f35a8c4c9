import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { mentorsWords } from "#app/strings/areas/mentors.ts";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { assignMentor } from "./assign-mentor.server.ts";
import { assignMentorForm } from "./enrollment.form.ts";
import { viewMentor } from "./mentor.view.server.ts";

export const loader = guarded(
  "mentor.assign",
  subjectOfEnrollment,
  async ({ params, actor, subject, words, now, mustProve }) => {
    const id = params.id;
    return json({
      title: words.enrollments.mentor,
      id,
      current: subject.mentorId,
      mustProve,
      mayKeep: can(actor, "mentor.keep"),
      self: actor.id,
      ...(await viewMentor(id, subject, words, now)),
    });
  },
);

export const action = guarded(
  "mentor.assign",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const id = params.id;
    const parsed = await parseForm(request, assignMentorForm);
    if (!parsed.ok) return parsed.response;
    const done = await assignMentor(actor, { enrollmentId: id, ...parsed.value }, now);
    if (!done.ok)
      return done.code === "mentor-needs-reason"
        ? invalid("reason", done.code, parsed.value)
        : refused(done.code, parsed.value);
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "mentor-assigned",
      parts: { name: done.traineeName, mentor: done.mentorName },
    });
  },
);

export const meta = titled;

export default function Mentor() {
  const { id, name, current, mentors, nobodySuits, history, mayKeep, self, mustProve } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const words = useWords(mentorsWords);
  const { errors, values } = useProblem();
  const options = mentors.map((mentor) => ({
    value: mentor.id,
    label: mentor.name,
    hint: [mentor.reasons, mentor.doubts].filter(Boolean).join(". "),
  }));
  return (
    <Page
      title={enrollments.mentorOf(name)}
      lead={enrollments.mentorLead}
      back={{ to: paths.enrollment(id), label: name }}
    >
      <ProblemSummary />
      {nobodySuits ? <Notice tone="info" title={nobodySuits} /> : null}
      <Form method="post" className="space-y-5">
        <ChoiceGroup
          type="radio"
          name="mentorId"
          legend={enrollments.mentor}
          options={options}
          defaultValue={values["mentorId"] ?? current ?? undefined}
          error={errors["mentorId"]}
          required
        />
        {errors["reason"] || values["reason"] || nobodySuits ? (
          <TextArea
            name="reason"
            label={words.reason}
            optionalLabel={common.optional}
            error={errors["reason"]}
            defaultValue={values["reason"]}
          />
        ) : null}
        <ProofField asks={mustProve} />
        <Button wide>{enrollments.assign}</Button>
      </Form>
      {mayKeep ? (
        <Disclosure summary={words.keep}>
          <ul className="space-y-1">
            {mentors
              .filter((mentor) => mentor.id !== self)
              .map((mentor) => (
                <li key={mentor.id}>
                  <Link className="link" to={paths.mentorProfile(mentor.id)}>
                    {words.profileOf(mentor.name)}
                  </Link>
                </li>
              ))}
          </ul>
        </Disclosure>
      ) : null}
      {history.length > 0 ? (
        <Section title={enrollments.history}>
          <Timeline
            entries={history.map((row) => ({
              key: row.id,
              time: common.moment(row.fromAt),
              dateTime: new Date(row.fromAt).toISOString(),
              title: row.name,
              text: [row.toAt ? enrollments.until(common.moment(row.toAt)) : enrollments.now, row.reason]
                .filter(Boolean)
                .join(". "),
            }))}
          />
        </Section>
      ) : null}
    </Page>
  );
}
