import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { teamsWords } from "#app/strings/areas/teams.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllPeopleByRole } from "#db/queries/people.ts";
import { countMembers, findTeamById } from "#db/queries/teams.ts";
import { changeTeam } from "./change-team.server.ts";
import { teamForm } from "./team.form.ts";
import { TeamForm } from "./team-form.tsx";

export const loader = guarded("teams.manage", async ({ params, mustProve }) => {
  const team = await findTeamById(read(), params.teamId);
  if (!team) throw new Response(null, { status: 404 });
  const heads = (await findAllPeopleByRole(read(), ["head"])).map(({ id, name }) => ({ id, name }));
  return json({ title: team.name, team, heads, mustProve, members: await countMembers(read(), team.id) });
});

export const action = guarded("teams.manage", async ({ request, params, actor, now }) => {
  const teamId = params.teamId;
  const parsed = await parseForm(request, teamForm);
  if (!parsed.ok) return parsed.response;
  const done = await changeTeam(actor, { teamId, ...parsed.value }, now);
  if (!done.ok)
    return done.code === "not-found"
      ? refused(done.code, parsed.value)
      : invalid("headId", done.code, parsed.value);
  return redirectWithFlash(paths.teams, { tone: "success", code: "saved" });
});

export const meta = titled;

export default function TeamPage() {
  const { team, heads, members, mustProve } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const teams = useWords(teamsWords);
  return (
    <Page title={team.name} lead={teams.members(members)} back={{ to: paths.teams, label: teams.title }}>
      <ProblemSummary />
      <TeamForm
        heads={heads}
        name={team.name}
        headId={team.headId}
        button={common.save}
        mustProve={mustProve}
      />
    </Page>
  );
}
