import { analysisBounds, type OptionCount } from "#app/domain/item-choices.ts";
import { type Said, SaidText } from "#app/ui/rich-text.tsx";
import { ShareBar } from "#app/ui/share-bar.tsx";
import { Table } from "#app/ui/table.tsx";
import { analysisWords } from "#app/strings/areas/analysis.ts";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  caption: string;
  options: { id: string; text: Said | null; isRight: boolean }[];
  table: { n: number; options: OptionCount[]; groups: { upper: number; lower: number } | null };
};

/** How often each option was chosen: by all, by the best and by the weakest. */
export function ChoiceTable({ caption, options, table: { n, options: counts, groups } }: Props) {
  const analysis = useWords(analysisWords);
  const columns = [
    { key: "option", label: analysis.option },
    { key: "all", label: analysis.all(n) },
    ...(groups
      ? [
          { key: "upper", label: analysis.upper(groups.upper) },
          { key: "lower", label: analysis.lower(groups.lower) },
        ]
      : []),
  ];
  const share = (count: number, of: number) => (
    <>
      {analysis.times(count, of === 0 ? 0 : (100 * count) / of)}
      <ShareBar share={of === 0 ? 0 : count / of} />
    </>
  );
  return (
    <>
      <Table
        caption={caption}
        columns={columns}
        rows={options.map(({ id, text, isRight }) => {
          const count = counts.find(({ option }) => option === id) ?? { all: 0, upper: 0, lower: 0 };
          return {
            key: id,
            cells: {
              option: (
                <>
                  <SaidText text={text ?? analysis.outcomes[id as keyof typeof analysis.outcomes]} />
                  {isRight ? <span className="block font-normal">{analysis.right}</span> : null}
                </>
              ),
              all: share(count.all, n),
              upper: share(count.upper, groups?.upper ?? 0),
              lower: share(count.lower, groups?.lower ?? 0),
            },
          };
        })}
      />
      {groups ? null : <p>{analysis.noGroups(analysisBounds)}</p>}
    </>
  );
}
