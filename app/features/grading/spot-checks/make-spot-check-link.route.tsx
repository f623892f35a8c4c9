import { emptyForm } from "#app/web/form-fields.ts";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { hashOf, newToken } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { titled } from "#app/web/titled.ts";
import { makeSpotCheckLink } from "./make-spot-check-link.server.ts";

export const loader = guarded("check-link.make", ({ words: { checks }, mustProve }) =>
  json({ title: checks.link.title, labels: checks.link.labels, mustProve }),
);

export const action = guarded(
  "check-link.make",
  async ({ request, actor, now, words: { checks, common } }) => {
    const parsed = await parseForm(request, emptyForm);
    if (!parsed.ok) return parsed.response;
    const token = newToken();
    const { expiresAt } = await makeSpotCheckLink(actor, { tokenHash: hashOf(token) }, now);
    return json({
      errors: {},
      values: {},
      refusal: null,
      once: {
        link: getConfig().publicOrigin + paths.spotCheckLink(token),
        until: checks.link.until(common.moment(expiresAt)),
      },
    });
  },
);

export const meta = titled;

export default function MakeCheckLink() {
  const { title, labels, mustProve } = useLoaderData<typeof loader>();
  const once = useActionData<{ once?: { link: string; until: string } }>()?.once;
  return (
    <Page title={title} lead={labels.lead} back={{ to: paths.spotChecks, label: labels.back }}>
      <ProblemSummary />
      {once ? (
        <>
          <Card>
            <CopyText label={labels.link} value={once.link} />
            <p className="mt-2">{once.until}</p>
          </Card>
          <ButtonLink to={paths.spotChecks}>{labels.back}</ButtonLink>
        </>
      ) : (
        <Form method="post" className="space-y-5">
          <ProofField asks={mustProve} />
          <Button wide>{labels.make}</Button>
        </Form>
      )}
    </Page>
  );
}
