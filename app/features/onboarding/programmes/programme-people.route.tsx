import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findAllNewestVersions, findOnOtherVersions } from "#db/queries/programmes.ts";
import { visibleStandings } from "#db/queries/visibility.ts";

const most = 200;

export const loader = guarded("programme.edit", async ({ params, actor, language, words }) => {
  const found = (await findAllNewestVersions(read())).find(({ key }) => key === params.key);
  if (!found) throw new Response(null, { status: 404 });
  const rows = await findOnOtherVersions(
    read(),
    found.programmeId,
    found.versionId,
    visibleStandings(read(), actor, "programme.move"),
    most,
  );
  const { programmeEditor: editor } = words;
  return json({
    title: editor.labels.people,
    labels: editor.labels,
    key: found.key,
    name: inLanguage(readProgramme(found.versionId, found.content).title, language),
    people: rows.map((row) => ({
      name: row.name,
      text: editor.onVersion(row.number, row.stage),
      to: paths.programmeMoveTo(row.enrollmentId, found.versionId),
    })),
  });
});

export const meta = titled;

export default function ProgrammePeople() {
  const { title, labels, key, name, people } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={labels.peopleLead} back={{ to: paths.programmeOf(key), label: name }}>
      {people.length === 0 ? (
        <EmptyState title={labels.upToDate} />
      ) : (
        <List>
          {people.map((row) => (
            <Row key={row.to}>
              <Link className="link font-semibold" to={row.to}>
                {row.name}
              </Link>
              <p>{row.text}</p>
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
