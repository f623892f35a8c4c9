import type { Params } from "#app/urls.ts";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reaches } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { teamsWords } from "#app/strings/areas/teams.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findSubjectOfPerson } from "#db/queries/subjects.ts";
import { findAllTeams } from "#db/queries/teams.ts";
import { moveToTeam } from "./move-to-team.server.ts";
import { membershipForm } from "./team.form.ts";

const subject = ({ params }: { params: Params }) => findSubjectOfPerson(read(), params.personId);

export const loader = guarded(
  "team.move",
  subject,
  async ({ subject: { traineeId, name, teamId }, actor, words }) => {
    const teams = await findAllTeams(read());
    const options = teams
      .filter(({ id }) => id !== teamId)
      .map(({ id, name: label }) => ({ value: id, label }));
    const back = reaches(actor, "team.move").includes("any")
      ? { to: paths.person(traineeId), label: name }
      : { to: paths.board, label: words.enrollments.board };
    return json({
      title: words.teams.moveTitle(name),
      lead: words.teams.moveLead,
      team: teams.find(({ id }) => id === teamId)?.name ?? null,
      options,
      back,
    });
  },
);

export const action = guarded(
  "team.move",
  subject,
  async ({ request, actor, subject: { traineeId, name }, now }) => {
    const parsed = await parseForm(request, membershipForm);
    if (!parsed.ok) return parsed.response;
    const done = await moveToTeam(actor, { personId: traineeId, ...parsed.value }, now);
    if (!done.ok)
      return done.code === "no-such-team"
        ? invalid("teamId", done.code, parsed.value)
        : refused(done.code, parsed.value);
    const isWide = reaches(actor, "team.move").includes("any");
    return redirectWithFlash(isWide ? paths.person(traineeId) : paths.board, {
      tone: "success",
      code: "moved-team",
      parts: { name, team: done.teamName },
    });
  },
);

export const meta = titled;

export default function Membership() {
  const { title, lead, team, options, back } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const teams = useWords(teamsWords);
  const { errors, values } = useProblem();
  return (
    <Page title={title} lead={lead} back={back}>
      <ProblemSummary />
      <p>{teams.now(team ?? common.none)}</p>
      {options.length === 0 ? (
        <p>{teams.noOther}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <Select
            name="teamId"
            label={teams.moveTo}
            options={options}
            error={errors["teamId"]}
            defaultValue={values["teamId"]}
            required
          />
          <Button wide>{teams.moveDo}</Button>
        </Form>
      )}
    </Page>
  );
}
