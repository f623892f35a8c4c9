import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ShownProofs } from "#app/features/requirements/shared/shown-proofs.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { MilestoneView } from "./milestone.view.server.ts";

/** What shows the milestone, and for whoever confirms it the tap that does. */
export function MilestoneProof({ view }: { view: MilestoneView }) {
  const { milestones, tasks } = useWords();
  const { id, key, nonce, since } = view;
  const returnTo = paths.requirement("milestone", id, key);
  return (
    <>
      <ShownProofs id={id} title={milestones.shown} shown={view.shown} />
      {view.may.confirm ? (
        <div className="flex flex-wrap gap-3">
          <Form method="post" action={paths.taskConfirmation(id, key)} className="w-full sm:w-auto">
            <HiddenFields fields={{ nonce, since, returnTo }} />
            <Button wide>{tasks.confirm}</Button>
          </Form>
          <ButtonLink to={paths.taskReturn(id, key)} wide>
            {tasks.notYet}
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}
