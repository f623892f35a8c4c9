import { helpWords } from "#app/strings/areas/help.ts";
import { useWords } from "#app/web/strings.tsx";
import type { HelpView } from "./help.view.server.ts";

/** A question with what became of it. */
export function SettledHelp({ settled }: { settled: HelpView["settled"] }) {
  const help = useWords(helpWords);
  const { common } = useWords();
  if (settled.length === 0) return null;
  return (
    <ul className="space-y-4">
      {settled.map(({ id, question, askedAt, end }) => (
        <li key={id} className="space-y-1">
          <p className="whitespace-pre-line">
            <q>{question}</q> · {common.moment(askedAt)}
          </p>
          {end ? (
            <p className="whitespace-pre-line">
              <span className="font-semibold">
                {end.how === "answered" ? help.answeredBy(end.by) : help.talkedWith(end.by)}
              </span>{" "}
              {end.answer}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
