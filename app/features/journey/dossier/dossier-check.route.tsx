import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dossierWords } from "#app/strings/areas/dossier.ts";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { invalid } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { readUpload } from "#app/web/upload.server.ts";
import { viewChecked, viewKeys } from "./dossier-check.view.server.ts";

export const loader = guarded("dossier.check", async ({ words }) =>
  json({ title: words.dossier.checking.title, keys: await viewKeys() }),
);

export const action = guarded("dossier.check", async ({ request }) => {
  const sent = await readUpload(request, "file");
  if (!sent.ok && sent.code === "file-too-big") return invalid("file", sent.code);
  if (sent.ok && !sent.file) return invalid("file", "required");
  const checked = await viewChecked(sent.ok && sent.file ? sent.file.content : Buffer.alloc(0));
  return json({ checked, errors: {}, values: {}, refusal: null });
});

export const meta = titled;

export default function DossierCheck() {
  const { keys } = useLoaderData<typeof loader>();
  const { checking } = useWords(dossierWords);
  const { common } = useWords();
  const answer = useActionData<typeof action>();
  const checked = answer && "checked" in answer ? answer.checked : null;
  return (
    <Page title={checking.title} lead={checking.lead}>
      <ProblemSummary />
      {checked ? (
        <div role="status">
          {checked.ok ? (
            <Notice tone="success" title={checking.genuine}>
              <p>{checking.about(checked.about)}</p>
              <p>{checking.madeAt(common.moment(checked.madeAt), checked.by)}</p>
              <p className="wrap-anywhere">{checking.head(checked.head.seq, checked.head.hash)}</p>
            </Notice>
          ) : (
            <Notice tone="problem" title={checking[checked.code]}>
              <p>{checking.advice[checked.code]}</p>
            </Notice>
          )}
        </div>
      ) : null}
      <Form method="post" encType="multipart/form-data" className="space-y-4">
        <FileField name="file" label={checking.file} accept="application/pdf" />
        <Button>{checking.button}</Button>
      </Form>
      <Section title={checking.keys}>
        <p className="mb-3 max-w-[70ch]">{keys.length === 0 ? checking.noKeys : checking.keysLead}</p>
        <ul className="space-y-3">
          {keys.map(({ id, publicKey, sinceAt }) => (
            <li key={id}>
              <code className="wrap-anywhere">{publicKey}</code>
              <span className="block text-sm">
                {id} · {checking.since(common.moment(sinceAt))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
