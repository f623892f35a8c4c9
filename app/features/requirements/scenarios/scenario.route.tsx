import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ScenarioCard } from "#app/features/requirements/shared/scenario-card.tsx";
import { paths } from "#app/paths.ts";
import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card, List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewScenario } from "./scenario.view.server.ts";

export const loader = guarded("scenario.read", async (granted) => {
  const view = await viewScenario(granted.params.scenarioId, null, granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: view.card.title, view });
});

export const meta = titled;

export default function Scenario() {
  const { title, view } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const scenarios = useWords(scenariosWords);
  const isInUse = view.state === "in-use";
  return (
    <Page
      title={title}
      lead={<StateWord tone={view.tone}>{scenarios.stateOf[view.state]}</StateWord>}
      back={{ to: paths.scenarios, label: scenarios.title }}
      actions={
        view.mayEdit ? (
          <>
            <ButtonLink to={paths.scenarioEdit(view.scenarioId)}>{scenarios.edit}</ButtonLink>
            <Form method="post" action={paths.scenarioState(view.scenarioId)}>
              <HiddenFields fields={{ state: isInUse ? "retired" : "in-use" }} />
              <Button tone={isInUse ? "plain" : "primary"}>
                {isInUse ? scenarios.retire : scenarios.use}
              </Button>
            </Form>
          </>
        ) : null
      }
    >
      <Card>
        <ScenarioCard card={view.card} />
      </Card>
      <Section title={scenarios.versions} count={view.versions.length}>
        <List>
          {view.versions.map(({ number, savedAt, by }) => (
            <Row key={number}>
              <Link className="link font-semibold" to={paths.scenarioVersion(view.scenarioId, number)}>
                {scenarios.version(number)}
              </Link>
              <p>{scenarios.savedBy(common.moment(savedAt), by)}</p>
            </Row>
          ))}
        </List>
      </Section>
    </Page>
  );
}
