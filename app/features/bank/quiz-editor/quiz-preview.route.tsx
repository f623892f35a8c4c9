import { randomBytes } from "node:crypto";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { asAsked } from "#app/features/bank/shared/asked.view.server.ts";
import { AskedQuestion } from "#app/features/bank/shared/asked-question.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { drawAttempt } from "#app/acts/draw-attempt.ts";
import { read } from "#db/engine";
import { findEditedQuiz } from "#db/queries/quiz-drafts.ts";

export const loader = guarded("quiz.edit", async ({ params, actor, language, words }) => {
  const { key } = params;
  const entry = await findEditedQuiz(read(), key);
  if (!entry) throw new Response(null, { status: 404 });
  const { quizEditor: editor } = words;
  const { quiz, quizId } = entry;
  const drawn = await drawAttempt(read(), quiz, { traineeId: actor.id, quizId }, randomBytes(32));
  return json({
    title: inLanguage(quiz.title, language),
    lead: editor.previewLead,
    key,
    questions: drawn.ok ? drawn.paper.questions.map((one) => asAsked(one, language, words)) : null,
    labels: {
      back: editor.toQuiz,
      another: editor.another,
      missing: editor.missing,
    },
  });
});

export const meta = titled;

export default function QuizPreview() {
  const { title, lead, key, questions, labels } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lead={lead}
      back={{ to: paths.quizEdit(key), label: labels.back }}
      actions={<ButtonLink to={paths.quizPreview(key)}>{labels.another}</ButtonLink>}
    >
      {questions === null || questions.length === 0 ? (
        <Notice tone="problem">{labels.missing}</Notice>
      ) : (
        <List>
          {questions.map((question, index) => (
            <Row key={question.key}>
              <p className="mb-2 opacity-85">
                {index + 1}. {question.kind}
              </p>
              <div className="max-w-[28rem]">
                <AskedQuestion question={question} />
              </div>
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
