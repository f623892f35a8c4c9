import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { saveScenario } from "./save-scenario.server.ts";
import { scenarioForm, scenarioOf } from "./scenario.form.ts";
import { ScenarioEditor } from "./scenario-editor.tsx";
import { viewScenarioForm } from "./scenario-form.view.server.ts";

export const loader = guarded("scenario.edit", async (granted) => {
  const { fields, products } = await viewScenarioForm(null, granted);
  return json({ title: granted.words.scenarios.newTitle, fields, products, requestId: newId() });
});

export const action = guarded("scenario.edit", async (granted) => {
  const { request, actor, now } = granted;
  const { languages, productKeys } = await viewScenarioForm(null, granted);
  const parsed = await parseForm(request, scenarioForm(languages, productKeys));
  if (!parsed.ok) return parsed.response;
  const { seen, requestId: scenarioId, ...values } = parsed.value;
  const content = scenarioOf(values, languages, productKeys, null);
  const done = await saveScenario(actor, { scenarioId, seen, content }, now);
  return done.ok
    ? redirectWithFlash(paths.scenario(scenarioId), { tone: "success", code: "saved" })
    : refused(done.code, Object.fromEntries(await readForm(request)));
});

export const meta = titled;

export default function NewScenario() {
  const { title, ...form } = useLoaderData<typeof loader>();
  const scenarios = useWords(scenariosWords);
  return (
    <Page title={title} lead={scenarios.newLead} back={{ to: paths.scenarios, label: scenarios.title }} wide>
      <ScenarioEditor {...form} seen={0} />
    </Page>
  );
}
