import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { keysOf, type Programme } from "#app/domain/programme.ts";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useStrings } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findOfferedProgrammes } from "#db/queries/enrollments.ts";

export const loader = guarded("programme.read", async ({ request, language, words }) => {
  const offered = await findOfferedProgrammes(read());
  const asked = new URL(request.url).searchParams.get("programme");
  const chosen = offered.find(({ key }) => key === asked) ?? offered[0];
  return json({
    title: words.programmes.title,
    tabs: offered.map(({ key, versionId, content }) => ({ key, title: inLanguage(readProgramme(versionId, content).title, language), current: key === chosen?.key })),
    programme: chosen ? shown(readProgramme(chosen.versionId, chosen.content), chosen.number, language) : null,
  });
});

function shown(programme: Programme, number: number, language: Language) {
  return {
    number, title: inLanguage(programme.title, language),
    stages: programme.stages.map((stage) => ({
      key: stage.key, title: inLanguage(stage.title, language), purpose: inLanguage(stage.purpose, language), normDays: stage.normDays,
      requirements: stage.requirements.map((requirement) => ({
        key: requirement.key, kind: requirement.kind, title: inLanguage(requirement.title, language),
        why: inLanguage(requirement.why, language), dueDay: requirement.dueDay, isOptional: !keysOf(stage.gate).includes(requirement.key),
      })),
    })),
  };
}

export const meta = titled;

export default function ProgrammePage() {
  const { programme, tabs } = useLoaderData<typeof loader>();
  const { programmes, requirements, common, journey } = useStrings();
  if (!programme) return <Page title={programmes.title}><EmptyState title={programmes.none} /></Page>;
  return (
    <Page title={programme.title} lead={programmes.version(programme.number)}>
      {tabs.length > 1 ? <Tabs label={programmes.title} tabs={tabs.map(({ key, title, current }) => ({ to: paths.programmeOf(key), label: title, current }))} /> : null}
      {programme.stages.map((stage, index) => (
        <Section key={stage.key} title={journey.stage(index + 1, stage.title)}>
          <p className="mb-3">{stage.purpose} {programmes.norm(common.workingDays(stage.normDays))}</p>
          <List>
            {stage.requirements.map((row) => (
              <Row key={row.key}>
                <p className="font-semibold">{row.title}</p>
                <p>{row.why}</p>
                <p>{[requirements.kinds[row.kind], programmes.dueDay(row.dueDay), ...(row.isOptional ? [common.optional] : [])].join(" · ")}</p>
              </Row>
            ))}
          </List>
        </Section>
      ))}
    </Page>
  );
}
