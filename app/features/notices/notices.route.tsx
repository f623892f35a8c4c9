import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useStrings } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findNotices } from "#db/queries/notices.ts";
import { toldNoticesView } from "./told-notices.view.server.ts";

const most = 50;

export const loader = guarded("notice.read", async ({ actor, language, words }) => {
  const rows = await findNotices(read(), actor.id, most);
  return json({ title: words.notices.title, rows: await toldNoticesView(read(), rows, language, words) });
});

export const meta = titled;

export default function Notices() {
  const { rows } = useLoaderData<typeof loader>();
  const { notices, common } = useStrings();
  return (
    <Page
      title={notices.title} lead={notices.lead}
      actions={
        <>
          {rows.some(({ isNew }) => isNew) ? <Form method="post" action={paths.noticesRead}><Button tone="plain">{notices.read}</Button></Form> : null}
          <ButtonLink to={paths.accountMail} tone="quiet">{notices.settings}</ButtonLink>
        </>
      }
    >
      {rows.length === 0 ? <EmptyState title={notices.empty} /> : (
        <List>
          {rows.map((row) => (
            <Row key={row.id}>
              <Link to={row.to} className={row.isNew ? "link font-semibold" : "link"}>{row.text}</Link>
              {row.ifWrong ? <p>{row.ifWrong}</p> : null}
              <p>{[...(row.isNew ? [notices.isNew] : []), common.moment(row.at)].join(" · ")}</p>
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
