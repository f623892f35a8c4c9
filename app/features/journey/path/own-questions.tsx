import { Link } from "@remix-run/react";
import { List, Row } from "#app/ui/card.tsx";
import { Section } from "#app/ui/page.tsx";
import { helpWords } from "#app/strings/areas/help.ts";
import { useWords } from "#app/web/strings.tsx";
import type { OwnQuestion } from "./own-questions.view.server.ts";

/** What the trainee asked under "I'm stuck", with the answers of the last days. */
export function OwnQuestions({ questions }: { questions: OwnQuestion[] }) {
  const help = useWords(helpWords);
  if (questions.length === 0) return null;
  return (
    <Section title={help.yours} count={questions.length}>
      <List>
        {questions.map(({ id, title, to, said, answer }) => (
          <Row key={id}>
            <Link className="font-semibold hover:underline" to={to}>
              {title}
            </Link>
            <p className="whitespace-pre-line">
              {said} {answer}
            </p>
          </Row>
        ))}
      </List>
    </Section>
  );
}
