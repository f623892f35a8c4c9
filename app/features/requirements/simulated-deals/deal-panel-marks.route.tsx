import { json } from "@remix-run/node";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { marksForm } from "./deal.form.ts";
import { viewPanel } from "./deal-panel.view.server.ts";
import { scoreOnPanel } from "./score-on-panel.server.ts";

export const action = guarded("deal.panel", async (granted) => {
  const { request, params, actor, now } = granted;
  const view = await viewPanel(params.panelId, granted);
  if (!view) throw new Response(null, { status: 404 });
  const parsed = await parseForm(request, marksForm(view.criteria.map(({ key }) => key)));
  if (!parsed.ok) return parsed.response;
  const { grades, typed } = parsed.value;
  const done = await scoreOnPanel(actor, { panelId: params.panelId, grades, isFinal: false }, now);
  return done.ok ? json({ isKept: true }) : refused(done.code, typed);
});
