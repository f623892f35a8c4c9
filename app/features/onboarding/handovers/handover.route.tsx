import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { handoversWords } from "#app/strings/areas/handovers.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfHandover } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { handOver } from "./hand-over.server.ts";
import { handoverForm } from "./handover.form.ts";
import { viewHandover } from "./handover.view.server.ts";

export const loader = guarded("handover.write", subjectOfHandover, async ({ params, ...granted }) => {
  const view = await viewHandover({ enrollmentId: params.id, ...granted });
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: granted.words.handovers.title(view.name), view });
});

export const action = guarded(
  "handover.write",
  subjectOfHandover,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, handoverForm);
    if (!parsed.ok) return parsed.response;
    const done = await handOver(actor, { enrollmentId: params.id, note: parsed.value }, now);
    if (!done.ok) return refused(done.code, parsed.value);
    return redirectWithFlash(paths.queue, {
      tone: "success",
      code: parsed.value.how === "written" ? "handover-sent" : "handed-over-without",
      parts: { name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function Handover() {
  const { view } = useLoaderData<typeof loader>();
  const words = useWords(handoversWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <Page
      title={words.title(view.name)}
      lead={view.isOwn ? words.leadOwn(view.to) : words.leadFor(view.from, view.to)}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <TextArea
          name="record"
          label={words.record}
          hint={words.recordHint}
          error={errors["record"]}
          defaultValue={values["record"] ?? view.record}
          rows={6}
          required
        />
        <TextArea
          name="along"
          label={words.along}
          optionalLabel={common.optional}
          error={errors["along"]}
          defaultValue={values["along"]}
        />
        <p>{words.seen(view.name, view.to)}</p>
        <div className="flex flex-wrap gap-2">
          <Button wide name="how" value="written">
            {words.send}
          </Button>
          {view.mayGoWithout ? (
            <Button wide tone="plain" name="how" value="without">
              {words.without}
            </Button>
          ) : null}
        </div>
      </Form>
    </Page>
  );
}
