import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { accountWords } from "#app/strings/areas/account.ts";
import { mentorsWords } from "#app/strings/areas/mentors.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findMentorProfile } from "#db/queries/mentor-choice.ts";
import { findNames } from "#db/queries/people.ts";
import { answerJudgement } from "./answer-judgement.server.ts";

const replyForm = z.strictObject({ reply: z.string().trim().min(1, "required").max(1000, "too-long") });

export const loader = guarded("account.manage", async ({ actor, now, words }) => {
  const { judgements, salesSince, reply } = await findMentorProfile(read(), actor.id, now);
  const names = await findNames(
    read(),
    judgements.map(({ judgedById }) => judgedById),
  );
  return json({
    title: words.mentors.own,
    salesSince,
    reply: reply?.text ?? "",
    judgements: judgements.map(({ quality, verdict, judgedById, judgedAt }) => ({
      quality,
      verdict,
      by: words.mentors.saidBy(
        names[judgedById] ?? "",
        words.common.day(new Date(judgedAt).toISOString().slice(0, 10)),
      ),
    })),
  });
});

export const action = guarded("account.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, replyForm);
  if (!parsed.ok) return parsed.response;
  await answerJudgement(actor, parsed.value, now);
  return redirectWithFlash(paths.ownMentoring, { tone: "success", code: "saved" });
});

export const meta = titled;

export default function OwnMentoring() {
  const { judgements, salesSince, reply } = useLoaderData<typeof loader>();
  const words = useWords(mentorsWords);
  const account = useWords(accountWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <Page title={words.own} lead={words.ownLead} back={{ to: paths.account, label: account.title }}>
      <ProblemSummary />
      {judgements.length === 0 && !salesSince ? (
        <EmptyState title={words.ownNone} text={words.ownNoneText} />
      ) : null}
      <DefinitionList
        items={[
          ...(salesSince ? [{ term: words.salesSince, children: common.day(salesSince) }] : []),
          ...judgements.map(({ quality, verdict, by }) => ({
            term: words.qualities[quality],
            children: `${words.verdicts[verdict]} · ${by}`,
          })),
        ]}
      />
      {judgements.length > 0 ? (
        <Form method="post" className="space-y-3">
          <TextArea
            name="reply"
            label={words.reply}
            hint={words.replyHint}
            error={errors["reply"]}
            defaultValue={values["reply"] ?? reply}
          />
          <Button wide>{common.save}</Button>
        </Form>
      ) : null}
    </Page>
  );
}
