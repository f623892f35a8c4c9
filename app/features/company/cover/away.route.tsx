import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestBack } from "#app/domain/away.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { queueWords } from "#app/strings/areas/queue.ts";
import { termsWords } from "#app/strings/areas/terms.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findAllPeopleByRole } from "#db/queries/people.ts";
import { findStandInFor } from "#db/queries/stand-ins.ts";
import { awayForm } from "./away.form.ts";
import { goAway } from "./go-away.server.ts";

export const loader = guarded("away.manage", async ({ actor, words, now }) => {
  const { calendar, today } = await findClock(read(), now);
  const current = await findStandInFor(read(), actor.id);
  const role =
    actor.kind === "person" && actor.roles.includes("head") ? ["head" as const] : ["mentor" as const];
  const people = (await findAllPeopleByRole(read(), role)).filter(({ id }) => id !== actor.id);
  return json({
    title: words.terms.away,
    current: current ? { name: current.deputyName, untilOn: current.untilOn } : null,
    untilOn: addWorkingDays(calendar, today, 5),
    today,
    latest: latestBack(today),
    people: people.map(({ id, name }) => ({ value: id, label: name })),
  });
});

export const action = guarded("away.manage", async ({ request, actor, words, now }) => {
  const parsed = await parseForm(request, awayForm);
  if (!parsed.ok) return parsed.response;
  const done = await goAway(actor, parsed.value, now);
  if (!done.ok)
    return invalid(
      done.code === "in-the-past" || done.code === "away-too-long" ? "untilOn" : "deputyId",
      done.code,
      parsed.value,
    );
  return redirectWithFlash(paths.queue, {
    tone: "success",
    code: "away-set",
    parts: { name: done.deputyName, day: words.common.day(parsed.value.untilOn) },
  });
});

export const meta = titled;

export default function Away() {
  const { current, people, untilOn, today, latest } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const terms = useWords(termsWords);
  const queue = useWords(queueWords);
  const { errors, values } = useProblem();
  return (
    <Page title={terms.away} lead={terms.awayLead} back={{ to: paths.queue, label: queue.title }}>
      <ProblemSummary />
      {current ? (
        <Notice tone="info" title={terms.awayNow(current.name, common.day(current.untilOn))}>
          <Form method="post" action={paths.awayEnd} className="mt-3">
            <Button tone="plain">{terms.back}</Button>
          </Form>
        </Notice>
      ) : (
        <Form method="post" className="space-y-5">
          <Select
            name="deputyId"
            label={terms.deputy}
            options={people}
            error={errors["deputyId"]}
            defaultValue={values["deputyId"]}
            required
          />
          <Field
            name="untilOn"
            type="date"
            label={terms.until}
            min={today}
            max={latest}
            error={errors["untilOn"]}
            defaultValue={values["untilOn"] ?? untilOn}
            required
          />
          <Button wide>{terms.awayDo}</Button>
        </Form>
      )}
    </Page>
  );
}
