import { Link } from "@remix-run/react";
import { stateTone, stateWord } from "#app/strings/sentences.ts";
import { Row } from "#app/ui/card.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import { DueWord } from "./due-word.tsx";
import type { JourneyRow } from "./journey.view.server.ts";

/** One requirement: its title as a link, its state, the sentence that says whose turn it is. */
export function RequirementRow({ row }: { row: JourneyRow }) {
  const { common, requirements } = useWords();
  return (
    <Row>
      <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
        <Link to={row.to} className="min-w-0 text-lg font-semibold wrap-anywhere hover:underline">
          {row.title}
        </Link>
        <StateWord tone={stateTone(row)}>{stateWord(requirements, row)}</StateWord>
      </div>
      <p className="mt-0.5">
        {requirements.kinds[row.kind]}
        {row.isAdded ? ` · ${requirements.isAdded}` : ""}
        {row.isOptional ? ` · ${common.optional}` : ""}
        {row.minutes ? ` · ${common.minutes(row.minutes)}` : ""}
        {row.state === "met" || row.isException ? null : (
          <>
            {" "}
            · <DueWord dueOn={row.dueOn} lateDays={row.lateDays} />
          </>
        )}
      </p>
      {row.sentence ? <p className="mt-0.5">{row.sentence}</p> : null}
    </Row>
  );
}
