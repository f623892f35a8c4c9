import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { DecisionBar } from "#app/ui/decision-bar.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
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
import { type ShownProduct, viewDrafts } from "./drafts.view.server.ts";

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
  const { title, at, page, hasMore, only, products } = useLoaderData<typeof loader>();
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
      {products.map((product) => (
        <Section key={product.key} title={product.name}>
          <div className="space-y-8">
            {product.drafts.map((draft) => (
              <DraftCard key={draft.value} product={product.key} name={product.name} at={at} draft={draft} />
            ))}
            <Gaps gaps={product.gaps} />
            <LeftOut rows={product.leftOut} product={product.key} name={product.name} at={at} />
          </div>
        </Section>
      ))}
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

function Gaps({ gaps }: { gaps: ShownProduct["gaps"] }) {
  const drafts = useWords(draftsWords);
  if (gaps.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-lg">{drafts.missing}</h3>
      <List>
        {gaps.map(({ topic, text, complete, write }) => (
          <Row key={topic}>
            <p>{text}</p>
            <p className="flex flex-wrap gap-x-4">
              <Link className="link" to={complete} aria-label={`${drafts.complete}: ${text}`}>
                {drafts.complete}
              </Link>
              {write ? (
                <Link className="link" to={write} aria-label={`${drafts.write}: ${text}`}>
                  {drafts.write}
                </Link>
              ) : null}
            </p>
          </Row>
        ))}
      </List>
    </div>
  );
}

function LeftOut(props: { rows: ShownProduct["leftOut"]; product: string; name: string; at: string }) {
  const { rows, product, name, at } = props;
  const drafts = useWords(draftsWords);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-lg">{drafts.leftOut}</h3>
      <List>
        {rows.map(({ id, topic, label, by }) => (
          <Row key={id}>
            <p>
              {label} <span className="opacity-85">({by})</span>
            </p>
            <Form method="post" action={paths.leftOutDrafts}>
              <HiddenFields fields={{ product, topic, isLeftOut: "no", at }} />
              <Button tone="quiet" label={`${drafts.offerAgain}: ${name}, ${label}`}>
                {drafts.offerAgain}
              </Button>
            </Form>
          </Row>
        ))}
      </List>
    </div>
  );
}
