import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { isSigningToken, signingToken } from "#app/web/signing.server.ts";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { returnTaskForm } from "./confirm-task.form.ts";
import { confirmTask } from "./confirm-task.server.ts";

export const loader = guarded(
  "task.confirm",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, words, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    const kind = found?.standing.requirement.kind;
    if (!found || (kind !== "task" && kind !== "milestone")) throw new Response(null, { status: 404 });
    const { since } = found.standing.progress;
    return json({
      title: words.tasks.notYet,
      id,
      key,
      kind,
      heading: inLanguage(found.standing.requirement.title, language),
      name: found.traineeName,
      since: since ?? 0,
      nonce: signingToken(actor, [subject.traineeId, key, String(since)]),
    });
  },
);

export const action = guarded(
  "task.confirm",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, returnTaskForm);
    if (!parsed.ok) return parsed.response;
    const { nonce, since, reason } = parsed.value;
    if (!isSigningToken(actor, [subject.traineeId, key, String(since)], nonce))
      return refused("changed", { reason });
    const done = await confirmTask(actor, { enrollmentId: id, key, nonce, since, notYet: { reason } }, now);
    if (!done.ok)
      return done.code === "not-a-reason"
        ? invalid("reason", done.code, { reason })
        : refused(done.code, { reason });
    return redirectWithFlash(paths.queue, {
      tone: "success",
      code: "sent-back",
      parts: { title: inLanguage(done.title, language), name: done.traineeName },
      undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: paths.queue } },
    });
  },
);

export const meta = titled;

export default function ReturnTask() {
  const { id, key, kind, heading, name, since, nonce } = useLoaderData<typeof loader>();
  const { tasks } = useWords();
  return (
    <Page
      title={tasks.notYetFor(heading)}
      lead={tasks.notYetLead(name)}
      back={{ to: paths.requirement(kind, id, key), label: heading }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ nonce, since }} />
        <ReasonField label={tasks.whatIsMissing} />
        <Button wide>{tasks.sendBack}</Button>
      </Form>
    </Page>
  );
}
