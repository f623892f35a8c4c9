import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { JourneyView } from "./journey.view.server.ts";

const tones = { shut: "shut", ready: "waiting", granted: "done", withdrawn: "problem" } as const;

/** The permits in one line, each with its state; the page behind it says what they need. */
export function PermitLine({ view }: { view: Pick<JourneyView, "permits" | "enrollmentId"> }) {
  const { permits } = useWords();
  if (view.permits.length === 0) return null;
  return (
    <section className="space-y-2" aria-labelledby="permits">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="permits" className="text-xl">
          {permits.title}
        </h2>
        <Link
          to={paths.permits(view.enrollmentId)}
          className="no-print inline-flex min-h-8 items-center text-primary hover:underline"
        >
          {permits.whatEachNeeds}
        </Link>
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {view.permits.map(({ permit, state }) => (
          <li key={permit}>
            <StateWord tone={tones[state]}>
              {permits.names[permit]}: {permits.states[state]}
            </StateWord>
          </li>
        ))}
      </ul>
    </section>
  );
}
