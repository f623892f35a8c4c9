import { parties } from "#app/domain/party.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewOpenDraft } from "./open-draft.view.server.ts";
import { viewDraftPreview } from "./draft-preview.view.server.ts";

export const loader = guarded("programme.edit", async ({ request, params, language, words, now }) => {
  const { id, programme } = await viewOpenDraft(params.draftId);
  const asked = new URL(request.url).searchParams.get("as");
  const as = parties.find((party) => party === asked) ?? "trainee";
  const { labels } = words.programmeEditor;
  const name = (party: string) => party.slice(0, 1).toLocaleUpperCase(language) + party.slice(1);
  const tabs = parties.map((party) => ({
    to: paths.draftPreviewAs(id, party),
    label: name(words.requirements.parties[party]),
    current: party === as,
  }));
  return json({
    title: labels.preview,
    id,
    name: inLanguage(programme.title, language),
    labels,
    tabs,
    ...(await viewDraftPreview({ programme, as, language, words, now })),
  });
});

export const meta = titled;

export default function DraftPreview() {
  const { title, id, name, labels, tabs, stages, lead } = useLoaderData<typeof loader>();
  return (
    <Page title={`${title}: ${name}`} lead={lead} back={{ to: paths.draft(id), label: labels.back }}>
      <Tabs label={labels.seenAs} tabs={tabs} />
      {stages.map((stage) => (
        <Section key={stage.number} title={stage.title}>
          <p className="mb-3">{stage.purpose}</p>
          {stage.rows.length + stage.also.length === 0 ? (
            <p>{labels.nothingHere}</p>
          ) : (
            <List>
              {stage.rows.map((row) => (
                <Row key={row.key}>
                  <p className="font-semibold">{row.title}</p>
                  <p>{row.text}</p>
                  <p>{row.note}</p>
                </Row>
              ))}
              {stage.also.map((text) => (
                <Row key={text}>
                  <p className="font-semibold">{text}</p>
                </Row>
              ))}
            </List>
          )}
        </Section>
      ))}
    </Page>
  );
}
