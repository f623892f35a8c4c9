import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { scenariosWords } from "#app/strings/areas/scenarios.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ShownScenario } from "./shown-scenario.view.server.ts";

/** A card as whoever plays the client reads it: what the trainee knows, then what the trainee does not. */
export function ScenarioCard({ card }: { card: ShownScenario }) {
  const scenarios = useWords(scenariosWords);
  const rows = [{ name: "brief" as const, text: card.brief }, ...card.secret];
  return (
    <dl className="space-y-3">
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt className="font-semibold">{scenarios.fields[name]}</dt>
          <dd className="max-w-[70ch] whitespace-pre-line wrap-anywhere">{text}</dd>
        </div>
      ))}
      {card.products.length > 0 ? (
        <div>
          <dt className="font-semibold">{scenarios.products}</dt>
          <dd className="flex flex-wrap gap-x-4">
            {card.products.map(({ key, name }) => (
              <Link key={key} className="link" to={paths.product(key)}>
                {name}
              </Link>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
