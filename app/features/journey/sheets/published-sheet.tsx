import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/page.tsx";
import { sheetsWords } from "#app/strings/areas/sheets.ts";
import { useWords } from "#app/web/strings.tsx";
import type { SheetsView } from "./sheets.view.server.ts";

type Shown = SheetsView["sheets"][number];
type Props = { enrollmentId: string; sheet: Shown; mayCorrect: boolean };

/** One week's sheet: what it says now, what it said before, its points and the trainee's line. */
export function PublishedSheet({ enrollmentId, sheet, mayCorrect }: Props) {
  const words = useWords(sheetsWords);
  const { title, weekOn, now, before, points, answer } = sheet;
  return (
    <Section
      id={weekOn}
      title={title}
      actions={
        mayCorrect ? (
          <span className="no-print">
            <ButtonLink to={paths.sheetCorrection(enrollmentId, weekOn)} label={`${words.correct}: ${title}`}>
              {words.correct}
            </ButtonLink>
          </span>
        ) : null
      }
    >
      <div className="space-y-3">
        {now ? <Said said={now} /> : null}
        {points.length > 0 ? (
          <div>
            <p className="font-semibold">{words.fields.next}</p>
            <ul className="list-disc pl-5">
              {points.map(({ id, text, became }) => (
                <li key={id}>
                  {text}
                  {became ? ` · ${words.became[became]}` : ""}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {answer ? (
          <p className="whitespace-pre-line">
            <span className="font-semibold">{words.answer}:</span> {answer}
          </p>
        ) : null}
        {sheet.mayAnswer ? (
          <p className="no-print">
            <ButtonLink to={paths.sheetAnswer(enrollmentId, weekOn)} label={`${words.giveAnswer}: ${title}`}>
              {words.giveAnswer}
            </ButtonLink>
          </p>
        ) : null}
        {before.length > 0 ? (
          <Disclosure summary={words.before(before.length)}>
            <div className="space-y-4 line-through">
              {before.map((said) => (
                <Said key={said.id} said={said} />
              ))}
            </div>
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}

function Said({ said }: { said: NonNullable<Shown["now"]> }) {
  const words = useWords(sheetsWords);
  const parts = (["done", "well", "improve"] as const).filter((part) => said[part]);
  return (
    <>
      <DefinitionList
        items={parts.map((part) => ({
          term: words.fields[part],
          children: <span className="whitespace-pre-line">{said[part]}</span>,
        }))}
      />
      <p className="text-sm">{said.by}</p>
    </>
  );
}
