import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
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
  async ({ params, subject, words, mustProve }) => {
    const id = params.id;
    return json({
      title: words.enrollments.mentor,
      id,
      current: subject.mentorId,
      mustProve,
      ...(await viewMentor(id, subject)),
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
    if (!done.ok) return refused(done.code, parsed.value);
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "mentor-assigned",
      parts: { name: done.traineeName, mentor: done.mentorName },
    });
  },
);

export const meta = titled;

export default function Mentor() {
  const { id, name, current, mentors, history, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  const options = mentors.map((mentor) => ({
    value: mentor.id,
    label: mentor.name,
    hint: enrollments.load(mentor.trainees),
  }));
  return (
    <Page
      title={enrollments.mentorOf(name)}
      lead={enrollments.mentorLead}
      back={{ to: paths.enrollment(id), label: name }}
    >
      <ProblemSummary />
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
        <ProofField asks={mustProve} />
        <Button wide>{enrollments.assign}</Button>
      </Form>
      {history.length > 0 ? (
        <Section title={enrollments.history}>
          <Timeline
            entries={history.map((row) => ({
              key: row.id,
              time: common.moment(row.fromAt),
              dateTime: new Date(row.fromAt).toISOString(),
              title: row.name,
              text: row.toAt ? enrollments.until(common.moment(row.toAt)) : enrollments.now,
            }))}
          />
        </Section>
      ) : null}
    </Page>
  );
}
