import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { askApproval } from "./ask-approval.server.ts";
import { requestForm } from "./document.form.ts";
import { viewDocumentRequest } from "./document-request.view.server.ts";

export const loader = guarded("library.keep", async ({ params, ...asked }) =>
  json(await viewDocumentRequest({ ...asked, key: params.key })),
);

export const action = guarded("library.keep", async ({ params: { key }, request, actor, now }) => {
  const parsed = await parseForm(request, requestForm);
  if (!parsed.ok) return parsed.response;
  const { rev, approver: approverId, effect, correction } = parsed.value;
  const asked = { key, rev, approverId, correction: effect === "correction" ? correction : null };
  const done = await askApproval(actor, { ...asked, isEffectChosen: effect !== undefined }, now);
  if (!done.ok)
    return "field" in done ? invalid(done.field, done.code, parsed.value) : refused(done.code, parsed.value);
  return redirectWithFlash(paths.libraryDocument(key), { tone: "success", code: "document-asked" });
});

export const meta = titled;

export default function DocumentRequest() {
  const { title, key, rev, isWritingAlone, approvers, effects, first } = useLoaderData<typeof loader>();
  const library = useWords(libraryWords);
  const { errors, values } = useProblem();
  const { request } = library;
  return (
    <Page
      title={title}
      lead={request.lead}
      back={{ to: paths.documentPreview(key), label: library.draft.live }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ rev }} />
        {isWritingAlone ? <Notice tone="info" title={request.nobody} /> : null}
        <Select
          name="approver"
          label={request.approver}
          options={approvers}
          error={errors["approver"]}
          defaultValue={values["approver"]}
          required
        />
        {effects.length > 0 ? (
          <>
            <ChoiceGroup
              type="radio"
              name="effect"
              legend={request.effect}
              options={effects}
              error={errors["effect"]}
              defaultValue={values["effect"]}
              required
            />
            <Field
              name="correction"
              label={request.correction}
              hint={request.correctionHint}
              error={errors["correction"]}
              defaultValue={values["correction"]}
              autoComplete="off"
            />
          </>
        ) : (
          <p>{first}</p>
        )}
        <Button wide>{request.send}</Button>
      </Form>
    </Page>
  );
}
