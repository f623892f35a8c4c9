import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { actsAs } from "#app/domain/parties.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
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

export const meta = titled;

export default function Task() {
  const { id, key, requestId, nonce, since, may } = useLoaderData<typeof loader>();
  const { tasks } = useWords();
  if (!may.complete && !may.confirm) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {may.complete ? (
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
  );
}
