import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ScenarioCard } from "#app/features/requirements/shared/scenario-card.tsx";
import { paths } from "#app/paths.ts";
import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { Card } from "#app/ui/card.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewScenario } from "./scenario.view.server.ts";

export const loader = guarded("scenario.read", async (granted) => {
  const { scenarioId, number } = granted.params;
  const view = await viewScenario(scenarioId, Number(number), granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: view.card.title, view });
});

export const meta = titled;

export default function ScenarioVersion() {
  const { title, view } = useLoaderData<typeof loader>();
  const scenarios = useWords(scenariosWords);
  return (
    <Page
      title={title}
      lead={view.isNewest ? scenarios.version(view.number) : scenarios.older(view.number)}
      back={{ to: paths.scenario(view.scenarioId), label: scenarios.toCard }}
    >
      <Card>
        <ScenarioCard card={view.card} />
      </Card>
    </Page>
  );
}
