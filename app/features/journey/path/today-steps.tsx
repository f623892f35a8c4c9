import { Link } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card, List } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/page.tsx";
import { stateTone, stateWord } from "#app/strings/sentences.ts";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import { DueWord } from "./due-word.tsx";
import { RemindBox } from "./remind-box.tsx";
import { RequirementRow } from "./requirement-row.tsx";
import type { TodayView } from "./today.view.server.ts";
import { UsedUpBox } from "./used-up.tsx";

/** One next step, two more, the rest folded; then what others owe. */
export function TodaySteps({ view }: { view: TodayView }) {
  const { journey } = useWords();
  const { next, soon, later, waiting, usedUp } = view;
  if (view.state !== "active") return <Standstill view={view} />;
  return (
    <>
      {next ? <NextStep row={next} /> : null}
      {usedUp.map((row) => (
        <UsedUpBox key={row.key} usedUp={row} />
      ))}
      {next || usedUp.length > 0 ? null : (
        <Notice tone="info" title={journey.nothingLeft}>
          <p>{view.isReady ? journey.gateReady(view.confirmer) : journey.othersTurn(waiting.length)}</p>
          {view.remind ? (
            <div className="mt-4">
              <RemindBox enrollmentId={view.enrollmentId} remind={view.remind} />
            </div>
          ) : null}
        </Notice>
      )}
      {soon.length > 0 ? (
        <Section title={journey.after}>
          <List>
            {soon.map((row) => (
              <RequirementRow key={row.key} row={row} />
            ))}
          </List>
          {later.length > 0 ? (
            <div className="mt-3">
              <Disclosure summary={journey.later(later.length)}>
                <ul className="space-y-2">
                  {later.map(({ key, to, title }) => (
                    <li key={key}>
                      <Link className="link" to={to}>
                        {title}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            </div>
          ) : null}
        </Section>
      ) : null}
      {waiting.length > 0 ? (
        <Section title={journey.waiting} count={waiting.length}>
          <List>
            {waiting.map((row) => (
              <RequirementRow key={row.key} row={row} />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  );
}

function NextStep({ row }: { row: NonNullable<TodayView["next"]> }) {
  const { journey, common, requirements } = useWords();
  return (
    <Card tone="strong">
      <p className="font-semibold text-primary">{journey.next}</p>
      <h2 className="mt-1 text-xl">{row.title}</h2>
      <p className="mt-1 text-lg">{row.why}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <StateWord tone={stateTone(row)}>{stateWord(requirements, row)}</StateWord>
        {row.minutes ? <span>{common.minutes(row.minutes)}</span> : null}
        <DueWord dueOn={row.dueOn} lateDays={row.lateDays} />
      </p>
      {row.sentence ? <p className="mt-2">{row.sentence}</p> : null}
      <div className="mt-4">
        <ButtonLink to={row.to} tone="primary" wide>
          {journey.go}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Standstill({ view }: { view: TodayView }) {
  const { journey, common } = useWords();
  if (view.state === "paused")
    return (
      <Notice tone="info" title={journey.paused}>
        <p>{journey.pausedText}</p>
      </Notice>
    );
  if (view.ended) {
    const isReleased = view.ended.ending === "released";
    return (
      <Notice tone={isReleased ? "success" : "info"} title={journey.endings[view.ended.ending]}>
        <p>{journey.endedOn(common.day(view.ended.on))}</p>
        {view.ended.reason ? <q>{view.ended.reason}</q> : null}
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={journey.startsOn(common.longDay(view.startsOn))}>
      <p>{view.headName ? journey.startsWith(view.headName) : ""}</p>
    </Notice>
  );
}
