import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FileField, HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { viewMilestone } from "./milestone.view.server.ts";
import { recordMilestoneForm } from "./milestone.form.ts";
import { MilestoneProof } from "./milestone-proof.tsx";
import { recordMilestone } from "./record-milestone.server.ts";

export const loader = guarded("requirement.read", subjectOfEnrollment, async (granted) => {
  const view = await viewMilestone(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: view.title, view, requestId: newId() });
});

export const action = guarded(
  "milestone.record",
  subjectOfEnrollment,
  async ({ request, params, actor, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, recordMilestoneForm);
    if (!parsed.ok) return parsed.response;
    const { text, activityId, requestId } = parsed.value;
    const upload = await readUpload(request, "file");
    if (!upload.ok) return invalid("file", upload.code, { text, activityId });
    const done = await recordMilestone(
      actor,
      { enrollmentId: id, key, text, activityId, requestId, file: upload.file },
      now,
    );
    if (!done.ok && done.code === "files-full") return invalid("file", done.code, { text, activityId });
    if (!done.ok)
      return done.code === "proof-missing"
        ? invalid("text", done.code, { activityId })
        : refused(done.code, { text, activityId });
    return redirectWithFlash(paths.today, {
      tone: "success",
      code: "milestone-recorded",
      parts: { title: inLanguage(done.title, language) },
      undo: {
        action: paths.evidenceStrike(id, done.evidenceId),
        fields: { returnTo: paths.requirement("milestone", id, key) },
      },
    });
  },
);

export const meta = titled;

export default function Milestone() {
  const { view, requestId } = useLoaderData<typeof loader>();
  const { milestones, common, requirements } = useWords();
  const { errors, values } = useProblem();
  const { proof } = view;
  const options = view.activities.map(({ id, kind, amount, occurredOn }) => ({
    value: id,
    label: `${requirements.activities[kind]}: ${amount} · ${common.day(occurredOn)}`,
  }));
  const asks = (what: "text" | "file" | "activity") => proof === what || proof === "any";
  return (
    <>
      <ProblemSummary />
      <MilestoneProof view={view} />
      {view.may.record ? (
        <Form method="post" encType="multipart/form-data" className="space-y-5" key={requestId}>
          <HiddenFields fields={{ requestId }} />
          <p>{milestones.how[proof]}</p>
          {proof === "activity" && options.length === 0 ? <p>{milestones.noActivities}</p> : null}
          <TextArea
            name="text"
            label={milestones.text}
            {...(proof === "text" ? {} : { optionalLabel: common.optional })}
            error={errors["text"]}
            defaultValue={values["text"]}
          />
          {asks("file") ? (
            <FileField
              name="file"
              label={milestones.file}
              hint={milestones.fileHint}
              accept="image/jpeg,image/png,image/webp,application/pdf"
              {...(proof === "file" ? {} : { optionalLabel: common.optional })}
              error={errors["file"]}
            />
          ) : null}
          {asks("activity") && options.length > 0 ? (
            <Select
              name="activityId"
              label={milestones.activity}
              options={[{ value: "", label: milestones.none }, ...options]}
              defaultValue={values["activityId"] ?? ""}
              error={errors["activityId"]}
            />
          ) : null}
          <Button wide>{milestones.record}</Button>
        </Form>
      ) : null}
    </>
  );
}
