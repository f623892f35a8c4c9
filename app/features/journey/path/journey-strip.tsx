import { StageStrip } from "#app/ui/stage-strip.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { TodayView } from "./today.view.server.ts";

/** The four stages as a strip, and in words. */
export function JourneyStrip({ view }: { view: Pick<TodayView, "stages" | "current" | "tick"> }) {
  const { journey } = useWords();
  const planned = view.tick ? view.tick.segment + 1 : null;
  const stage = view.stages[view.current - 1];
  const label = stage ? journey.standing(stage.number, stage.title, stage.done, stage.of) : "";
  return (
    <div>
      <StageStrip
        size="page"
        label={planned ? `${label} · ${journey.planToday(planned)}` : label}
        today={view.tick}
        segments={view.stages.map(({ done, of, state }) => ({ done, of, state }))}
      />
      <p className="mt-2">{label}</p>
      {planned ? <p className="text-sm">{journey.legend(planned)}</p> : null}
    </div>
  );
}
