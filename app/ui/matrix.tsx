import { Link } from "@remix-run/react";

type Cell = {
  key: string;
  text: string;
  tone: "good" | "open" | "weak" | "plain";
  to: string | null;
  label: string | null;
};
type Props = {
  caption: string;
  corner: string;
  columns: { key: string; label: string }[];
  rows: { key: string; name: string; to: string; cells: Cell[] }[];
};

const tones = {
  good: "font-semibold text-success",
  open: "opacity-80",
  weak: "font-semibold text-error",
  plain: "",
};

/** Many small cells under columns; where they do not fit, the box scrolls and not the page. Words say what the colour says. */
export function Matrix({ caption, corner, columns, rows }: Props) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-box border border-base-300 bg-base-100"
    >
      <table className="w-full text-left text-sm print:text-[8pt]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 border-b border-base-300 bg-base-100 px-3 py-2 font-semibold"
            >
              {corner}
            </th>
            {columns.map(({ key, label }) => (
              <th
                key={key}
                scope="col"
                className="border-b border-base-300 px-3 py-2 align-bottom font-semibold print:px-1"
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-base-300">
          {rows.map(({ key, name, to, cells }) => (
            <tr key={key} className="align-top">
              <th scope="row" className="sticky left-0 min-w-32 max-w-56 bg-base-100 px-3 py-2 font-semibold">
                <Link className="link" to={to}>
                  {name}
                </Link>
              </th>
              {cells.map((cell) => (
                <td key={cell.key} className={`px-3 py-2 print:px-1 ${tones[cell.tone]}`}>
                  {cell.to ? (
                    <Link className="link" to={cell.to} {...(cell.label ? { "aria-label": cell.label } : {})}>
                      {cell.text}
                    </Link>
                  ) : (
                    cell.text
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
