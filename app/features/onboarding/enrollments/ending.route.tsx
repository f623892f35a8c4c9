import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { leavingReasons } from "#app/domain/first-test.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { firstTestWords } from "#app/strings/areas/first-test.ts";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findFacts } from "#db/queries/facts.ts";
import { endEnrollment } from "./end-enrollment.server.ts";
import { endForm } from "./enrollment.form.ts";

export const loader = guarded(
  "enrollment.end",
  subjectOfEnrollment,
  async ({ request, params, words, mustProve }) => {
    const id = params.id;
    const found = await findFacts(read(), id);
    if (!found) throw new Response(null, { status: 404 });
    return json({
      title: words.enrollments.end,
      id,
      name: found.traineeName,
      mustProve,
      after: new URL(request.url).searchParams.get("after") === "first-test",
    });
  },
);

export const action = guarded(
  "enrollment.end",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const id = params.id;
    const parsed = await parseForm(request, endForm);
    if (!parsed.ok) return parsed.response;
    const { ending, reason, leaving } = parsed.value;
    const done = await endEnrollment(
      actor,
      { enrollmentId: id, ending, reason, leaving: leaving || null },
      now,
    );
    if (!done.ok)
      return done.code === "not-a-reason"
        ? invalid("reason", done.code, { ending, reason })
        : refused(done.code, { ending, reason });
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "ended",
      parts: { name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function EndingPage() {
  const { id, name, mustProve, after } = useLoaderData<typeof loader>();
  const enrollments = useWords(enrollmentsWords);
  const firstTest = useWords(firstTestWords);
  const { errors, values } = useProblem();
  const options = Object.entries(enrollments.endings).map(([value, label]) => ({ value, label }));
  return (
    <Page
      title={enrollments.endOf(name)}
      lead={enrollments.endLead}
      back={{ to: paths.enrollment(id), label: name }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <ChoiceGroup
          type="radio"
          name="ending"
          legend={enrollments.how}
          options={options}
          defaultValue={values["ending"]}
          error={errors["ending"]}
        />
        {after ? <HiddenFields fields={{ after: "first-test" }} /> : null}
        <Select
          name="leaving"
          label={firstTest.leaving}
          hint={firstTest.leavingHint}
          error={errors["leaving"]}
          options={[
            { value: "", label: firstTest.noReason },
            ...leavingReasons.map((value) => ({ value, label: firstTest.reasons[value] })),
          ]}
          defaultValue={values["leaving"]}
        />
        <ReasonField />
        <ProofField asks={mustProve} />
        <Button tone="danger" wide>
          {enrollments.end}
        </Button>
      </Form>
    </Page>
  );
}
