import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { inLanguage } from "#app/domain/localized.ts";
import { longestReason } from "#app/domain/reasons.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { findReleasedWith } from "#db/queries/regrade.ts";
import { digestOf, findChanges, mostRegraded } from "./find-changes.view.server.ts";
import { regradeQuestion } from "./regrade-question.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";

const regradeForm = z.strictObject({
  seen: z.string().min(1).max(128),
  reason: z.string().trim().min(1, "required").max(longestReason, "too-long"),
});

export const loader = guarded("attempt.regrade", async ({ params, language, words }) => {
  const { bank, common } = words;
  const entry = await findQuestionEntry(read(), params.key);
  if (!entry) throw new Response(null, { status: 404 });
  const { changes, misfits } = findChanges(
    await findReleasedWith(read(), entry.key, mostRegraded),
    entry.key,
    entry.question,
  );
  const { regrade } = bank;
  return json({
    title: regrade.title,
    lead: plainText(inLanguage(entry.question.prompt, language)),
    key: entry.key,
    seen: digestOf(changes),
    regrade: {
      ...regrade,
      count: regrade.count(changes.length),
      misfits: misfits > 0 ? regrade.misfits(misfits) : null,
      apply: regrade.apply(changes.length),
    },
    back: bank.toQuestion,
    rows: changes.map(({ attempt, before, after }) => ({
      key: attempt.id,
      who: `${attempt.traineeName}, ${inLanguage(attempt.quiz.title, language)}`,
      mark: `${common.percent(before.bp)} → ${common.percent(after.bp)}`,
      score: `${common.percent(before.scoreBp)} → ${common.percent(after.scoreBp)}`,
      result:
        before.isPassed === after.isPassed
          ? regrade.same(after.isPassed)
          : after.isPassed
            ? regrade.nowPassed
            : regrade.nowFailed,
    })),
  });
});

export const action = guarded("attempt.regrade", async ({ request, params, actor, now }) => {
  const questionKey = params.key;
  const parsed = await parseForm(request, regradeForm);
  if (!parsed.ok) return parsed.response;
  const done = await regradeQuestion(actor, { questionKey, ...parsed.value }, now);
  if (done.ok)
    return redirectWithFlash(paths.question(questionKey), {
      tone: "success",
      code: "regraded",
      parts: { n: String(done.count) },
    });
  return done.code === "not-a-reason"
    ? invalid("reason", done.code, parsed.value)
    : refused(done.code, parsed.value);
});

export const meta = titled;

export default function Regrade() {
  const { title, lead, key, seen, regrade, rows, back } = useLoaderData<typeof loader>();
  const { errors, values } = useProblem();
  return (
    <Page title={title} lead={lead} wide back={{ to: paths.question(key), label: back }}>
      <ProblemSummary />
      <div>
        <p>{regrade.count}</p>
        {regrade.misfits ? <p>{regrade.misfits}</p> : null}
        <p>{regrade.stands}</p>
      </div>
      {rows.length === 0 ? null : (
        <>
          <Table
            caption={title}
            columns={[
              { key: "who", label: regrade.who },
              { key: "mark", label: regrade.mark },
              { key: "score", label: regrade.score },
              { key: "result", label: regrade.result },
            ]}
            rows={rows.map(({ key: id, ...cells }) => ({ key: id, cells }))}
          />
          <Form method="post" className="space-y-5">
            <HiddenFields fields={{ seen }} />
            <TextArea
              name="reason"
              label={regrade.reason}
              hint={regrade.reasonHint}
              error={errors["reason"]}
              defaultValue={values["reason"]}
              rows={3}
            />
            <Button wide>{regrade.apply}</Button>
          </Form>
        </>
      )}
    </Page>
  );
}
