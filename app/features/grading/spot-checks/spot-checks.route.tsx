import { json, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findNewestEnrollmentId } from "#db/queries/spot-checks.ts";
import { beginSpotCheck } from "./begin-spot-check.server.ts";
import { beginForm } from "./spot-check.form.ts";
import { WhomToAsk } from "./whom-to-ask.tsx";
import { viewSpotChecks } from "./spot-checks.view.server.ts";

export const loader = guarded("spot-check.make", async ({ actor, language, words }) =>
  json(await viewSpotChecks(actor, language, words)),
);

export const action = guarded("spot-check.make", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, beginForm);
  if (!parsed.ok) return parsed.response;
  if (parsed.value.act === "sheet") {
    const enrollmentId = await findNewestEnrollmentId(read(), parsed.value.trainee);
    return enrollmentId
      ? redirect(paths.writtenAnswers(enrollmentId), 303)
      : refused("not-found", parsed.value);
  }
  const begun = await beginSpotCheck(actor, { traineeId: parsed.value.trainee || null }, now);
  return begun.ok ? redirect(paths.spotCheck(begun.checkId), 303) : refused(begun.code, parsed.value);
});

export const meta = titled;

export default function Checks() {
  const { title, lead, labels, people, whole, byQuiz, byMarker, checks } = useLoaderData<typeof loader>();
  const items = (rows: typeof byQuiz) => rows.map(({ name, text }) => ({ term: name, children: text }));
  return (
    <Page
      title={title}
      lead={lead}
      actions={<ButtonLink to={paths.newSpotCheckLink}>{labels.byLink}</ButtonLink>}
    >
      <ProblemSummary />
      <WhomToAsk people={people} labels={labels} hasAccount />
      {whole ? (
        <Section title={labels.retention}>
          <p className="mb-3 text-lg font-semibold">{whole}</p>
          <h3 className="mb-2 text-base">{labels.byQuiz}</h3>
          <DefinitionList items={items(byQuiz)} />
          <h3 className="mt-4 mb-2 text-base">{labels.byMarker}</h3>
          <DefinitionList items={items(byMarker)} />
        </Section>
      ) : null}
      {checks.length > 0 ? (
        <Section title={labels.past}>
          <List>
            {checks.map(({ id, text, result }) => (
              <Row key={id}>
                <Link className="link" to={paths.spotCheck(id)}>
                  {text}
                </Link>
                <p>{result}</p>
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}
