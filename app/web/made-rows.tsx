import type { Language } from "#app/domain/localized.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { useTyped } from "#app/ui/typed.ts";
import { cellName, rowsIn } from "./form-rows.ts";
import { type MadeField, MadeFields, readersFirst } from "./made-fields.tsx";
import { FoldedPicture, type GivenPicture } from "./picture-field.tsx";
import { useProblem } from "./problem.tsx";
import { useLanguage, useWords } from "./strings.tsx";

/** A cell of each row; `one` and `some` are marks, the rest is typed. */
type MadeCell = {
  name: string;
  as: "area" | "line" | "figure" | "one" | "some" | "picture";
  label: string;
  hint?: string;
  lang?: Language;
  isFolded?: boolean;
  isOptional?: boolean;
};
/** Rows as the server describes them, and the boxes in which they can be written as text instead. */
export type MadeRows = {
  name: string;
  type: "rows";
  label: string;
  hint?: string;
  row: string;
  add: string;
  fold: string;
  least: number;
  isOrdered: boolean;
  cells: MadeCell[];
  languages: Language[];
  rows: Record<string, string>[];
  boxes: MadeField[];
};

/** Rows made on the server, with what was typed and what is wrong with it; as text where they came back so. */
export function MadeRowsField({ field }: { field: MadeRows }) {
  const { values, errors } = useProblem();
  const { common } = useWords();
  const typed = useTyped();
  const { name, label, hint, row, add, least, isOrdered, rows, boxes } = field;
  if (boxes.some((box) => box.name in values)) return <MadeFields fields={boxes} />;
  const isSent = Object.keys(values).length > 0;
  const sent = rowsIn(Object.keys(isSent ? values : (typed ?? {})), name);
  return (
    <Rows
      name={name}
      legend={label}
      {...(hint ? { hint } : {})}
      error={errors[name]}
      rows={isSent || typed ? sent : rows.map((_, index) => index)}
      least={least}
      isOrdered={isOrdered}
      words={{ ...common.rows, undo: common.undo, row, add }}
    >
      {(number) => <Cells field={field} number={number} before={isSent ? undefined : rows[number]} />}
    </Rows>
  );
}

type CellsProps = { field: MadeRows; number: number; before: Record<string, string> | undefined };

function Cells({ field, number, before }: CellsProps) {
  const { values, errors } = useProblem();
  const { common } = useWords();
  const typed = useTyped();
  const language = useLanguage();
  const typedIn = (cell: string) => values[cellName(field.name, number, cell)] ?? before?.[cell] ?? "";
  const cells = readersFirst(field.cells, language);
  const draw = ({ name: cell, as, label, hint, lang, isOptional }: MadeCell) => {
    const name = cellName(field.name, number, cell);
    if (as === "one" || as === "some") {
      const shared = as === "one" ? `${field.name}.${cell}` : name;
      const own = as === "one" ? String(number) : "yes";
      const chosen = (typed?.[shared] ?? values[shared]?.split("\n"))?.includes(own);
      return (
        <label key={cell} className="inline-flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type={as === "one" ? "radio" : "checkbox"}
            name={shared}
            value={own}
            defaultChecked={chosen ?? before?.[cell] === "yes"}
            className={as === "one" ? "radio radio-primary" : "checkbox checkbox-primary"}
          />
          {label}
        </label>
      );
    }
    const shared = {
      name,
      label,
      error: errors[name],
      defaultValue: typedIn(cell),
      ...(lang ? { lang } : {}),
      ...(hint ? { hint } : {}),
      ...(isOptional ? { optionalLabel: common.optional } : {}),
    };
    if (as === "area") return <TextArea key={cell} grows {...shared} />;
    return (
      <Field
        key={cell}
        autoComplete="off"
        {...(as === "figure" ? { inputMode: "decimal" as const } : {})}
        {...shared}
      />
    );
  };
  const typedCells = cells.filter(({ as }) => as !== "picture");
  const open = typedCells.filter(({ isFolded }) => !isFolded);
  const folded = typedCells.filter(({ isFolded }) => isFolded);
  const pictures = (areFolded: boolean) =>
    cells
      .filter(({ as, isFolded = false }) => as === "picture" && isFolded === areFolded)
      .map(({ name, label }) => (
        <FoldedPicture
          key={name}
          name={cellName(field.name, number, name)}
          label={label}
          languages={field.languages}
          given={givenIn(before, name, field.languages)}
        />
      ));
  const isUsed = cells
    .filter(({ isFolded }) => isFolded)
    .some(
      ({ name, as }) =>
        typedIn(as === "picture" ? `${name}-id` : name) || errors[cellName(field.name, number, name)],
    );
  return (
    <>
      <input type="hidden" name={cellName(field.name, number, "id")} value={typedIn("id")} />
      <Beside cells={open} draw={draw} />
      {pictures(false)}
      {folded.length > 0 ? (
        <Disclosure summary={field.fold} open={isUsed}>
          <div className="space-y-3">
            <Beside cells={folded} draw={draw} />
            {pictures(true)}
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

/** The picture that stands in a row so far. */
function givenIn(
  row: Record<string, string> | undefined,
  name: string,
  languages: readonly Language[],
): GivenPicture | null {
  const id = row?.[`${name}-id`];
  if (!row || !id) return null;
  const src = row[`${name}-src`];
  const alt = Object.fromEntries(languages.map((one) => [one, row[`${name}-alt-${one}`]]));
  return { id, alt, shown: src ? { src, width: 0, height: 0, alt: "", phone: null } : null };
}

/** What is typed side by side where there is room, marks above it. */
function Beside({ cells, draw }: { cells: MadeCell[]; draw: (cell: MadeCell) => React.ReactNode }) {
  const isMark = ({ as }: MadeCell) => as === "one" || as === "some";
  const typed = cells.filter((cell) => !isMark(cell));
  return (
    <>
      {cells.filter(isMark).map(draw)}
      <div className={typed.length > 1 ? "grid items-end gap-3 sm:grid-cols-2" : ""}>{typed.map(draw)}</div>
    </>
  );
}
