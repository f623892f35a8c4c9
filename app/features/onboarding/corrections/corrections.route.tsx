import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { evidenceWords } from "#app/strings/areas/evidence.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { correctRecord } from "./correct-record.server.ts";
import { correctionForm } from "./correction.form.ts";
import { viewCorrections } from "./corrections.view.server.ts";

export const loader = guarded("record.correct", subjectOfEnrollment, async ({ params, language, words }) => {
  const view = await viewCorrections(params.id, language, words);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: words.evidence.correct, view });
});

export const action = guarded(
  "record.correct",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, correctionForm);
    if (!parsed.ok) return parsed.response;
    const { record, reason } = parsed.value;
    const [kind, recordId = ""] = record.split(":");
    if (kind !== "evidence" && kind !== "activity") return invalid("record", "nothing-chosen", { reason });
    const enrollmentId = params.id;
    const done = await correctRecord(actor, { enrollmentId, record: { kind, id: recordId }, reason }, now);
    if (!done.ok)
      return done.code === "not-a-reason"
        ? invalid("reason", done.code, parsed.value)
        : refused(done.code, parsed.value);
    return redirectWithFlash(paths.timeline(enrollmentId), { tone: "success", code: "undone" });
  },
);

export const meta = titled;

export default function Corrections() {
  const { view } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const evidence = useWords(evidenceWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={evidence.correct}
      lead={evidence.correctLead}
      back={{ to: paths.enrollment(view.id), label: view.name }}
    >
      <ProblemSummary />
      {view.records.length === 0 ? (
        <p>{evidence.nothingToCorrect}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <ChoiceGroup
            type="radio"
            name="record"
            legend={evidence.whichRecord}
            options={view.records}
            defaultValue={values["record"]}
            error={errors["record"]}
            required
          />
          <TextArea
            name="reason"
            label={common.reason}
            hint={common.reasonHint}
            rows={2}
            error={errors["reason"]}
            defaultValue={values["reason"]}
          />
          <Button wide>{evidence.strikeDo}</Button>
        </Form>
      )}
    </Page>
  );
}
