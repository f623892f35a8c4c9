import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { List } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Lock } from "#app/ui/lock.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { JourneyView } from "./journey.view.server.ts";
import { RequirementRow } from "./requirement-row.tsx";

/** The four stages under one another: passed ones folded, the current one open, later ones with what opens them. */
export function StageList({ view, mayDecide }: { view: JourneyView; mayDecide?: boolean }) {
  const { journey } = useWords();
  return (
    <ol className="path space-y-6">
      {view.stages.map((stage) => (
        <li key={stage.number} className="max-w-none">
          <section aria-labelledby={`stage-${stage.number}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id={`stage-${stage.number}`} className="text-xl">
                {journey.stage(stage.number, stage.title)}
              </h2>
              <StageState stage={stage} />
            </div>
            <p className="mb-3 mt-1">{stage.purpose}</p>
            {stage.isFlagged ? (
              <div className="mb-3">
                <Notice tone="problem" title={journey.flagged}>
                  {mayDecide ? (
                    <Link className="link" to={paths.gate(view.enrollmentId, stage.number)}>
                      {journey.gateOf(stage.number)}
                    </Link>
                  ) : null}
                </Notice>
              </div>
            ) : null}
            {stage.state === "ready" && view.state === "active" ? (
              <div className="mb-3">
                <Notice tone="info">
                  <p>{journey.gateReady(stage.confirmer)}</p>
                </Notice>
              </div>
            ) : null}
            {stage.state === "shut" ? (
              <div className="mb-3">
                <Lock>
                  {journey.opensAfter(stage.number - 1, view.stages[stage.number - 2]?.confirmer ?? "")}
                </Lock>
              </div>
            ) : null}
            {stage.state === "open" || stage.state === "ready" ? (
              <List>
                {stage.requirements.map((row) => (
                  <RequirementRow key={row.key} row={row} />
                ))}
              </List>
            ) : (
              <Disclosure summary={journey.requirements(stage.requirements.length)}>
                <List>
                  {stage.requirements.map((row) => (
                    <RequirementRow key={row.key} row={row} />
                  ))}
                </List>
              </Disclosure>
            )}
          </section>
        </li>
      ))}
    </ol>
  );
}

function StageState({ stage }: { stage: JourneyView["stages"][number] }) {
  const { journey, common } = useWords();
  if (stage.state === "passed" && stage.passedAt) {
    const words = stage.decision === "override" ? journey.exceptionAt : journey.passedAt;
    return <StateWord tone="done">{words(common.moment(stage.passedAt))}</StateWord>;
  }
  if (stage.state === "shut") return <StateWord tone="shut">{journey.notYet}</StateWord>;
  return (
    <StateWord tone={stage.state === "ready" ? "waiting" : "active"}>
      {journey.doneOf(stage.done, stage.of)}
    </StateWord>
  );
}
