import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { ProgrammeMap } from "./programme-map.tsx";
import { viewProgramme } from "./programme.view.server.ts";

export const loader = guarded("programme.read", async ({ request, actor, language, words }) => {
  const key = new URL(request.url).searchParams.get("programme");
  return json(await viewProgramme({ key, mayEdit: can(actor, "programme.edit"), language, words }));
});

export const meta = titled;

export default function ProgrammePage() {
  const { programme, tabs, labels, drafts } = useLoaderData<typeof loader>();
  const { programmes } = useWords();
  if (!programme)
    return (
      <Page title={programmes.title}>
        <EmptyState title={programmes.none} />
      </Page>
    );
  const start = (as: string, label: string) => (
    <Form method="post" action={paths.programmeDrafts}>
      <HiddenFields fields={{ key: programme.key, as }} />
      <Button tone="plain">{label}</Button>
    </Form>
  );
  return (
    <Page
      title={programme.title}
      lead={programmes.version(programme.number)}
      actions={
        labels ? (
          <>
            {start("version", labels.editVersion)}
            {start("programme", labels.copy)}
            <ButtonLink to={paths.programmePeople(programme.key)}>{labels.people}</ButtonLink>
            <Form method="post" action={paths.programmeOffer(programme.key)}>
              <HiddenFields fields={{ isOffered: programme.isOffered ? "no" : "yes" }} />
              <Button tone="plain">{programme.isOffered ? labels.withdraw : labels.offer}</Button>
            </Form>
          </>
        ) : null
      }
    >
      {labels && drafts.length > 0 ? (
        <Section title={labels.drafts} count={drafts.length}>
          <List>
            {drafts.map((draft) => (
              <Row key={draft.to}>
                <Link className="link font-semibold" to={draft.to}>
                  {draft.title}
                </Link>
                <p>{draft.text}</p>
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
      {tabs.length > 1 ? (
        <Tabs
          label={programmes.title}
          tabs={tabs.map(({ key, title, current }) => ({
            to: paths.programmeOf(key),
            label: title,
            current,
          }))}
        />
      ) : null}
      {labels && !programme.isOffered ? <Notice tone="info" title={labels.notOffered} /> : null}
      <ProgrammeMap stages={programme.stages} />
    </Page>
  );
}
