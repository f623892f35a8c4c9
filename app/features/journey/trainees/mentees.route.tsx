import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PersonName } from "#app/ui/person.tsx";
import { guardedList } from "#app/web/guard.server.ts";
import { queueWords } from "#app/strings/areas/queue.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewMentees } from "./mentees.view.server.ts";

export const loader = guardedList("mentees.list", async ({ actor, language, words, now }) =>
  json({ title: words.shell.nav.mentees, rows: await viewMentees(actor, language, words, now) }),
);

export const meta = titled;

export default function Mentees() {
  const { rows } = useLoaderData<typeof loader>();
  const { shell } = useWords();
  const queue = useWords(queueWords);
  return (
    <Page title={shell.nav.mentees} actions={<ButtonLink to={paths.queue}>{queue.title}</ButtonLink>}>
      {rows.length === 0 ? (
        <EmptyState title={queue.noMentees} text={queue.noMenteesText} />
      ) : (
        <List>
          {rows.map((row) => (
            <Row key={row.id}>
              <Link to={paths.talk(row.id)} className="text-lg font-semibold hover:underline">
                <PersonName name={row.name} />
              </Link>
              <p className="mt-1">{[row.stage, row.state].filter(Boolean).join(" · ")}</p>
              <p>
                {row.next ? (
                  <>
                    {queue.nextStep}:{" "}
                    <Link className="link" to={row.next.to}>
                      {row.next.title}
                    </Link>
                  </>
                ) : (
                  queue.nothingNext
                )}
              </p>
              {row.waits.length > 0 ? (
                <ul className="mt-1 list-disc pl-5">
                  {row.waits.map(({ id, what, to, days }) => (
                    <li key={id}>
                      <Link className="link" to={to}>
                        {what}
                      </Link>{" "}
                      · {days}
                    </li>
                  ))}
                </ul>
              ) : null}
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
