import { Disclosure } from "#app/ui/disclosure.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ProgrammeStage } from "./programme.view.server.ts";

/** The four stages, each to fold away: what is reached in it, who does it, and by when. */
export function ProgrammeMap({ stages }: { stages: readonly ProgrammeStage[] }) {
  const { programmes, requirements, common, journey } = useWords();
  return (
    <>
      <JumpLinks
        label={common.onThisPage}
        items={stages.map(({ title }, index) => ({
          id: `stage-${index + 1}`,
          label: journey.stage(index + 1, title),
        }))}
      />
      {stages.map((stage, index) => (
        <section key={stage.key}>
          <Disclosure
            open={index === 0}
            summary={
              <span>
                <h2 className="inline text-xl">{journey.stage(index + 1, stage.title)}</h2>
                <span className="block font-normal">
                  {programmes.requirements(stage.requirements.length)} · {common.workingDays(stage.normDays)}
                </span>
              </span>
            }
          >
            {/* A link to what is folded away opens it, in the browser itself. */}
            <p id={`stage-${index + 1}`} className="mb-3 scroll-mt-24">
              {stage.purpose}
            </p>
            <ul className="divide-y divide-base-300 print:columns-2 print:gap-8 print:text-[10pt]">
              {stage.requirements.map((row) => (
                <li key={row.key} className="max-w-none py-3 print:break-inside-avoid print:py-1">
                  <p className="font-semibold">{row.title}</p>
                  <p>{row.who}</p>
                  <p className="opacity-90">{row.why}</p>
                  <p>
                    {[
                      requirements.kinds[row.kind],
                      programmes.dueDay(row.dueDay),
                      ...(row.isOptional ? [common.optional] : []),
                    ].join(" · ")}
                  </p>
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </>
  );
}
