import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { RichLine } from "#app/ui/rich-text.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewByQuestion } from "./grade-by-question.view.server.ts";
import { ReadyResults } from "./ready-results.tsx";

export const loader = guarded("grading.list", async ({ actor, language, words }) =>
  json({ title: words.grading.byQuestion, ...(await viewByQuestion(actor, language)) }),
);

export const meta = titled;

export default function ByQuestion() {
  const { title, questions, ready } = useLoaderData<typeof loader>();
  const words = useWords(gradingWords);
  return (
    <Page title={title} lead={words.byQuestionLead} back={{ to: paths.grading, label: words.toGrading }}>
      <ReadyResults ready={ready} />
      {questions.length === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText} />
      ) : (
        <List>
          {questions.map(({ key, prompt, count }) => (
            <Row key={key}>
              <Link className="link font-semibold" to={paths.gradeQuestion(key)}>
                <RichLine text={prompt} />
              </Link>
              <p>{words.toMark(count)}</p>
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
