import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Prose } from "#app/ui/prose.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ProductView } from "./product.view.server.ts";

/** The facts of a product on one sheet, two columns where there is room and on paper. */
export function ProductCard({ product }: { product: ProductView }) {
  const { common } = useWords();
  const products = useWords(productsWords);
  const { price, unit, place, texts, deliveries, substitutes, addOns, changes } = product;
  const written = (text: string) =>
    text ? <Prose text={text} /> : <p className="opacity-80">{products.factsMissing}</p>;
  const others = (rows: ProductView["addOns"]) =>
    rows.length === 0 ? (
      <p>{common.none}</p>
    ) : (
      <ul className="list-disc pl-5">
        {rows.map(({ key, name }) => (
          <li key={key}>
            <Link className="link" to={paths.product(key)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 print:grid-cols-2 print:gap-y-3 print:text-[10pt]">
      <Fact title={products.price}>
        <p className="text-lg font-semibold">
          {price ? `${products.money(price.cents)} ${products.perUnit(unit)}` : products.noPrice}
        </p>
        {price && price.tiers.length > 0 ? (
          <ul className="list-disc pl-5">
            {price.tiers.map(({ from, discountBp }) => (
              <li key={from}>{products.from(`${from}`, products.share(discountBp))}</li>
            ))}
          </ul>
        ) : null}
      </Fact>
      {place ? (
        <Fact title={products.priority(place.priority)}>
          <p>
            {[products.place(place.place, place.of), place.isPinned ? products.pinned : ""]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </Fact>
      ) : null}
      {texts.map(({ name, text }) => (
        <Fact key={name} title={products.fields[name]}>
          {written(text)}
        </Fact>
      ))}
      {deliveries.map(({ name, text, days }) => (
        <Fact key={name} title={products.fields[name]}>
          {written([days === null ? "" : products.deliveryIn(days), text].filter(Boolean).join("\n\n"))}
        </Fact>
      ))}
      <Fact title={products.fields.substitutes}>{others(substitutes)}</Fact>
      <Fact title={products.fields.addOns}>{others(addOns)}</Fact>
      {changes.length > 0 ? (
        <Fact title={products.changed}>
          <ul className="list-disc pl-5">
            {changes.map(({ id, fact, changedAt }) => (
              <li key={id}>{products.changedOn(products.facts[fact], common.dayAt(changedAt))}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
    </div>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 text-lg">{title}</h2>
      {children}
    </section>
  );
}
