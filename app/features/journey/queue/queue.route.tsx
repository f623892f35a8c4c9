import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { NoticeLinks } from "#app/ui/notice-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { queueWords } from "#app/strings/areas/queue.ts";
import { termsWords } from "#app/strings/areas/terms.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findPanelsFor } from "#db/queries/deal-panels.ts";
import { findApprovalsFor } from "#db/queries/documents.ts";
import { findAllCoveredBy, findCoverFor } from "#db/queries/covers.ts";
import { viewQueue } from "#app/features/journey/shared/queue.view.server.ts";
import { QueueItem } from "#app/features/journey/shared/queue-item.tsx";
import { useSettledRows } from "#app/features/journey/shared/use-settled-rows.ts";

export const loader = guarded("queue.read", async ({ actor, language, words, now }) => {
  const rows = await viewQueue(actor, language, words, now);
  const covering = await findAllCoveredBy(read(), actor.id);
  return json({
    title: words.queue.title,
    mayBeCovered: can(actor, "cover.manage"),
    toApprove: (await findApprovalsFor(read(), actor.id)).map(({ key, title }) => ({
      to: paths.documentApproval(key),
      label: inLanguage(title, language),
    })),
    approve: words.told.documentsToApprove,
    toScore: (await findPanelsFor(read(), actor.id)).map(({ id, traineeName }) => ({
      to: paths.dealPanel(id),
      label: traineeName,
    })),
    score: words.simulatedDeals.toScore,
    away: (await findCoverFor(read(), actor.id)) ?? null,
    covering: covering.map(({ name, untilOn }) => ({ name, untilOn })),
    rows,
  });
});

export const meta = titled;

export default function Queue() {
  const { rows, mayBeCovered, away, covering, toApprove, approve, toScore, score } =
    useLoaderData<typeof loader>();
  const { tasks, common } = useWords();
  const queue = useWords(queueWords);
  const terms = useWords(termsWords);
  const { shown, said, onSettled, settledOf } = useSettledRows(rows);
  const oldest = Math.max(0, ...rows.map(({ days }) => days));
  const lead = rows.length > 0 ? queue.lead(rows.length, oldest) : undefined;
  return (
    <Page
      title={queue.title}
      lead={lead}
      actions={mayBeCovered ? <ButtonLink to={paths.cover}>{terms.cover}</ButtonLink> : null}
    >
      <NoticeLinks title={approve} links={toApprove} />
      <NoticeLinks title={score} links={toScore} />
      {away ? (
        <Notice tone="info" title={terms.coverNow(away.coverName, common.day(away.untilOn))}>
          <Link className="link" to={paths.cover}>
            {terms.back}
          </Link>
        </Notice>
      ) : null}
      {covering.map(({ name, untilOn }) => (
        <p key={name}>{terms.standsIn(name, common.day(untilOn))}</p>
      ))}
      {together(rows).map(({ key, title, n }) => (
        <p key={key}>
          <Link className="link" to={paths.queueTogether(key)}>
            {tasks.togetherOf(n, title)}
          </Link>
        </p>
      ))}
      {topicsOf(rows).map(({ enrollmentId, name, n }) => (
        <p key={enrollmentId}>
          <Link className="link" to={paths.topics(enrollmentId)}>
            {queue.topicsTogether(name, n)}
          </Link>
        </p>
      ))}
      {shown.length === 0 ? (
        <EmptyState title={queue.empty} text={queue.emptyText} />
      ) : (
        <List>
          {shown.map((row) => (
            <QueueItem key={row.id} row={row} settled={settledOf(row.id)} onSettled={onSettled} />
          ))}
        </List>
      )}
      <p aria-live="polite" className="sr-only">
        {said && `${said} ${lead ?? queue.empty}`}
      </p>
    </Page>
  );
}

/** The tasks that wait for more than one trainee, such as a training session. */
function together(rows: { what: string; key: string; title: string | null }[]) {
  const tasks = rows.filter(({ what }) => what === "task");
  return [...new Set(tasks.map(({ key }) => key))].flatMap((key) => {
    const same = tasks.filter((row) => row.key === key);
    return same.length > 1 ? [{ key, title: same[0]?.title ?? "", n: same.length }] : [];
  });
}

/** Whose topics wait, more than one of each. */
function topicsOf(rows: { what: string; enrollmentId: string; traineeName: string }[]) {
  const topics = rows.filter(({ what }) => what === "sign-off");
  return [...new Map(topics.map((row) => [row.enrollmentId, row.traineeName]))].flatMap(
    ([enrollmentId, name]) => {
      const n = topics.filter((row) => row.enrollmentId === enrollmentId).length;
      return n > 1 ? [{ enrollmentId, name, n }] : [];
    },
  );
}
