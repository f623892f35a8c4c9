import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { draftsWords } from "#app/strings/areas/drafts.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { ShownProduct } from "./drafts.view.server.ts";

/** What no draft can be made of, and where the fact is written down. */
export function Gaps({ gaps }: { gaps: ShownProduct["gaps"] }) {
  const drafts = useWords(draftsWords);
  if (gaps.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-lg">{drafts.missing}</h3>
      <List>
        {gaps.map(({ topic, text, complete, write }) => (
          <Row key={topic}>
            <p>{text}</p>
            <p className="flex flex-wrap gap-x-4">
              <Link className="link" to={complete} aria-label={`${drafts.complete}: ${text}`}>
                {drafts.complete}
              </Link>
              {write ? (
                <Link className="link" to={write} aria-label={`${drafts.write}: ${text}`}>
                  {drafts.write}
                </Link>
              ) : null}
            </p>
          </Row>
        ))}
      </List>
    </div>
  );
}

/** What somebody wants no draft of, as long as the fact stays. */
export function LeftOut(props: { rows: ShownProduct["leftOut"]; product: string; name: string; at: string }) {
  const { rows, product, name, at } = props;
  const drafts = useWords(draftsWords);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-lg">{drafts.leftOut}</h3>
      <List>
        {rows.map(({ id, topic, label, by }) => (
          <Row key={id}>
            <p>
              {label} <span className="opacity-85">({by})</span>
            </p>
            <Form method="post" action={paths.leftOutDrafts}>
              <HiddenFields fields={{ product, topic, isLeftOut: "no", at }} />
              <Button tone="quiet" label={`${drafts.offerAgain}: ${name}, ${label}`}>
                {drafts.offerAgain}
              </Button>
            </Form>
          </Row>
        ))}
      </List>
    </div>
  );
}
