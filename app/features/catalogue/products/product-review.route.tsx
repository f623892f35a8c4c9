import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { SaidText } from "#app/ui/rich-text.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewReview } from "./review.view.server.ts";

export const loader = guarded("question.edit", async ({ params, actor, language, words, now }) => {
  const view = await viewReview({ key: params.key, actor, language, now });
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: words.products.review, ...view });
});

export const meta = titled;

export default function Review() {
  const { title, key, name, seen, questions } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const products = useWords(productsWords);
  return (
    <Page
      title={`${name}: ${title}`}
      lead={products.reviewLead}
      back={{ to: paths.product(key), label: products.card }}
    >
      {questions.length === 0 ? (
        <EmptyState title={products.nothingToReview} />
      ) : (
        questions.map((question) => (
          <Card key={question.key}>
            <h2 className="text-lg">
              <SaidText text={question.prompt} />
            </h2>
            <p className="mt-1">
              {products.standsOn(question.facts.map((fact) => products.facts[fact]).join(", "))}
            </p>
            <div className="mt-3 flex flex-wrap gap-3">
              <Form method="post" action={paths.productReviews(key)}>
                <HiddenFields fields={{ question: question.key, seen }} />
                <Button label={`${products.stillRight}: ${question.title}`}>{products.stillRight}</Button>
              </Form>
              <ButtonLink to={paths.question(question.key)}>{products.open}</ButtonLink>
            </div>
            <h3 className="mt-4 font-semibold">{products.refresher}</h3>
            {question.passed.length === 0 ? (
              <p>{products.nobodyPassed}</p>
            ) : (
              <>
                <p>{products.refresherLead}</p>
                <ul className="mt-1 list-disc pl-5">
                  {question.passed.map((one) => (
                    <li key={one.attemptId}>
                      <Link className="link" to={paths.attemptResult(one.attemptId)}>
                        {products.passed(one.name, one.quiz, common.dayAt(one.at))}
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Card>
        ))
      )}
    </Page>
  );
}
