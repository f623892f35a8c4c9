import { ProgressBar } from "./progress.tsx";

type Props = {
  ramp: {
    first: string;
    earlier: string;
    weeks: { key: number; label: string; done: number; target: number }[];
  };
};

/** The first calls: when the first one came, and each week against its target. */
export function RampFigures({ ramp: { first, earlier, weeks } }: Props) {
  return (
    <div className="space-y-3">
      <p>{[first, earlier].filter(Boolean).join(" ")}</p>
      {weeks.map(({ key, label, done, target }) => (
        <ProgressBar key={key} label={label} value={Math.min(done, target)} max={target} />
      ))}
    </div>
  );
}
