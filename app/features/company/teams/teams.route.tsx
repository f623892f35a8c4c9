import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { teamsWords } from "#app/strings/areas/teams.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllPeopleByRole } from "#db/queries/people.ts";
import { findAllTeams } from "#db/queries/teams.ts";
import { changeTeam } from "./change-team.server.ts";
import { teamForm } from "./team.form.ts";
import { TeamForm } from "./team-form.tsx";

export const loader = guarded("teams.manage", async ({ words, mustProve }) => {
  const heads = (await findAllPeopleByRole(read(), ["head"])).map(({ id, name }) => ({ id, name }));
  return json({ title: words.teams.title, teams: await findAllTeams(read()), heads, mustProve });
});

export const action = guarded("teams.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, teamForm);
  if (!parsed.ok) return parsed.response;
  const done = await changeTeam(actor, { teamId: null, ...parsed.value }, now);
  if (!done.ok) return invalid("headId", done.code, parsed.value);
  return redirectWithFlash(paths.teams, { tone: "success", code: "saved" });
});

export const meta = titled;

export default function Teams() {
  const { teams: rows, heads, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const teams = useWords(teamsWords);
  return (
    <Page title={teams.title}>
      <ProblemSummary />
      {rows.length === 0 ? (
        <EmptyState title={teams.empty} />
      ) : (
        <List>
          {rows.map((team) => (
            <Row key={team.id}>
              <Link className="font-semibold hover:underline" to={paths.team(team.id)}>
                {team.name}
              </Link>
              <p>{teams.headedBy(team.headName ?? common.none)}</p>
            </Row>
          ))}
        </List>
      )}
      <Section title={teams.add}>
        {heads.length === 0 ? (
          <p>{teams.noHeads}</p>
        ) : (
          <TeamForm heads={heads} button={teams.add} mustProve={mustProve} />
        )}
      </Section>
    </Page>
  );
}
