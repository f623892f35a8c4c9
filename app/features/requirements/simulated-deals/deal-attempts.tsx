import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { useWords } from "#app/web/strings.tsx";
import type { DealView } from "./deal.view.server.ts";

/** What each try gave, line by line; a corrected one is struck through and stays readable. */
export function DealAttempts({
  view,
}: {
  view: Pick<DealView, "attempts" | "isOwn" | "criteria" | "id" | "key" | "may">;
}) {
  const { common } = useWords();
  const words = useWords(simulatedDealsWords);
  if (view.attempts.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-xl">{words.attempts}</h2>
      <List>
        {view.attempts.map(
          ({
            id,
            number,
            playedOn,
            client,
            scorer,
            card,
            panel,
            score,
            isPassed,
            remarks,
            marks,
            isStruck,
          }) => (
            <Row key={id}>
              <div className={isStruck ? "space-y-1 line-through" : "space-y-1"}>
                <h3 className="font-semibold">{words.tryOf(number, common.day(playedOn))}</h3>
                <p>
                  <StateWord tone={isPassed ? "done" : "problem"}>
                    {isPassed ? words.passed(score) : words.failed(score)}
                  </StateWord>
                </p>
                <p>{words.playedBy(client, scorer)}</p>
                <dl className="grid gap-x-6 sm:grid-cols-[1fr_auto]">
                  {view.criteria.map((line) => (
                    <div key={line.key} className="contents">
                      <dt>{line.label}</dt>
                      <dd className="font-semibold">
                        {words.grades[(marks[line.key] ?? 0) as 0 | 1 | 2 | 3]}
                      </dd>
                    </div>
                  ))}
                </dl>
                {panel ? (
                  <Disclosure summary={words.marksOfEach}>
                    <dl className="space-y-1">
                      {view.criteria.map((line) => (
                        <div key={line.key}>
                          <dt className="font-semibold">{line.label}</dt>
                          <dd>
                            {(panel.marks[line.key] ?? [])
                              .map(({ name, grade }) => `${name}: ${words.grades[grade]}`)
                              .join(" · ")}
                          </dd>
                        </div>
                      ))}
                    </dl>
                  </Disclosure>
                ) : null}
                {card ? (
                  <Disclosure summary={view.isOwn ? words.brief : words.briefOf}>
                    <Prose text={card.brief} />
                    {card.to ? (
                      <Link className="link" to={card.to}>
                        {words.wholeCard}
                      </Link>
                    ) : null}
                  </Disclosure>
                ) : null}
                {remarks ? <p className="whitespace-pre-line">{remarks}</p> : null}
              </div>
              {view.may.correct && !isStruck ? (
                <p className="no-print mt-2">
                  <Link className="link" to={paths.dealCorrection(view.id, view.key, id)}>
                    {words.correct}
                  </Link>
                </p>
              ) : null}
            </Row>
          ),
        )}
      </List>
    </section>
  );
}
