import { Section } from "#app/ui/page.tsx";
import { handoversWords } from "#app/strings/areas/handovers.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ShownHandover } from "./handover.view.server.ts";

/** What the mentor before handed over. */
export function HandoverNote({ handover }: { handover: ShownHandover | null }) {
  const words = useWords(handoversWords);
  if (!handover) return null;
  return (
    <Section title={handover.by}>
      <p className="whitespace-pre-line">{handover.record}</p>
      {handover.along ? (
        <p className="mt-2 whitespace-pre-line">
          <span className="font-semibold">{words.along}:</span> {handover.along}
        </p>
      ) : null}
    </Section>
  );
}
