import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { List, Row } from "#app/ui/card.tsx";
import { Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { PanelView } from "./deal-panel.view.server.ts";

type Props = { view: Pick<PanelView, "criteria">; compared: NonNullable<PanelView["compared"]> };

/** What each of a panel gave, and where they lie apart. */
export function ComparedMarks({ view: { criteria }, compared }: Props) {
  const words = useWords(simulatedDealsWords);
  const label = (key: string) => criteria.find((line) => line.key === key)?.label ?? key;
  return (
    <Section title={words.compared}>
      <p className="mb-3">{words.apart(compared.filter(({ differs }) => differs).length)}</p>
      <List>
        {compared.map(({ key, marks, differs }) => (
          <Row key={key}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{label(key)}</span>
              {differs ? <StateWord tone="problem">{words.differs}</StateWord> : null}
            </p>
            <p>{marks.map(({ name, grade }) => `${name}: ${words.grades[grade]}`).join(" · ")}</p>
          </Row>
        ))}
      </List>
    </Section>
  );
}
