import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { ByDay } from "#app/ui/by-day.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { dayInZone } from "#app/strings/zone.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewNotices } from "./notices.view.server.ts";

export const loader = guarded("notice.read", async ({ actor, language, words }) => {
  return json({ title: words.notices.title, rows: await viewNotices(actor, language, words) });
});

export const meta = titled;

export default function Notices() {
  const { rows } = useLoaderData<typeof loader>();
  const { notices, common } = useWords();
  return (
    <Page
      title={notices.title}
      lead={notices.lead}
      actions={
        <>
          {rows.some(({ isNew }) => isNew) ? (
            <Form method="post" action={paths.noticesRead}>
              <Button tone="plain">{notices.read}</Button>
            </Form>
          ) : null}
          <ButtonLink to={paths.accountMail} tone="quiet">
            {notices.settings}
          </ButtonLink>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={notices.empty} />
      ) : (
        <ByDay rows={rows} dayOf={({ at }) => dayInZone(at)} title={common.wholeDay}>
          {(told) => (
            <List>
              {told.map((row) => (
                <NoticeRow key={row.id} row={row} />
              ))}
            </List>
          )}
        </ByDay>
      )}
    </Page>
  );
}

function NoticeRow({
  row: { to, text, name, ifWrong, isNew, isHandled, at },
}: {
  row: ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];
}) {
  const { notices, common } = useWords();
  const [before = "", ...after] = name ? text.split(name) : [text];
  return (
    <Row>
      <div className="flex gap-3">
        <span
          aria-hidden="true"
          className={isNew ? "mt-1.5 size-2.5 shrink-0 rounded-full bg-primary" : "size-2.5 shrink-0"}
        />
        <div className="min-w-0">
          <Link to={to} className={isHandled ? "opacity-85 hover:underline" : "hover:underline"}>
            {before}
            {after.length > 0 ? (
              <>
                <b>{name}</b>
                {after.join(name)}
              </>
            ) : null}
          </Link>
          {ifWrong ? <p>{ifWrong}</p> : null}
          <p className="flex flex-wrap gap-x-3 text-sm">
            <span>{common.time(at)}</span>
            {isNew ? <span className="font-semibold text-primary">{notices.isNew}</span> : null}
            {isHandled ? <StateWord tone="done">{notices.handled}</StateWord> : null}
          </p>
        </div>
      </div>
    </Row>
  );
}
