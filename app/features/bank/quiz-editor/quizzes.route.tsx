import { countOnOlderVersions, findAllQuizVersions } from "#db/queries/bank-quizzes.ts";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { paperSize } from "#app/domain/quiz.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { readQuiz } from "#db/content.ts";
import { findOpenQuizDrafts } from "#db/queries/quiz-drafts.ts";
import { findAskingProgrammes } from "#db/queries/programmes.ts";

export const loader = guarded("quiz.edit", async ({ language, words }) => {
  const { quizEditor: editor, bank, common, examDays } = words;
  const older = await countOnOlderVersions(read());
  const drafts = await findOpenQuizDrafts(read());
  const asking = await findAskingProgrammes(read());
  const published = (await findAllQuizVersions(read())).map(({ key, quizId, versionId, number, content }) => {
    const quiz = readQuiz(versionId, content);
    const onOld = older.get(quizId) ?? 0;
    const titles = (asking.get(key) ?? []).map((title) => inLanguage(title, language));
    const facts = [
      editor.questions(paperSize(quiz)),
      editor.passes(common.percent(quiz.passingScoreBp)),
      editor.attempts(quiz.attemptsLimit),
      editor.version(number),
      titles.length > 0 ? editor.usedBy(titles.join(", ")) : editor.unused,
      ...(onOld > 0 ? [editor.onOld(onOld)] : []),
      ...(drafts.some((one) => one.key === key) ? [editor.draft] : []),
    ];
    return { key, title: inLanguage(quiz.title, language), facts: facts.join(" · ") };
  });
  const fresh = drafts.filter(({ key }) => !published.some((one) => one.key === key));
  const quizzes = [
    ...fresh.map(({ key, quiz }) => ({
      key,
      title: inLanguage(quiz.title, language),
      facts: editor.draftOf(0),
    })),
    ...published,
  ];
  return json({
    title: editor.title,
    lead: editor.lead,
    quizzes,
    labels: {
      new: editor.newQuiz,
      preview: editor.preview,
      bank: bank.title,
      exams: examDays.title,
      empty: editor.empty,
      emptyText: editor.emptyText,
    },
  });
});

export const meta = titled;

export default function Quizzes() {
  const { title, lead, quizzes, labels } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <>
          <ButtonLink to={paths.newQuiz} tone="primary">
            {labels.new}
          </ButtonLink>
          <ButtonLink to={paths.questions}>{labels.bank}</ButtonLink>
          <ButtonLink to={paths.allExamDays}>{labels.exams}</ButtonLink>
        </>
      }
    >
      {quizzes.length === 0 ? (
        <EmptyState title={labels.empty} text={labels.emptyText} />
      ) : (
        <List>
          {quizzes.map(({ key, title: name, facts }) => (
            <Row key={key}>
              <div className="flex flex-wrap items-center justify-between gap-3">
                <div>
                  <Link className="link font-semibold" to={paths.quizEdit(key)}>
                    {name}
                  </Link>
                  <p>{facts}</p>
                </div>
                <ButtonLink to={paths.quizPreview(key)} tone="quiet">
                  {labels.preview}
                  <span className="sr-only">: {name}</span>
                </ButtonLink>
              </div>
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
