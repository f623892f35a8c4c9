import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { PaperSteps as Steps } from "./paper-steps.view.server.ts";

/** An attempt on paper: how it stands, and what this reader may do with it. */
export function PaperSteps({ steps }: { steps: Steps }) {
  const { title, lines, links, start, withdraw } = steps;
  return (
    <div className="space-y-4">
      <Notice tone="info" title={title}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {links.length > 0 ? (
        <div className="flex flex-wrap gap-3">
          {links.map(({ to, label, isFile }) => (
            <ButtonLink key={to} to={to} wide reloadDocument={isFile}>
              {label}
            </ButtonLink>
          ))}
        </div>
      ) : null}
      {[start, withdraw].map((verb) =>
        verb ? (
          <Form key={verb.to} method="post" action={verb.to} className="space-y-2">
            <Button tone={verb === start ? "primary" : "plain"} wide>
              {verb.label}
            </Button>
            <p>{verb.hint}</p>
          </Form>
        ) : null,
      )}
    </div>
  );
}
