import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { StateWord } from "#app/ui/state-word.tsx";
import { Table } from "#app/ui/table.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";

type State = "open" | "time-over" | "waiting" | "passed" | "failed";
type Props = {
  attempts: {
    id: string;
    number: number;
    submittedAt: number | null;
    state: State;
    scoreBp: number | null;
    neededBp: number | null;
  }[];
  granted: { id: string; at: number; by: string; remedy: string }[];
};

const tones = {
  open: "active",
  "time-over": "waiting",
  waiting: "waiting",
  passed: "done",
  failed: "wrong",
} as const;

/** Every attempt with its outcome, oldest first. */
export function PastAttempts({ attempts, granted }: Props) {
  const { common } = useWords();
  const words = useWords(quizzesWords);
  if (attempts.length === 0) return <p>{words.noAttempts}</p>;
  const columns = [
    { key: "attempt", label: words.attempt },
    { key: "handedIn", label: words.handedIn },
    { key: "result", label: words.result },
  ];
  const rows = attempts.map(({ id, number, submittedAt, state, scoreBp, neededBp }) => ({
    key: id,
    cells: {
      attempt: (
        <Link className="link" to={paths.attemptResult(id)}>
          {words.attemptNumber(number)}
        </Link>
      ),
      handedIn: submittedAt === null ? words.notHandedIn : common.moment(submittedAt),
      result: (
        <span className="flex flex-wrap gap-x-3">
          <StateWord tone={tones[state]}>{words.attemptStates[state]}</StateWord>
          {scoreBp === null || neededBp === null ? null : (
            <span>
              {common.percent(scoreBp)} ({words.needed(common.percent(neededBp))})
            </span>
          )}
        </span>
      ),
    },
  }));
  return (
    <div className="space-y-3">
      <Table caption={words.past} columns={columns} rows={rows} />
      {granted.map(({ id, at, by, remedy }) => (
        <p key={id}>{words.grantedBy(by, common.moment(at), remedy)}</p>
      ))}
    </div>
  );
}
