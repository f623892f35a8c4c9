/** How a cell of a row is called in a form: rows are numbered as they were made and stand in the order they are sent. */
export const cellName = (field: string, row: number, cell: string) => `${field}.${row}.${cell}`;

/** The numbers of the rows a form holds, in their order, from the names of its fields. */
export function rowsIn(names: Iterable<string>, field: string): number[] {
  const start = `${field}.`;
  const found = [...names].flatMap((name) => {
    const [, row] = name.startsWith(start) ? (/^(\d{1,3})\./.exec(name.slice(start.length)) ?? []) : [];
    return row === undefined ? [] : [Number(row)];
  });
  return [...new Set(found)];
}

/** The row a cell belongs to, as `field.row`; undefined where the name is none of a cell. */
export const rowOf = (name: string) => /^(\w+\.\d+)\./.exec(name)?.[1];
