import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { grantExtraAttemptForm } from "./grant-extra-attempt.form.ts";
import { grantExtraAttempt } from "./grant-extra-attempt.server.ts";
import { viewQuiz } from "./quiz.view.server.ts";

export const loader = guarded(
  "attempt.grant",
  subjectOfEnrollment,
  async ({ params, actor, now, language, words, mustProve }) => {
    const view = await viewQuiz(actor, params.id, params.key, now, language, words);
    if (!view || view.isOwn) throw new Response(null, { status: 404 });
    const { enrollmentId, key, title: quiz, attempts, may, ways } = view;
    return json({
      title: words.quizzes.extraTitle(view.traineeName),
      quiz,
      enrollmentId,
      key,
      attempts,
      ways,
      mayGrant: may.grant,
      requestId: newId(),
      mustProve,
    });
  },
);

export const action = guarded(
  "attempt.grant",
  subjectOfEnrollment,
  async ({ request, params, actor, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, grantExtraAttemptForm);
    if (!parsed.ok) return parsed.response;
    const granted = await grantExtraAttempt(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!granted.ok) return refused(granted.code, parsed.value);
    const parts = { title: inLanguage(granted.title, language), name: granted.traineeName };
    return redirectWithFlash(paths.requirement("quiz", id, key), {
      tone: "success",
      code: "attempt-granted",
      parts,
    });
  },
);

export const meta = titled;

export default function ExtraAttemptsRoute() {
  const { title, quiz, enrollmentId, key, mayGrant, ways, requestId, mustProve } =
    useLoaderData<typeof loader>();
  const words = useWords(quizzesWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={title}
      lead={words.extraLead(quiz)}
      back={{ to: paths.requirement("quiz", enrollmentId, key), label: words.toQuiz }}
    >
      <ProblemSummary />
      {mayGrant ? (
        <Form method="post" className="space-y-4">
          <HiddenFields fields={{ requestId }} />
          <TextArea
            name="remedy"
            label={words.remedy}
            hint={words.remedyHint}
            error={errors["remedy"]}
            defaultValue={values["remedy"]}
            required
          />
          <ProofField asks={mustProve} />
          <Button wide>{words.allow}</Button>
        </Form>
      ) : (
        <Notice tone="info">{words.extraNotNeeded}</Notice>
      )}
      {ways ? (
        <Section title={words.otherWays}>
          <p className="flex flex-wrap gap-3">
            {ways.retest ? (
              <ButtonLink to={paths.attemptRetest(ways.retest)}>{words.retest}</ButtonLink>
            ) : null}
            {ways.exception ? (
              <ButtonLink to={paths.exception(enrollmentId, ways.exception)}>
                {words.makeException}
              </ButtonLink>
            ) : null}
            {ways.ending ? <ButtonLink to={paths.ending(enrollmentId)}>{words.endInstead}</ButtonLink> : null}
          </p>
        </Section>
      ) : null}
    </Page>
  );
}
