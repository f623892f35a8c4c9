import { paths } from "#app/paths.ts";
import { List, Row } from "#app/ui/card.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ShownProof } from "./shown-proofs.view.server.ts";

/** What was handed in, with its files: pictures in place, others to open. */
export function ShownProofs({
  id,
  title,
  shown,
}: {
  id: string;
  title: string;
  shown: readonly ShownProof[];
}) {
  const { common, requirements } = useWords();
  if (shown.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-xl">{title}</h2>
      <List>
        {shown.map((row) => (
          <Row key={row.id}>
            <p className="font-semibold">{common.day(row.occurredOn)}</p>
            {row.text ? <p className="whitespace-pre-line">{row.text}</p> : null}
            {row.activityKind ? (
              <p>
                {requirements.activities[row.activityKind]}: {row.activityAmount} ·{" "}
                {common.day(row.activityOn ?? row.occurredOn)}
              </p>
            ) : null}
            {row.fileId && row.isPicture ? (
              <img
                src={paths.file(id, row.fileId)}
                alt={row.fileName ?? ""}
                className="mt-2 max-h-[70vh] max-w-full rounded-field border border-base-300 object-contain"
              />
            ) : null}
            {row.fileId ? (
              <p>
                <a href={paths.file(id, row.fileId)} className="link" download>
                  {row.fileName}
                </a>
              </p>
            ) : null}
          </Row>
        ))}
      </List>
    </section>
  );
}
