import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { keysOf } from "#app/domain/programme.ts";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useStrings } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findOfferedProgrammes } from "#db/queries/enrollments.ts";

export const loader = guarded("programme.read", async ({ language, words }) => {
  const offered = await findOfferedProgrammes(read());
  return json({
    title: words.programmes.title,
    programmes: offered.map(({ key, number, versionId, content }) => {
      const programme = readProgramme(versionId, content);
      return {
        key, number, title: inLanguage(programme.title, language),
        stages: programme.stages.map((stage) => ({
          key: stage.key, title: inLanguage(stage.title, language), purpose: inLanguage(stage.purpose, language), normDays: stage.normDays,
          requirements: stage.requirements.map((requirement) => ({
            key: requirement.key, kind: requirement.kind, title: inLanguage(requirement.title, language),
            why: inLanguage(requirement.why, language), dueDay: requirement.dueDay, isOptional: !keysOf(stage.gate).includes(requirement.key),
          })),
        })),
      };
    }),
  });
});

export const meta = titled;

export default function ProgrammePage() {
  const { programmes: all } = useLoaderData<typeof loader>();
  const { programmes, requirements, common, journey } = useStrings();
  const [programme] = all;
  if (!programme) return <Page title={programmes.title}><EmptyState title={programmes.none} /></Page>;
  return (
    <Page title={programme.title} lead={programmes.version(programme.number)}>
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
