import type { ReactNode } from "react";

// As blocks on a phone the elements lose what they are to a screen reader; said outright they keep it.
const as = (role: string) => ({ role });

type Props = {
  caption: string;
  columns: { key: string; label: string }[];
  rows: { key: string; cells: Record<string, ReactNode> }[];
};

/** A table that turns into labelled blocks on a phone. */
export function Table({ caption, columns, rows }: Props) {
  return (
    <div className="overflow-hidden rounded-box border border-base-300 bg-base-100">
      <table {...as("table")} className="w-full text-left max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <thead {...as("rowgroup")} className="max-sm:sr-only">
          <tr {...as("row")}>
            {columns.map(({ key, label }) => (
              <th
                key={key}
                {...as("columnheader")}
                scope="col"
                className="border-b border-base-300 px-4 py-2.5 font-semibold"
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as("rowgroup")} className="divide-y divide-base-300 max-sm:block">
          {rows.map(({ key, cells }) => (
            <tr key={key} {...as("row")} className="align-top max-sm:block max-sm:py-2">
              {columns.map((column, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  <Cell
                    key={column.key}
                    {...as(index === 0 ? "rowheader" : "cell")}
                    {...(index === 0 ? { scope: "row" as const } : {})}
                    className={
                      cells[column.key] === ""
                        ? "px-4 py-2.5 max-sm:hidden"
                        : index === 0
                          ? "px-4 py-2.5 align-top font-semibold max-sm:block max-sm:py-1"
                          : "px-4 py-2.5 wrap-break-word max-sm:block max-sm:py-1"
                    }
                  >
                    {index === 0 ? null : (
                      <span className="font-normal opacity-80 sm:hidden">{column.label}: </span>
                    )}
                    {cells[column.key]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
