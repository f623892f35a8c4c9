import { ScenarioCard } from "#app/features/requirements/shared/scenario-card.tsx";
import type { ShownScenario } from "#app/features/requirements/shared/shown-scenario.view.server.ts";
import { paths } from "#app/paths.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  id: string;
  dealKey: string;
  card: ShownScenario | null;
  others: { value: string; label: string }[];
  requestId: string;
};

/** The card the try is played by, folded away from the trainee's eyes, and another one to take instead. */
export function ClientCard({ id, dealKey, card, others, requestId }: Props) {
  const words = useWords(simulatedDealsWords);
  if (!card && others.length === 0) return null;
  return (
    <div className="no-print space-y-3">
      {card ? (
        <Disclosure summary={`${words.clientCard}: ${card.title}`}>
          <ScenarioCard card={card} />
        </Disclosure>
      ) : (
        <p>{words.noCard}</p>
      )}
      {others.length > 0 ? (
        <Disclosure summary={words.otherCard}>
          <Form method="post" action={paths.dealCard(id, dealKey)} className="space-y-3">
            <HiddenFields fields={{ requestId }} />
            <Select name="scenarioId" label={words.otherCard} options={others} />
            <Button tone="plain">{words.chooseCard}</Button>
          </Form>
        </Disclosure>
      ) : null}
    </div>
  );
}
