import { findQuizEntry } from "#db/queries/bank-quizzes.ts";
import { randomBytes } from "node:crypto";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { fits } from "#app/domain/quiz-draw.ts";
import type { Pool } from "#app/domain/quiz.ts";
import type { PaperQuestion } from "#app/domain/quiz-questions.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { RichText, SaidText } from "#app/ui/rich-text.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { asSaid, inLine, richText } from "#app/web/rich-text.server.ts";
import { titled } from "#app/web/titled.ts";
import { drawAttempt } from "#app/acts/draw-attempt.ts";
import { read } from "#db/engine";
import { findCandidates } from "#db/queries/questions.ts";

export const loader = guarded("quiz.edit", async ({ params, actor, language, words }) => {
  const key = params.key;
  const entry = await findQuizEntry(read(), key);
  if (!entry) throw new Response(null, { status: 404 });
  const { quizEditor: editor } = words;
  const { quiz, quizId } = entry;
  const drawn = await drawAttempt(read(), quiz, { traineeId: actor.id, quizId }, randomBytes(32));
  const candidates = await findCandidates(read(), quiz);
  return json({
    title: inLanguage(quiz.title, language),
    lead: editor.previewLead,
    key,
    pools: quiz.pools.map(
      (pool, index) =>
        `${index + 1}: ${pool.count} · ${sourceOf(pool, words)} · ${editor.fits(candidates.filter((one) => fits(pool, one)).length)}`,
    ),
    questions: drawn.ok ? drawn.paper.questions.map((question) => shown(question, language, words)) : null,
    labels: {
      back: editor.toQuiz,
      sample: editor.sample,
      another: editor.another,
      missing: editor.missing,
      drawnFrom: editor.drawnFrom,
    },
  });
});

function sourceOf(pool: Pool, { quizEditor: editor, bank, questionKinds }: ServerStrings): string {
  if ("from" in pool) return editor.fixedList;
  const { tags = [], products = [], topProducts, aspects = [], kinds = [] } = pool.where;
  const parts = [
    ...tags,
    ...products,
    ...(topProducts ? [`${editor.labels.top}: ${topProducts}`] : []),
    ...aspects.map((one) => bank.aspects[one]),
    ...kinds.map((one) => questionKinds[one].title),
  ];
  return parts.join(", ") || editor.everything;
}

function shown(
  { key, kind, prompt, options = [], lefts = [] }: PaperQuestion,
  language: Language,
  { questionKinds }: ServerStrings,
) {
  const texts = (all: typeof options) =>
    all.map(({ id, text }) => ({ id, text: asSaid(inLine(inLanguage(text, language))) }));
  return {
    key,
    kind: questionKinds[kind].title,
    prompt: richText(inLanguage(prompt, language)),
    options: texts(options),
    lefts: texts(lefts),
  };
}

export const meta = titled;

export default function QuizPreview() {
  const { title, lead, key, pools, questions, labels } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lead={lead}
      back={{ to: paths.quizEdit(key), label: labels.back }}
      actions={
        <ButtonLink to={paths.quizPreview(key)} tone="primary">
          {labels.another}
        </ButtonLink>
      }
    >
      <Section title={labels.drawnFrom}>
        <ul className="list-disc space-y-1 pl-6">
          {pools.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title={labels.sample}>
        {questions === null ? (
          <Notice tone="problem">{labels.missing}</Notice>
        ) : (
          <List>
            {questions.map((question, index) => (
              <Row key={question.key}>
                <p className="opacity-85">
                  {index + 1}. {question.kind}
                </p>
                <RichText text={question.prompt} />
                {question.lefts.length > 0 ? (
                  <ul>
                    {question.lefts.map(({ id, text }) => (
                      <li key={id}>
                        <SaidText text={text} />
                      </li>
                    ))}
                  </ul>
                ) : null}
                <ul className="mt-1 list-disc pl-6">
                  {question.options.map(({ id, text }) => (
                    <li key={id}>
                      <SaidText text={text} />
                    </li>
                  ))}
                </ul>
              </Row>
            ))}
          </List>
        )}
      </Section>
    </Page>
  );
}
