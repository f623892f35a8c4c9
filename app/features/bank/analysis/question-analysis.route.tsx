import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { analysisBounds } from "#app/domain/item-choices.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SaidText } from "#app/ui/rich-text.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { analysisWords } from "#app/strings/areas/analysis.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { ChoiceTable } from "./choice-table.tsx";
import { FigureText, Flags } from "./figure-text.tsx";
import { viewQuestionAnalysis } from "./question-analysis.view.server.ts";

export const loader = guarded("question.analyse", async ({ params, language, words }) => {
  const view = await viewQuestionAnalysis(params.key, language);
  if (!view) throw new Response(null, { status: 404 });
  return json({ ...view, question: view.title, title: words.analysis.ofQuestion });
});

export const meta = titled;

export default function QuestionAnalysis() {
  const { title, question, isCut, editions } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const analysis = useWords(analysisWords);
  const { rules } = analysis;
  return (
    <Page title={title} lead={question} wide>
      {isCut ? <p>{analysis.cut}</p> : null}
      {editions.map(
        ({ edition, publishedAt, prompt, n, difficulty, discrimination, time, flags, options, table }) => (
          <Section key={edition} title={analysis.edition(edition)}>
            <div className="space-y-4">
              {prompt === question ? null : (
                <p className="max-w-[70ch]">
                  <SaidText text={prompt} />
                </p>
              )}
              <p>{analysis.editionSince(common.moment(publishedAt), n)}</p>
              <DefinitionList
                items={[
                  {
                    term: analysis.columns.difficulty,
                    children: (
                      <FigureText
                        figure={difficulty}
                        least={analysisBounds.difficulty}
                        say={analysis.percent}
                      />
                    ),
                  },
                  {
                    term: analysis.columns.discrimination,
                    children: (
                      <FigureText
                        figure={discrimination}
                        least={analysisBounds.discrimination}
                        say={analysis.correlation}
                      />
                    ),
                  },
                  {
                    term: analysis.questionTime,
                    children: (
                      <FigureText figure={time} least={analysisBounds.difficulty} say={analysis.seconds} />
                    ),
                  },
                ]}
              />
              <Flags flags={flags} />
              {table ? (
                <ChoiceTable options={options} table={table} caption={analysis.choicesOf(edition)} />
              ) : (
                <p>{analysis.noChoices(analysisBounds)}</p>
              )}
            </div>
          </Section>
        ),
      )}
      <Disclosure summary={analysis.how}>
        <ul className="list-disc space-y-1 pl-5">
          {[
            rules.firstMeeting,
            rules.least(analysisBounds),
            rules.editions,
            rules.difficulty,
            rules.discrimination,
            rules.groups(analysisBounds),
            rules.questionTime,
            rules.flags,
          ].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Disclosure>
    </Page>
  );
}
