import type { ReactNode } from "react";
import { Button, ButtonLink } from "./button.tsx";
import { List, Row } from "./card.tsx";
import { Disclosure } from "./disclosure.tsx";
import { FileField, Select, TextArea } from "./field.tsx";
import { Notice } from "./notice.tsx";
import { Section } from "./page.tsx";

type Option = { value: string; label: string };
type Words = {
  mapping: string;
  sheet: string;
  heading: string;
  again: string;
  example: (text: string) => string;
};
type Read = {
  readFrom: string;
  unused: string;
  sheets: Option[];
  sheet: string;
  headings: Option[];
  heading: string;
  columns: (Option & { example: string })[];
  options: Option[];
};

/** Where a list was read from and what each column was taken for, to be put right and looked at again. */
export function ColumnMapping({ words, list, isOpen }: { words: Words; list: Read; isOpen: boolean }) {
  return (
    <div className="space-y-2">
      <p className="wrap-anywhere">{list.readFrom}</p>
      {list.unused ? <p className="wrap-anywhere">{list.unused}</p> : null}
      <Disclosure summary={words.mapping} open={isOpen}>
        <div className="space-y-4">
          {list.sheets.length > 0 ? (
            <Select name="sheet" label={words.sheet} options={list.sheets} defaultValue={list.sheet} />
          ) : null}
          <Select name="heading" label={words.heading} options={list.headings} defaultValue={list.heading} />
          {list.columns.map(({ value, label, example }, index) => (
            <Select
              key={label}
              name="columns[]"
              id={`column-${index}`}
              label={label}
              hint={example ? words.example(example) : undefined}
              options={list.options}
              defaultValue={value}
            />
          ))}
          <Button tone="plain" name="step" value="look">
            {words.again}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}

/** Lines that cannot be taken in, one notice for each thing to put right. */
export function LineProblems({
  problems,
}: {
  problems: { problem: string; title: string; rows: string[] }[];
}) {
  return problems.map(({ problem, title, rows }) => (
    <Notice key={problem} tone="problem" title={title}>
      <ul className="list-disc pl-5">
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </Notice>
  ));
}

type SourceProps = {
  words: { file: string; fileHint: string; paste: string; look: string };
  pasteHint: string;
  errors: Record<string, string>;
  pasted: string | undefined;
  /** What is asked for beside the table. */
  children?: ReactNode;
};

/** A table as a file or pasted, and the button that looks at it first. */
export function TableSource({ words, pasteHint, errors, pasted, children }: SourceProps) {
  return (
    <>
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errors["file"]}
        accept=".csv,.txt,.xlsx,text/csv"
      />
      <TextArea
        name="text"
        label={words.paste}
        hint={pasteHint}
        error={errors["text"]}
        defaultValue={pasted}
        rows={6}
      />
      {children}
      <Button wide>{words.look}</Button>
    </>
  );
}

type PastProps = {
  title: string;
  undo: string;
  undone: string;
  imports: { id: string; text: string; undo: string | null }[];
};

/** Earlier imports, each with where it is taken back as long as it was not. */
export function PastImports({ title, undo, undone, imports }: PastProps) {
  if (imports.length === 0) return null;
  return (
    <Section title={title}>
      <List>
        {imports.map((row) => (
          <Row key={row.id}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <span>{row.text}</span>
              {row.undo ? (
                <ButtonLink to={row.undo} tone="quiet">
                  {undo}
                </ButtonLink>
              ) : (
                <span>{undone}</span>
              )}
            </div>
          </Row>
        ))}
      </List>
    </Section>
  );
}
