import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ownRequirementsWords } from "#app/strings/areas/own-requirements.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { OwnRequirementRow } from "./own-requirement-row.tsx";
import { viewOwnRequirements } from "./own-requirements.view.server.ts";

export const loader = guarded("requirement.add", subjectOfEnrollment, async (granted) => {
  const view = await viewOwnRequirements(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: granted.words.ownRequirements.titleOf(view.name), view, requestId: newId() });
});

export const meta = titled;

export default function OwnRequirements() {
  const { title, view, requestId } = useLoaderData<typeof loader>();
  const words = useWords(ownRequirementsWords);
  return (
    <Page title={title} lead={words.lead} back={{ to: paths.enrollment(view.id), label: view.name }}>
      {view.stages.map((stage) => (
        <section key={stage.number} id={`stage-${stage.number}`}>
          <Disclosure open={stage.isOpen} summary={<h2 className="text-lg">{stage.title}</h2>}>
            <ul className="divide-y divide-base-300">
              {stage.rows.map((row) => (
                <OwnRequirementRow key={row.key} id={view.id} row={row} requestId={requestId} />
              ))}
            </ul>
            {view.mayAdd && !stage.isPassed ? (
              <div className="mt-3 space-y-3 border-t border-base-300 pt-3">
                <AddForm view={view} stage={stage} name="kind" options={view.kinds} label={words.kind} />
                {view.others.length > 0 ? (
                  <AddForm view={view} stage={stage} name="from" options={view.others} label={words.from} />
                ) : null}
              </div>
            ) : null}
          </Disclosure>
        </section>
      ))}
    </Page>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>["view"];
type AddProps = {
  view: View;
  stage: View["stages"][number];
  name: "kind" | "from";
  options: { value: string; label: string }[];
  label: string;
};

function AddForm({ view, stage, name, options, label }: AddProps) {
  const words = useWords(ownRequirementsWords);
  return (
    <Form method="get" action={paths.newOwnRequirement(view.id)} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="stage" value={stage.number} />
      <div className="min-w-0 basis-72 grow">
        <Select name={name} id={`${name}-${stage.number}`} label={label} options={options} />
      </div>
      <Button tone="plain" label={`${words.add}: ${stage.title}`}>
        {words.add}
      </Button>
    </Form>
  );
}
