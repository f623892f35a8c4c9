import type { Figure } from "#app/domain/figure.ts";
import { analysisBounds, type ItemFlag } from "#app/domain/item-choices.ts";
import { StateWord } from "#app/ui/state-word.tsx";
import { analysisWords } from "#app/strings/areas/analysis.ts";
import { useWords } from "#app/web/strings.tsx";

/** A figure in words with its number of cases, or why there is none. */
export function FigureText({
  figure,
  least,
  say,
}: {
  figure: Figure;
  least: number;
  say: (value: number) => string;
}) {
  const analysis = useWords(analysisWords);
  if (figure.value === null)
    return <span className="font-normal opacity-85">{analysis.why[figure.why](figure.n, least)}</span>;
  return (
    <span>
      {say(figure.value)} <span className="font-normal opacity-85">{analysis.of(figure.n)}</span>
    </span>
  );
}

/** What to look at in a question; nothing where nothing is flagged. */
export function Flags({ flags }: { flags: ItemFlag[] }) {
  const analysis = useWords(analysisWords);
  return flags.map((flag) => (
    <div key={flag}>
      <StateWord tone="problem">{analysis.flags[flag](analysisBounds)}</StateWord>
    </div>
  ));
}
