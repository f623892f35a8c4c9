import { Link } from "@remix-run/react";
import { List, Row } from "#app/ui/card.tsx";
import { Section } from "#app/ui/page.tsx";
import { helpWords } from "#app/strings/areas/help.ts";
import { talkWords } from "#app/strings/areas/talk.ts";
import { useWords } from "#app/web/strings.tsx";
import { QueueItem } from "#app/features/journey/shared/queue-item.tsx";
import { useSettledRows } from "#app/features/journey/shared/use-settled-rows.ts";
import type { TalkView } from "./talk.view.server.ts";

/** What waits for whoever reads, settled in its place. */
export function ToSign({ rows }: { rows: TalkView["waiting"] }) {
  const talk = useWords(talkWords);
  const { shown, said, onSettled, settledOf } = useSettledRows(rows);
  if (shown.length === 0) return null;
  return (
    <Section title={talk.toSign} count={rows.length}>
      <List>
        {shown.map((row) => (
          <QueueItem key={row.id} row={row} settled={settledOf(row.id)} onSettled={onSettled} />
        ))}
      </List>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </Section>
  );
}

/** Questions, what was missed, deals and activity: what to talk about. */
export function WhatToTalkAbout({ view }: { view: TalkView }) {
  const talk = useWords(talkWords);
  const { points, questions, missed, deals, activity } = view;
  return (
    <>
      {points.length > 0 ? (
        <Section title={talk.points}>
          <ul className="list-disc space-y-1 pl-5">
            {points.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Questions questions={questions} />
      {missed.length > 0 ? (
        <Section title={talk.missed}>
          <div className="space-y-4">
            {missed.map(({ product, rows }) => (
              <div key={product}>
                <h3 className="mb-1 text-lg">{product}</h3>
                <List>
                  {rows.map(({ key, aspect, prompt, given, right, quiz, to }) => (
                    <Row key={key}>
                      <p className="wrap-anywhere">
                        {aspect ? <span className="font-semibold">{aspect}: </span> : null}
                        {prompt}
                      </p>
                      <p className="wrap-anywhere">{talk.answered(given)}</p>
                      {right ? <p className="wrap-anywhere">{talk.right(right)}</p> : null}
                      <p className="no-print">
                        <Link className="link" to={to} aria-label={`${quiz}: ${prompt}`}>
                          {quiz}
                        </Link>
                      </p>
                    </Row>
                  ))}
                </List>
              </div>
            ))}
          </div>
        </Section>
      ) : null}
      <Lines title={talk.deals} rows={deals.map(({ id, ...row }) => ({ key: id, ...row }))} />
      <Lines title={talk.activities} rows={activity} />
    </>
  );
}

function Questions({ questions }: Pick<TalkView, "questions">) {
  const talk = useWords(talkWords);
  const help = useWords(helpWords);
  const { common } = useWords();
  if (questions.length === 0) return null;
  return (
    <Section title={talk.questions}>
      <List>
        {questions.map(({ id, title, to, question, askedAt, end }) => (
          <Row key={id}>
            <Link className="font-semibold hover:underline" to={to}>
              {title}
            </Link>
            <p className="whitespace-pre-line">
              <q>{question}</q> · {common.moment(askedAt)}
            </p>
            <p className="whitespace-pre-line">
              {!end
                ? talk.unanswered
                : end.how === "answered"
                  ? `${help.answeredBy(end.by)} ${end.answer}`
                  : help.talkedWith(end.by)}
            </p>
          </Row>
        ))}
      </List>
    </Section>
  );
}

function Lines({
  title,
  rows,
}: {
  title: string;
  rows: { key: string; title: string; to: string; said: string }[];
}) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="list-disc space-y-1 pl-5">
        {rows.map(({ key, title: of, to, said }) => (
          <li key={key}>
            <Link className="link" to={to}>
              {of}
            </Link>
            : {said}
          </li>
        ))}
      </ul>
    </Section>
  );
}
