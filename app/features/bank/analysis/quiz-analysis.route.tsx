import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { analysisBounds } from "#app/domain/item-choices.ts";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { ShareBar } from "#app/ui/share-bar.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { analysisWords } from "#app/strings/areas/analysis.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { FigureText, Flags } from "./figure-text.tsx";
import { viewQuizAnalysis } from "./quiz-analysis.view.server.ts";

export const loader = guarded("question.analyse", async ({ params, language, words }) => {
  const view = await viewQuizAnalysis(params.key, language);
  if (!view) throw new Response(null, { status: 404 });
  return json({ ...view, quiz: view.title, title: words.analysis.ofQuiz(view.title) });
});

export const meta = titled;

export default function QuizAnalysis() {
  const { title, quiz, n, isCut, isDrawn, score, passed, minutes, alpha, rows } =
    useLoaderData<typeof loader>();
  const analysis = useWords(analysisWords);
  if (n === 0)
    return (
      <Page title={title}>
        <EmptyState title={analysis.empty} text={analysis.emptyText} />
      </Page>
    );
  const { percent, correlation } = analysis;
  const columns = (["question", "difficulty", "discrimination", "flags"] as const).map((key) => ({
    key,
    label: analysis.columns[key],
  }));
  return (
    <Page title={title} lead={analysis.lead(n, isCut)} wide>
      <DefinitionList
        items={[
          {
            term: analysis.score,
            children: <FigureText figure={score} least={analysisBounds.difficulty} say={percent} />,
          },
          {
            term: analysis.passed,
            children: <FigureText figure={passed} least={analysisBounds.difficulty} say={percent} />,
          },
          {
            term: analysis.time,
            children: (
              <FigureText figure={minutes} least={analysisBounds.difficulty} say={analysis.minutes} />
            ),
          },
          {
            term: analysis.alpha,
            children: <FigureText figure={alpha} least={analysisBounds.reliability} say={correlation} />,
          },
        ]}
      />
      <Section title={analysis.questions} count={rows.length}>
        <Table
          caption={analysis.questionsOf(quiz)}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.item,
            cells: {
              question: (
                <>
                  <Link className="link" to={paths.questionAnalysis(row.key)}>
                    {row.prompt}
                  </Link>
                  <span className="block font-normal opacity-85">{analysis.edition(row.edition)}</span>
                </>
              ),
              difficulty: (
                <>
                  <FigureText figure={row.difficulty} least={analysisBounds.difficulty} say={percent} />
                  {row.difficulty.value === null ? null : <ShareBar share={row.difficulty.value / 100} />}
                </>
              ),
              discrimination: (
                <FigureText
                  figure={row.discrimination}
                  least={analysisBounds.discrimination}
                  say={correlation}
                />
              ),
              flags: <Flags flags={row.flags} />,
            },
          }))}
        />
      </Section>
      <Disclosure summary={analysis.how}>
        <ul className="list-disc space-y-1 pl-5">
          {[
            analysis.rules.first,
            analysis.rules.least(analysisBounds),
            analysis.rules.difficulty,
            analysis.rules.discrimination,
            analysis.rules.alpha,
            ...(isDrawn ? [analysis.rules.drawn] : []),
            analysis.rules.time,
            analysis.rules.flags,
          ].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Disclosure>
    </Page>
  );
}
