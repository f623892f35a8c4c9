import { leastForAgreement, leastForDrift } from "#app/domain/agreement.ts";
import type { Agreement } from "#app/domain/calibration.ts";
import type { Figure } from "#app/domain/figure.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { calibrationWords } from "#app/strings/areas/calibration.ts";
import { useWords } from "#app/web/strings.tsx";

type Compared = { agreement: Agreement; drift: Figure[] };
type Props = {
  result: Compared & {
    byLine: Compared[];
    answers: { id: string; text: string; grades: (number | null)[][] }[];
  };
  lines: { key: string; label: string | null }[];
  graders: { id: string; name: string }[];
};

/** How far the graders agreed, how far each lies from the others, and the answers with everybody's marks. */
export function RoundResult({ result, lines, graders }: Props) {
  const calibration = useWords(calibrationWords);
  const { agreement } = result;
  const shown =
    agreement.measure === "kappa"
      ? ([
          [calibration.quadratic, agreement.quadratic],
          [calibration.linear, agreement.linear],
        ] as const)
      : ([
          [calibration.ordinal, agreement.ordinal],
          [calibration.interval, agreement.interval],
        ] as const);
  const nameOf = (label: string | null | undefined) => label ?? calibration.mark;
  const rows = [
    ...(result.byLine.length > 0 ? [{ key: "all", label: calibration.allLines, ...result }] : []),
    ...lines.map(({ key, label }, index) => ({
      key: `line-${key}`,
      label: nameOf(label),
      ...(result.byLine[index] ?? result),
    })),
  ];
  const byGrader = graders.map(({ id, name }) => ({ key: id, label: name }));
  return (
    <>
      <Section title={calibration.agreement}>
        <DefinitionList
          items={shown.map(([term, figure]) => ({
            term,
            children: <FigureOf figure={figure} least={leastForAgreement} say={calibration.figure} />,
          }))}
        />
        <p className="mt-3 max-w-[70ch]">{calibration.reading}</p>
      </Section>
      <Section title={calibration.drift}>
        <Table
          caption={calibration.driftCaption}
          columns={[
            { key: "line", label: calibration.line },
            { key: "agreement", label: calibration.agreement },
            ...byGrader,
          ]}
          rows={rows.map(({ key, label, agreement: own, drift }) => ({
            key,
            cells: {
              line: label,
              agreement: (
                <FigureOf
                  figure={own.measure === "kappa" ? own.quadratic : own.ordinal}
                  least={leastForAgreement}
                  say={calibration.figure}
                />
              ),
              ...Object.fromEntries(
                graders.map(({ id }, index) => [
                  id,
                  <FigureOf
                    key={id}
                    figure={drift[index]}
                    least={leastForDrift}
                    say={calibration.difference}
                  />,
                ]),
              ),
            },
          }))}
        />
        <p className="mt-3 max-w-[70ch]">{calibration.driftText}</p>
      </Section>
      <Section title={calibration.answers} count={result.answers.length}>
        <div className="space-y-3">
          {result.answers.map(({ id, text, grades }, index) => (
            <Disclosure key={id} summary={calibration.answerOf(index + 1, result.answers.length)}>
              <p className="mb-3 max-w-[70ch] whitespace-pre-line wrap-anywhere">{text}</p>
              <Table
                caption={calibration.marksOf(index + 1)}
                columns={[{ key: "line", label: calibration.line }, ...byGrader]}
                rows={lines.map(({ key, label }, line) => ({
                  key: `line-${key}`,
                  cells: {
                    line: nameOf(label),
                    ...Object.fromEntries(
                      graders.map((grader, at) => [grader.id, grades[line]?.[at] ?? calibration.noMark]),
                    ),
                  },
                }))}
              />
            </Disclosure>
          ))}
        </div>
      </Section>
    </>
  );
}

function FigureOf({
  figure,
  least,
  say,
}: {
  figure: Figure | undefined;
  least: number;
  say: (value: number, n: number) => string;
}) {
  const calibration = useWords(calibrationWords);
  if (!figure || figure.value === null)
    return (
      <span className="font-normal opacity-85">
        {figure?.why === "too-few"
          ? calibration.tooFew(figure.n, least)
          : calibration.noVariation(figure?.n ?? 0)}
      </span>
    );
  return <span>{say(figure.value, figure.n)}</span>;
}
