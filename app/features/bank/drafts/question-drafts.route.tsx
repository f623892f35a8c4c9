import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DecisionBar } from "#app/ui/decision-bar.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { draftsWords } from "#app/strings/areas/drafts.ts";
import { writtenLanguages } from "#app/web/company.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { publicationForm } from "./drafts.form.ts";
import { publishDrafts } from "./publish-drafts.server.ts";
import { chosenForm, DraftCard } from "./draft-card.tsx";
import { Gaps, LeftOut } from "./draft-rest.tsx";
import { viewDrafts } from "./drafts.view.server.ts";

export const loader = guarded("question.edit", async ({ request, language, words }) =>
  json({
    title: words.drafts.title,
    ...(await viewDrafts({
      query: new URL(request.url).searchParams,
      languages: await writtenLanguages(),
      language,
      words,
    })),
  }),
);

export const action = guarded(
  "question.edit",
  answerForm({
    form: publicationForm,
    errors: "said",
    decide: async ({ actor, values, now }) => {
      const written = { languages: await writtenLanguages(), words: draftQuestions };
      return publishDrafts(actor, { drafts: values.draft, ...written }, now);
    },
    back: ({ values }) => paths.questionDraftsAt(values.at ?? ""),
    say: ({ published, skipped }) => ({
      code: "drafts-published",
      parts: { n: String(published), skipped: String(skipped) },
    }),
  }),
);

export const meta = titled;

export default function QuestionDrafts() {
  const { title, at, page, hasMore, only, isGoneOn, products } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const drafts = useWords(draftsWords);
  const link = (n: number) =>
    `?${new URLSearchParams([...[...new URLSearchParams(at)].filter(([name]) => name !== "page"), ["page", String(n)]])}`;
  const hasDrafts = products.some((product) => product.drafts.length > 0);
  return (
    <Page
      title={only ? `${title}: ${only}` : title}
      lead={drafts.lead}
      wide
      back={{ to: paths.coverage, label: drafts.toCoverage }}
      actions={only ? <ButtonLink to={paths.questionDrafts}>{drafts.all}</ButtonLink> : null}
    >
      {products.length === 0 ? <EmptyState title={drafts.nothing} text={drafts.nothingText} /> : null}
      <div className="space-y-3">
        {products.map((product) => (
          <Disclosure
            key={product.key}
            name="products"
            open={product.isOpen}
            summary={
              <span>
                <h2 className="inline text-xl">{product.name}</h2>
                <span className="block font-normal">{drafts.howMany(product.drafts.length)}</span>
              </span>
            }
          >
            <div className="space-y-4">
              <div className="divide-y divide-base-300">
                {product.drafts.map((draft) => (
                  <DraftCard
                    key={draft.value}
                    product={product.key}
                    name={product.name}
                    isGoneOn={isGoneOn}
                    draft={draft}
                  />
                ))}
              </div>
              <Gaps gaps={product.gaps} />
              <LeftOut rows={product.leftOut} product={product.key} name={product.name} at={at} />
            </div>
          </Disclosure>
        ))}
      </div>
      {hasDrafts ? (
        <DecisionBar>
          <Form id={chosenForm} method="post" action={paths.questionDrafts}>
            <HiddenFields fields={{ at }} />
            <Button wide>{drafts.publishChosen}</Button>
          </Form>
        </DecisionBar>
      ) : null}
      <Pager
        label={common.pages}
        previous={page > 1 ? { to: link(page - 1), label: common.previous } : undefined}
        next={hasMore ? { to: link(page + 1), label: common.next } : undefined}
      />
    </Page>
  );
}
