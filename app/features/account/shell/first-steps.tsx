import { Link } from "@remix-run/react";
import { List, Row } from "#app/ui/card.tsx";
import { Section } from "#app/ui/page.tsx";

type Props = {
  title: string;
  lead: string;
  steps: { key: string; title: string; text: string; isDone: boolean; to: string | null }[];
};

/** Greets an empty company: what is missing, and the page for it. */
export function FirstSteps({ title, lead, steps }: Props) {
  return (
    <div className="mx-auto mb-8 w-full max-w-3xl">
      <Section title={title}>
        <p className="mb-3">{lead}</p>
        <List>
          {steps.map(({ key, title: name, text, isDone, to }) => (
            <Row key={key}>
              <p className={isDone ? "opacity-80" : "font-semibold"}>
                <span aria-hidden="true">{isDone ? "✓ " : "○ "}</span>
                {to ? (
                  <Link className="link" to={to}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </p>
              <p>{text}</p>
            </Row>
          ))}
        </List>
      </Section>
    </div>
  );
}
