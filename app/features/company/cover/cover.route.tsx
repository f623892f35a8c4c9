import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestBack } from "#app/domain/cover.ts";
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
import { findCoverFor } from "#db/queries/covers.ts";
import { coverForm } from "./cover.form.ts";
import { arrangeCover } from "./arrange-cover.server.ts";

export const loader = guarded("cover.manage", async ({ actor, words, now }) => {
  const { calendar, today } = await findClock(read(), now);
  const current = await findCoverFor(read(), actor.id);
  const role =
    actor.kind === "person" && actor.roles.includes("head") ? ["head" as const] : ["mentor" as const];
  const people = (await findAllPeopleByRole(read(), role)).filter(({ id }) => id !== actor.id);
  return json({
    title: words.terms.cover,
    current: current ? { name: current.coverName, untilOn: current.untilOn } : null,
    untilOn: addWorkingDays(calendar, today, 5),
    today,
    latest: latestBack(today),
    people: people.map(({ id, name }) => ({ value: id, label: name })),
  });
});

export const action = guarded("cover.manage", async ({ request, actor, words, now }) => {
  const parsed = await parseForm(request, coverForm);
  if (!parsed.ok) return parsed.response;
  const done = await arrangeCover(actor, parsed.value, now);
  if (!done.ok)
    return invalid(
      done.code === "in-the-past" || done.code === "cover-too-long" ? "untilOn" : "coverId",
      done.code,
      parsed.value,
    );
  return redirectWithFlash(paths.queue, {
    tone: "success",
    code: "cover-set",
    parts: { name: done.coverName, day: words.common.day(parsed.value.untilOn) },
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
    <Page title={terms.cover} lead={terms.coverLead} back={{ to: paths.queue, label: queue.title }}>
      <ProblemSummary />
      {current ? (
        <Notice tone="info" title={terms.coverNow(current.name, common.day(current.untilOn))}>
          <Form method="post" action={paths.coverEnd} className="mt-3">
            <Button tone="plain">{terms.back}</Button>
          </Form>
        </Notice>
      ) : (
        <Form method="post" className="space-y-5">
          <Select
            name="coverId"
            label={terms.coveredBy}
            options={people}
            error={errors["coverId"]}
            defaultValue={values["coverId"]}
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
          <Button wide>{terms.coverDo}</Button>
        </Form>
      )}
    </Page>
  );
}
