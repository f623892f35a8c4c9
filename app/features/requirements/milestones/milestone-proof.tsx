import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { MilestoneView } from "./milestone.view.server.ts";

/** What shows the milestone, and for whoever confirms it the tap that does. */
export function MilestoneProof({ view }: { view: MilestoneView }) {
  const { milestones, tasks, common, requirements } = useWords();
  const { id, key, nonce, since } = view;
  const returnTo = paths.requirement("milestone", id, key);
  return (
    <>
      {view.shown.length > 0 ? (
        <section className="space-y-2">
          <h2 className="text-xl">{milestones.shown}</h2>
          <List>
            {view.shown.map((row) => (
              <Row key={row.id}>
                <p className="font-semibold">{common.day(row.occurredOn)}</p>
                {row.text ? <p className="whitespace-pre-line">{row.text}</p> : null}
                {row.activityKind ? (
                  <p>
                    {requirements.activities[row.activityKind]}: {row.activityAmount} ·{" "}
                    {common.day(row.activityOn ?? row.occurredOn)}
                  </p>
                ) : null}
                {row.fileId ? (
                  <p>
                    <a href={paths.file(id, row.fileId)} className="link" download>
                      {row.fileName}
                    </a>
                  </p>
                ) : null}
              </Row>
            ))}
          </List>
        </section>
      ) : null}
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
