import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewScenarios } from "./scenarios.view.server.ts";

export const loader = guarded("scenario.read", async ({ actor, language, words }) =>
  json({
    title: words.scenarios.title,
    groups: await viewScenarios(language),
    mayEdit: can(actor, "scenario.edit"),
  }),
);

export const meta = titled;

export default function Scenarios() {
  const { title, groups, mayEdit } = useLoaderData<typeof loader>();
  const scenarios = useWords(scenariosWords);
  const create = mayEdit ? (
    <ButtonLink to={paths.newScenario} tone="primary">
      {scenarios.new}
    </ButtonLink>
  ) : null;
  return (
    <Page title={title} lead={scenarios.lead} actions={create}>
      {groups.length === 0 ? <EmptyState title={scenarios.empty} text={scenarios.emptyText} /> : null}
      {groups.map(({ state, rows }) => (
        <Section key={state} title={scenarios.states[state]} count={rows.length}>
          <List>
            {rows.map((row) => (
              <Row key={row.scenarioId}>
                <Link className="link font-semibold wrap-anywhere" to={paths.scenario(row.scenarioId)}>
                  {row.title}
                </Link>
                {row.products ? <p>{row.products}</p> : null}
              </Row>
            ))}
          </List>
        </Section>
      ))}
    </Page>
  );
}
