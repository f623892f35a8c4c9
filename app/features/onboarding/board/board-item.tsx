import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Row } from "#app/ui/card.tsx";
import { StageStrip } from "#app/ui/stage-strip.tsx";
import { boardWords } from "#app/strings/areas/board.ts";
import { useWords } from "#app/web/strings.tsx";
import type { BoardView } from "./board.view.server.ts";

/** One trainee: the strip, the reason as a sentence, since when, one action. */
export function BoardItem({ row }: { row: BoardView["rows"][number] }) {
  const { common, journey } = useWords();
  const board = useWords(boardWords);
  const current = row.segments[row.stage - 1];
  const standing = current ? journey.standing(row.stage, row.stageTitle, current.done, current.of) : "";
  const label = [standing, row.tick ? board.planToday(row.tick.segment + 1) : ""].filter(Boolean).join(" · ");
  const action = row.action ? board.actions[row.action.code] : "";
  return (
    <Row id={row.id}>
      <div className="@container">
        <div className="grid items-center gap-x-6 gap-y-2 @min-[32rem]:grid-cols-[1fr_11rem] @min-[58rem]:grid-cols-[14rem_11rem_1fr_auto]">
          <div>
            <Link to={paths.enrollment(row.id)} className="text-lg font-semibold hover:underline">
              {row.name}
            </Link>
            <p className="text-sm">
              {[row.teamName, board.since(common.day(row.startsOn))].filter(Boolean).join(" · ")}
            </p>
          </div>
          <div>
            <StageStrip segments={row.segments} today={row.tick} label={label} />
            <p className="text-sm">{board.stageOf(row.stage, current?.done ?? 0, current?.of ?? 0)}</p>
          </div>
          <p>
            {row.sentence}
            {row.days ? ` ${board.days(row.days)}` : ""}
          </p>
          <div className="no-print">
            {row.action ? (
              <ButtonLink to={row.action.to} wide label={board.actionFor(action, row.name)}>
                {action}
              </ButtonLink>
            ) : null}
          </div>
        </div>
      </div>
    </Row>
  );
}
