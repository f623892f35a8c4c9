type Field = { name: string; value: string };
type Rows = {
  name: string;
  type: "rows";
  rows: Record<string, string>[];
  cells: { name: string; as: string }[];
};

/** What the form of a question sends as it stands: its fields, and its rows by their cells. */
export function questionFieldsOf(data: unknown): Record<string, string> {
  const { fields } = data as { fields: (Field | Rows)[] };
  return Object.fromEntries(
    fields.flatMap((field): [string, string][] =>
      "rows" in field && Array.isArray(field.rows)
        ? field.rows.flatMap((row, n) => cellsOf(field, row, n))
        : "given" in field
          ? pictureOf(field as unknown as Pictured)
          : [[field.name, (field as Field).value]],
    ),
  );
}

type Pictured = { name: string; given: { id: string; alt: Record<string, string> } | null };
const pictureOf = ({ name, given }: Pictured): [string, string][] =>
  given
    ? [
        [`${name}-id`, given.id],
        ...Object.entries(given.alt).map(([language, said]): [string, string] => [
          `${name}-alt-${language}`,
          said,
        ]),
      ]
    : [];

function cellsOf({ name, cells }: Rows, row: Record<string, string>, n: number): [string, string][] {
  return [
    [`${name}.${n}.id`, row["id"] ?? ""],
    ...cells.flatMap(({ name: cell, as }): [string, string][] => {
      const value = row[cell] ?? "";
      if (as === "picture")
        return Object.entries(row).flatMap(([part, said]): [string, string][] =>
          part.startsWith(`${cell}-`) ? [[`${name}.${n}.${part}`, said]] : [],
        );
      if (as === "one") return value ? [[`${name}.${cell}`, String(n)]] : [];
      return as === "some" && !value ? [] : [[`${name}.${n}.${cell}`, value]];
    }),
  ];
}
