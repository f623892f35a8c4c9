import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { evidenceWords } from "#app/strings/areas/evidence.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { carryOver } from "./carry-over.server.ts";
import { viewRecognisable } from "./recognisable.view.server.ts";
import { carryOverForm } from "./recognition.form.ts";

export const loader = guarded(
  "requirement.recognise",
  subjectOfEnrollment,
  async ({ params, language, words, now, mustProve }) => {
    const view = await viewRecognisable({ enrollmentId: params.id, language, words, now });
    if (!view) throw new Response(null, { status: 404 });
    const options = view.carried.map(({ key, title, passedOn }) => ({
      value: key,
      label: title,
      hint: words.evidence.passedOn(words.common.day(passedOn)),
    }));
    return json({
      title: words.evidence.carryOver,
      id: view.id,
      name: view.name,
      options,
      requestId: newId(),
      mustProve,
    });
  },
);

export const action = guarded(
  "requirement.recognise",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const id = params.id;
    const parsed = await parseForm(request, carryOverForm);
    if (!parsed.ok) return parsed.response;
    const done = await carryOver(
      actor,
      { enrollmentId: id, keys: parsed.value.keys, requestId: parsed.value.requestId },
      now,
    );
    if (!done.ok) return refused(done.code);
    return redirectWithFlash(paths.enrollment(id), {
      tone: "success",
      code: "carried-over",
      parts: { n: String(done.count), name: done.traineeName },
    });
  },
);

export const meta = titled;

export default function CarryOver() {
  const { id, name, options, requestId, mustProve } = useLoaderData<typeof loader>();
  const evidence = useWords(evidenceWords);
  const { errors } = useProblem();
  return (
    <Page
      title={evidence.carryOver}
      lead={evidence.carryOverLead(name)}
      back={{ to: paths.enrollment(id), label: name }}
    >
      <ProblemSummary />
      {options.length === 0 ? (
        <p>{evidence.nothingEarlier}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <HiddenFields fields={{ requestId }} />
          <ChoiceGroup
            type="checkbox"
            name="keys"
            legend={evidence.carryOverWhich}
            options={options}
            error={errors["keys"]}
          />
          <ProofField asks={mustProve} />
          <Button wide>{evidence.carryOverDo}</Button>
        </Form>
      )}
    </Page>
  );
}
