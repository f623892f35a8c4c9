import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findScenarioVersions } from "#db/queries/scenarios.ts";
import { saveScenario } from "./save-scenario.server.ts";
import { scenarioForm, scenarioOf } from "./scenario.form.ts";
import { ScenarioEditor } from "./scenario-editor.tsx";
import { viewScenarioForm } from "./scenario-form.view.server.ts";

async function find(scenarioId: string) {
  const [last] = await findScenarioVersions(read(), scenarioId);
  if (!last) throw new Response(null, { status: 404 });
  return last;
}

export const loader = guarded("scenario.edit", async (granted) => {
  const { scenarioId, number, content } = await find(granted.params.scenarioId);
  const { fields, products } = await viewScenarioForm(content, granted);
  const name = inLanguage(content.title, granted.language);
  const title = granted.words.scenarios.editTitle(name);
  return json({ title, name, scenarioId, fields, products, seen: number, requestId: newId() });
});

export const action = guarded("scenario.edit", async (granted) => {
  const { request, params, actor, now } = granted;
  const { scenarioId, content: before } = await find(params.scenarioId);
  const { languages, productKeys } = await viewScenarioForm(before, granted);
  const parsed = await parseForm(request, scenarioForm(languages, productKeys));
  if (!parsed.ok) return parsed.response;
  const { seen, requestId: _, ...values } = parsed.value;
  const content = scenarioOf(values, languages, productKeys, before);
  const done = await saveScenario(actor, { scenarioId, seen, content }, now);
  return done.ok
    ? redirectWithFlash(paths.scenario(scenarioId), { tone: "success", code: "saved" })
    : refused(done.code, Object.fromEntries(await readForm(request)));
});

export const meta = titled;

export default function EditScenario() {
  const { title, name, scenarioId, ...form } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ to: paths.scenario(scenarioId), label: name }} wide>
      <ScenarioEditor {...form} />
    </Page>
  );
}
