import { ChoiceGroup } from "#app/ui/choice.tsx";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { isSigningToken, signingToken } from "#app/web/signing.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { giveSignOff } from "./give-sign-off.server.ts";
import { returnSignOffForm } from "./sign-off.form.ts";

export const loader = guarded(
  "sign-off.give",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, words, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "sign-off") throw new Response(null, { status: 404 });
    const since = found.standing.progress.since ?? 0;
    return json({
      title: words.tasks.notYet,
      id,
      key,
      heading: inLanguage(found.standing.requirement.title, language),
      name: found.traineeName,
      since,
      nonce: signingToken(actor, [subject.traineeId, key, String(since)]),
    });
  },
);

export const action = guarded(
  "sign-off.give",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, returnSignOffForm);
    if (!parsed.ok) return parsed.response;
    const { nonce, since, preset, reason } = parsed.value;
    const typed = { preset, reason };
    if (!isSigningToken(actor, [subject.traineeId, key, String(since)], nonce))
      return refused("changed", typed);
    const done = await giveSignOff(
      actor,
      { enrollmentId: id, key, nonce, since, notYet: { reason, preset: preset === "other" ? null : preset } },
      now,
    );
    if (!done.ok)
      return done.code === "not-a-reason" ? invalid("reason", done.code, typed) : refused(done.code, typed);
    return redirectWithFlash(paths.queue, {
      tone: "success",
      code: "sent-back",
      parts: { title: inLanguage(done.title, language), name: done.traineeName },
      undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: paths.queue } },
    });
  },
);

export const meta = titled;

export default function ReturnSignOff() {
  const { id, key, heading, name, since, nonce } = useLoaderData<typeof loader>();
  const { tasks, signOffs, common } = useWords();
  const { errors, values } = useProblem();
  const options = Object.entries(signOffs.presets).map(([value, label]) => ({ value, label }));
  return (
    <Page
      title={tasks.notYetFor(heading)}
      lead={tasks.notYetLead(name)}
      back={{ to: paths.requirement("sign-off", id, key), label: heading }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ nonce, since }} />
        <ChoiceGroup
          type="radio"
          name="preset"
          legend={tasks.whatIsMissing}
          options={options}
          defaultValue={values["preset"] ?? "show-once-more"}
          error={errors["preset"]}
        />
        <TextArea
          name="reason"
          label={signOffs.more}
          optionalLabel={common.optional}
          error={errors["reason"]}
          defaultValue={values["reason"]}
        />
        <Button wide>{tasks.sendBack}</Button>
      </Form>
    </Page>
  );
}
