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
import { findNewestEnrollmentId } from "#db/queries/knowledge-checks.ts";
import { beginCheck } from "./begin-check.server.ts";
import { beginForm } from "./check.form.ts";
import { WhomToAsk } from "./whom-to-ask.tsx";
import { viewChecks } from "./checks.view.server.ts";

export const loader = guarded("knowledge.check", async ({ actor, language, words }) =>
  json(await viewChecks(actor, language, words)),
);

export const action = guarded("knowledge.check", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, beginForm);
  if (!parsed.ok) return parsed.response;
  if (parsed.value.act === "sheet") {
    const enrollmentId = await findNewestEnrollmentId(read(), parsed.value.trainee);
    return enrollmentId
      ? redirect(paths.writtenAnswers(enrollmentId), 303)
      : refused("not-found", parsed.value);
  }
  const begun = await beginCheck(actor, { traineeId: parsed.value.trainee || null }, now);
  return begun.ok ? redirect(paths.check(begun.checkId), 303) : refused(begun.code, parsed.value);
});

export const meta = titled;

export default function Checks() {
  const { title, lead, labels, people, whole, byQuiz, byMarker, checks } = useLoaderData<typeof loader>();
  const items = (rows: typeof byQuiz) => rows.map(({ name, text }) => ({ term: name, children: text }));
  return (
    <Page title={title} lead={lead} actions={<ButtonLink to={paths.checksLink}>{labels.byLink}</ButtonLink>}>
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
                <Link className="link" to={paths.check(id)}>
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
