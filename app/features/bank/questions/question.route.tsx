import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { QuestionWithKey } from "#app/features/bank/shared/question-with-key.tsx";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewQuestion } from "./question.view.server.ts";

export const loader = guarded("question.edit", async ({ params, actor, language, words }) => {
  const view = await viewQuestion(params.key, await writtenLanguages(), language, words);
  if (!view) throw new Response(null, { status: 404 });
  return json({ ...view, mayRegrade: view.mayRegrade && can(actor, "attempt.regrade") });
});

export const meta = titled;

export default function Question() {
  const {
    key,
    title,
    badges,
    shown,
    facts,
    quizzes,
    versions,
    labels,
    needsReview,
    isRetired,
    mayRegrade,
    product,
    like,
    kind,
  } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lead={badges.length > 0 ? badges.join(" · ") : undefined}
      back={{ to: paths.questions, label: labels.back }}
      actions={
        <>
          <ButtonLink to={paths.questionEdit(key)} tone="primary">
            {labels.edit}
          </ButtonLink>
          <ButtonLink to={paths.newQuestionOf(kind, like)}>{labels.next}</ButtonLink>
          <ButtonLink to={paths.newQuestionOf(kind, { ...like, copy: key })}>{labels.copy}</ButtonLink>
        </>
      }
    >
      {needsReview ? (
        <Notice tone="problem">
          {labels.needsReview}
          {product ? (
            <>
              {" "}
              <Link className="link" to={paths.productReview(product)}>
                {labels.reviewed}
              </Link>
            </>
          ) : null}
        </Notice>
      ) : null}
      {shown.map((one) => (
        <QuestionWithKey key={one.language} {...one} showsName={shown.length > 1} />
      ))}
      <DefinitionList items={facts.map(({ term, text }) => ({ term, children: text }))} />
      <Section title={labels.usedIn}>
        {quizzes.length === 0 ? (
          <p>{labels.notUsed}</p>
        ) : (
          <ul className="list-disc pl-6">
            {quizzes.map((quiz) => (
              <li key={quiz.key}>
                <Link className="link" to={paths.quizEdit(quiz.key)}>
                  {quiz.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={labels.history}>
        <ol className="space-y-1">
          {versions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </Section>
      <p>
        <Link className="link" to={paths.questionAnalysis(key)}>
          {labels.analysis}
        </Link>
      </p>
      {mayRegrade ? (
        <p>
          <Link className="link" to={paths.questionRegrade(key)}>
            {labels.regrade}
          </Link>
        </p>
      ) : null}
      <Form method="post" action={paths.questionRetirement(key)}>
        <Button tone="plain" name="asked" value={isRetired ? "yes" : "no"}>
          {isRetired ? labels.bringBack : labels.retire}
        </Button>
      </Form>
    </Page>
  );
}
