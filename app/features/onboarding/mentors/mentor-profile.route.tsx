import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayJudgeMentors } from "#app/domain/mentoring.ts";
import { mentorQualities, verdicts } from "#app/domain/mentor-choice.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { mentorsWords } from "#app/strings/areas/mentors.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findMentorProfile } from "#db/queries/mentor-choice.ts";
import { findPersonById } from "#db/queries/people.ts";
import { keepMentor } from "./keep-mentor.server.ts";
import { mentorProfileForm } from "./mentor-profile.form.ts";

export const loader = guarded("mentor.keep", async ({ params, actor, now, words }) => {
  const person = await findPersonById(read(), params.personId);
  if (!person || person.id === actor.id) throw new Response(null, { status: 404 });
  const mayJudge = mayJudgeMentors(actor);
  const profile = await findMentorProfile(read(), person.id, now);
  return json({
    title: words.mentors.profileOf(person.name),
    mayJudge,
    name: person.name,
    salesSince: profile.salesSince ?? "",
    capacity: profile.capacity === null ? "" : String(profile.capacity),
    said: mayJudge ? Object.fromEntries(profile.judgements.map((row) => [row.quality, row.verdict])) : {},
    reply: mayJudge ? (profile.reply?.text ?? "") : "",
  });
});

export const action = guarded("mentor.keep", async ({ request, params, actor, now }) => {
  const parsed = await parseForm(request, mentorProfileForm);
  if (!parsed.ok) return parsed.response;
  const done = await keepMentor(actor, { personId: params.personId, ...parsed.value }, now);
  if (!done.ok && done.code === "not-found") throw new Response(null, { status: 404 });
  if (!done.ok) {
    const { said, salesSince, capacity } = parsed.value;
    const typed = Object.fromEntries(said.map(({ quality, verdict }) => [quality, verdict]));
    return refused(done.code, { ...typed, salesSince: salesSince ?? "", capacity: String(capacity ?? "") });
  }
  return redirectWithFlash(paths.mentorProfile(params.personId), { tone: "success", code: "saved" });
});

export const meta = titled;

export default function MentorProfile() {
  const { name, mayJudge, salesSince, capacity, said, reply } = useLoaderData<typeof loader>();
  const words = useWords(mentorsWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <Page title={words.profileOf(name)} lead={words.profileLead}>
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <Field
          name="salesSince"
          type="date"
          label={words.salesSince}
          optionalLabel={common.optional}
          error={errors["salesSince"]}
          defaultValue={values["salesSince"] ?? salesSince}
        />
        <Field
          name="capacity"
          inputMode="numeric"
          label={words.capacity}
          hint={words.capacityHint}
          optionalLabel={common.optional}
          error={errors["capacity"]}
          defaultValue={values["capacity"] ?? capacity}
          autoComplete="off"
        />
        {mayJudge
          ? mentorQualities.map((quality) => (
              <ChoiceGroup
                key={quality}
                type="radio"
                name={quality}
                legend={words.qualities[quality]}
                options={verdicts.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] }))}
                defaultValue={values[quality] ?? said[quality] ?? "unknown"}
                error={errors[quality]}
                columns
              />
            ))
          : null}
        {mayJudge ? <p>{words.seen(name)}</p> : null}
        {reply ? (
          <p className="whitespace-pre-line">
            <span className="font-semibold">{words.replyOf(name)}:</span> {reply}
          </p>
        ) : null}
        <Button wide>{common.save}</Button>
      </Form>
    </Page>
  );
}
