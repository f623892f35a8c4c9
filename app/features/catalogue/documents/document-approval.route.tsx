import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { libraryWords } from "#app/strings/areas/library.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { approveDocument } from "./approve-document.server.ts";
import { approvalForm } from "./document.form.ts";
import { viewDocumentApproval } from "./document-approval.view.server.ts";
import { DocumentText } from "./document-text.tsx";
import { returnDocument } from "./return-document.server.ts";

export const loader = guarded("library.read", async ({ params, mustProve, ...asked }) =>
  json({ mustProve, ...(await viewDocumentApproval({ ...asked, key: params.key })) }),
);

export const action = guarded("library.approve", async ({ params: { key }, request, actor, now }) => {
  const parsed = await parseForm(request, approvalForm);
  if (!parsed.ok) return parsed.response;
  const { act, ...asked } = parsed.value;
  const isApproved = act === "approve";
  const done = isApproved
    ? await approveDocument(actor, { key, ...asked }, now)
    : await returnDocument(actor, { key, ...asked }, now);
  if (!done.ok)
    return done.code === "not-a-reason"
      ? invalid("reason", done.code, parsed.value)
      : refused(done.code, parsed.value);
  const code = isApproved ? "document-approved" : "document-returned";
  return redirectWithFlash(paths.libraryDocument(key), { tone: "success", code });
});

export const meta = titled;

export default function DocumentApproval() {
  const view = useLoaderData<typeof loader>();
  const { title, lead, key, rev, shown, isOwn, current, effect, mustProve } = view;
  const library = useWords(libraryWords);
  const { errors, values } = useProblem();
  const { approval } = library;
  return (
    <Page title={title} lead={lead} back={{ to: paths.libraryDocument(key), label: library.toDocument }}>
      <ProblemSummary />
      <Notice tone="info" title={effect}>
        {current ? (
          <Link className="link" to={paths.documentVersion(key, current)}>
            {approval.now}
          </Link>
        ) : null}
      </Notice>
      <DocumentText title={shown.title} shown={shown} file={paths.documentDraftFile(key)} />
      {isOwn ? (
        <Form method="post" className="space-y-5">
          <HiddenFields fields={{ rev }} />
          <TextArea
            name="reason"
            label={approval.reason}
            hint={approval.reasonHint}
            error={errors["reason"]}
            defaultValue={values["reason"]}
          />
          <ProofField asks={mustProve} />
          <div className="flex flex-wrap gap-2">
            <Button name="act" value="approve">
              {approval.approve}
            </Button>
            <Button tone="plain" name="act" value="return">
              {approval.return}
            </Button>
          </div>
        </Form>
      ) : null}
      {view.mayWithdraw && !isOwn ? <Keeping view={view} /> : null}
    </Page>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** What those who keep documents can do while one waits: ask another approver, or take it back. */
function Keeping({ view: { key, rev, approvers, isStuck } }: { view: View }) {
  const { approval } = useWords(libraryWords);
  return (
    <>
      {approvers.length > 0 ? (
        <Form method="post" action={paths.documentApprover(key)} className="space-y-3">
          <HiddenFields fields={{ rev }} />
          <Select name="approver" label={approval.other} options={approvers} />
          <Button tone={isStuck ? "primary" : "plain"}>{approval.askOther}</Button>
        </Form>
      ) : null}
      <Form method="post" action={paths.documentWithdrawal(key)}>
        <HiddenFields fields={{ rev }} />
        <Button tone="plain">{approval.withdraw}</Button>
      </Form>
    </>
  );
}
