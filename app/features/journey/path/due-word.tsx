import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";

/** By when something is due; what is late looks late. */
export function DueWord({ dueOn, lateDays }: { dueOn: string; lateDays: number }) {
  const { common, journey } = useWords();
  if (lateDays === 0) return <span>{journey.due(common.day(dueOn))}</span>;
  return <StateWord tone="problem">{journey.overdueBy(lateDays, common.day(dueOn))}</StateWord>;
}
