import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { FileAsked } from "#app/domain/facts.ts";
import { fileOf } from "#app/domain/kinds/task.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { ShownProofs } from "#app/features/requirements/shared/shown-proofs.tsx";
import { viewShownProofs } from "#app/features/requirements/shared/shown-proofs.view.server.ts";
import { undoEvidence } from "#app/features/requirements/shared/undo-evidence.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { readUpload } from "#app/web/upload.server.ts";
import { completeTask } from "./complete-task.server.ts";
import { handInForm } from "./complete-task.form.ts";
import { actsAs } from "#app/domain/parties.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FileField, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { signingToken } from "#app/web/signing.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "task") throw new Response(null, { status: 404 });
    const { requirement, progress } = found.standing;
    const isOpen = progress.state !== "met" && progress.state !== "shut" && found.journey.state !== "ended";
    return json({
      title: requirement.title[language] ?? "",
      id,
      key,
      requestId: newId(),
      nonce: signingToken(actor, [subject.traineeId, key, String(progress.since)]),
      since: progress.since,
      file: fileOf(requirement),
      shown: await viewShownProofs(id, key),
      may: {
        complete: isOpen && progress.reason !== "confirm-task" && actsAs(requirement.doneBy, actor, subject),
        confirm:
          progress.reason === "confirm-task" &&
          requirement.confirmedBy !== null &&
          actsAs(requirement.confirmedBy, actor, subject),
      },
    });
  },
);

/** Hands in a task that asks for a file. */
export const action = guarded(
  "task.do",
  subjectOfEnrollment,
  async ({ request, params: { id, key }, actor, language, now }) => {
    const parsed = await parseForm(request, handInForm);
    if (!parsed.ok) return parsed.response;
    const upload = await readUpload(request, "file");
    if (!upload.ok) return invalid("file", upload.code);
    const input = { enrollmentId: id, key, ...parsed.value, file: upload.file };
    const done = await completeTask(actor, input, now);
    if (!done.ok && (done.code === "file-missing" || done.code === "files-full"))
      return invalid("file", done.code);
    if (!done.ok) return refused(done.code);
    return redirectWithFlash(paths.task(id, key), {
      tone: "success",
      code: "task-done",
      parts: { title: inLanguage(done.title, language) },
      undo: undoEvidence(id, done.evidenceId, paths.task(id, key)),
    });
  },
);

export const meta = titled;

export default function Task() {
  const { id, key, requestId, nonce, since, file, shown, may } = useLoaderData<typeof loader>();
  const { tasks } = useWords();
  return (
    <>
      <ProblemSummary />
      <ShownProofs id={id} title={tasks.handedIn} shown={shown.filter(({ fileId }) => fileId)} />
      {may.complete && file ? <HandIn asked={file} requestId={requestId} /> : null}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {may.complete && !file ? (
          <Form method="post" action={paths.taskCompletion(id, key)} className="w-full sm:w-auto">
            <HiddenFields fields={{ requestId }} />
            <Button wide>{tasks.done}</Button>
          </Form>
        ) : null}
        {may.confirm ? (
          <>
            <Form method="post" action={paths.taskConfirmation(id, key)} className="w-full sm:w-auto">
              <HiddenFields fields={{ nonce, since: since ?? 0 }} />
              <Button wide>{tasks.confirm}</Button>
            </Form>
            <ButtonLink to={paths.taskReturn(id, key)} wide>
              {tasks.notYet}
            </ButtonLink>
          </>
        ) : null}
      </div>
    </>
  );
}

function HandIn({ asked, requestId }: { asked: FileAsked; requestId: string }) {
  const { tasks, common } = useWords();
  const { errors } = useProblem();
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-5" key={requestId}>
      <HiddenFields fields={{ requestId }} />
      <FileField
        name="file"
        label={tasks.file}
        hint={tasks.fileHint}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        error={errors["file"]}
        {...(asked === "must" ? {} : { optionalLabel: common.optional })}
      />
      <Button wide>{tasks.handIn}</Button>
    </Form>
  );
}
