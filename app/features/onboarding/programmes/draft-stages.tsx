import { ArrowDown, ArrowUp } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import type { viewDraft } from "./draft.view.server.ts";

type Draft = NonNullable<Awaited<ReturnType<typeof viewDraft>>>;
type Labels = Draft["labels"];

/** The stages of a draft, each requirement with its place, its form and its removal. */
export function DraftStages({ draft: { id, rev, stages, kinds, labels } }: { draft: Draft }) {
  return stages.map((stage) => (
    <Section
      key={stage.number}
      title={stage.title}
      actions={
        <ButtonLink to={paths.draftStage(id, stage.number)} tone="quiet">
          {labels.editStage}
        </ButtonLink>
      }
    >
      <p className="mb-3">{stage.text}</p>
      {stage.requirements.length === 0 ? (
        <p className="mb-3">{labels.none}</p>
      ) : (
        <List>
          {stage.requirements.map((row) => (
            <Row key={row.key} id={row.key}>
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <div className="min-w-0 basis-72 grow">
                  <p className="font-semibold">{row.title}</p>
                  <p>{row.text}</p>
                </div>
                <div className="flex flex-wrap items-center">
                  <Move draftId={id} row={row} rev={rev} by={-1} labels={labels} />
                  <Move draftId={id} row={row} rev={rev} by={1} labels={labels} />
                  <ButtonLink to={paths.draftRequirement(id, row.key)} tone="quiet">
                    {labels.edit}
                  </ButtonLink>
                  <Form method="post" action={paths.draftRemoval(id, row.key)} preventScrollReset>
                    <HiddenFields fields={{ rev }} />
                    <Button tone="quiet" label={`${labels.remove}: ${row.title}`}>
                      {labels.remove}
                    </Button>
                  </Form>
                </div>
              </div>
            </Row>
          ))}
        </List>
      )}
      <Form
        method="get"
        action={paths.draftNew(id, stage.number)}
        className="mt-3 flex flex-wrap items-end gap-3"
      >
        <div className="min-w-0 basis-72 grow sm:max-w-xl">
          <Select name="kind" id={`kind-${stage.number}`} label={labels.kind} options={kinds} />
        </div>
        <Button tone="plain" label={`${labels.add}: ${stage.title}`}>
          {labels.add}
        </Button>
      </Form>
    </Section>
  ));
}

type MoveProps = {
  draftId: string;
  row: Draft["stages"][number]["requirements"][number];
  rev: number;
  by: -1 | 1;
  labels: Labels;
};

function Move({ draftId, row, rev, by, labels }: MoveProps) {
  if (by < 0 ? row.isFirst : row.isLast) return null;
  const Icon = by < 0 ? ArrowUp : ArrowDown;
  return (
    <Form method="post" action={paths.draftPosition(draftId, row.key)} preventScrollReset>
      <HiddenFields fields={{ rev, by }} />
      <Button tone="quiet" label={`${by < 0 ? labels.up : labels.down}: ${row.title}`}>
        <Icon aria-hidden="true" size={20} />
      </Button>
    </Form>
  );
}
