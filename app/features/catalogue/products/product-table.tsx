import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Table } from "#app/ui/table.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import type { viewProducts } from "./products.view.server.ts";

type Row = Awaited<ReturnType<typeof viewProducts>>["rows"][number];

/** Products in the study order. */
export function ProductTable({ rows }: { rows: Row[] }) {
  const products = useWords(productsWords);
  const columns = (["name", "place", "priority", "price"] as const).map((key) => ({
    key,
    label: products.columns[key],
  }));
  return (
    <Table
      caption={products.title}
      columns={columns}
      rows={rows.map(({ key, name, face, summary, place, priority, isPinned, isStudied, cents, unit }) => ({
        key,
        cells: {
          name: (
            <>
              {face ? (
                <img
                  src={face.src}
                  alt=""
                  width={64}
                  height={64}
                  loading="lazy"
                  className="float-left mr-3 size-16 rounded-field border border-base-300 bg-white object-cover"
                />
              ) : null}
              <Link className="link" to={paths.product(key)}>
                {name}
              </Link>
              {summary ? <span className="block font-normal">{summary}</span> : null}
            </>
          ),
          place: [
            place === null ? "–" : String(place),
            isPinned ? products.pinned : "",
            isStudied ? products.studied : "",
          ]
            .filter(Boolean)
            .join(" · "),
          priority: String(priority),
          price: cents === null ? products.noPrice : `${products.money(cents)} ${products.perUnit(unit)}`,
        },
      }))}
    />
  );
}
