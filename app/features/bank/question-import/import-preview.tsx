import { useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { type Rich, RichText, type Said, SaidText } from "#app/ui/rich-text.tsx";
import { useTrouble } from "#app/web/steady-fetch.ts";

type Props = {
  title: string;
  fields: Record<string, string>;
  labels: { taken: string; refused: string; notes: string; again: string };
  preview: {
    format: string;
    counts: string;
    fresh: number;
    importLabel: string;
    busy: string;
    first: string;
    taken: {
      line: string;
      kind: string;
      prompt: Rich;
      lines: { key: string; text: Said; isRight: boolean; note: Said | null }[];
    }[];
    refused: string[];
    notes: string[];
  };
};

/** What was read, before anything is written. */
export function ImportPreview({
  title,
  fields,
  labels,
  preview: { format, counts, fresh, importLabel, busy, first, taken, refused, notes },
}: Props) {
  const trouble = useTrouble();
  const isBusy = useNavigation().state !== "idle" && !trouble;
  return (
    <Page
      title={title}
      lead={`${format}. ${counts}`}
      actions={<ButtonLink to={paths.questionImport}>{labels.again}</ButtonLink>}
    >
      {fresh > 0 ? (
        <Form method="post" encType="multipart/form-data">
          <HiddenFields fields={{ ...fields, step: "import" }} />
          <Button wide {...(isBusy ? { disabled: true } : {})}>
            {importLabel}
          </Button>
          {isBusy ? (
            <div role="status" className="mt-4">
              <ProgressBar label={busy} />
            </div>
          ) : null}
        </Form>
      ) : null}
      {refused.length > 0 ? (
        <Section title={labels.refused} count={refused.length}>
          <ul className="list-disc space-y-1 pl-6 wrap-anywhere">
            {refused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {notes.length > 0 ? (
        <Section title={labels.notes}>
          <ul className="list-disc space-y-1 pl-6">
            {notes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {taken.length > 0 ? (
        <Section title={labels.taken}>
          {first ? <p className="mb-3">{first}</p> : null}
          <List>
            {taken.map(({ line, kind, prompt, lines }) => (
              <Row key={line}>
                <p className="opacity-85">
                  {line} · {kind}
                </p>
                <RichText text={prompt} />
                <ul className="mt-1 wrap-anywhere">
                  {lines.map(({ key, text, isRight, note }) => (
                    <li key={key} className={isRight ? "font-semibold" : ""}>
                      {isRight ? "✓ " : ""}
                      <SaidText text={text} />
                      {note ? (
                        <>
                          {" · "}
                          <SaidText text={note} />
                        </>
                      ) : null}
                    </li>
                  ))}
                </ul>
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}
