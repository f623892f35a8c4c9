import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ProductFact } from "#app/domain/product-facts.ts";
import { anchorOf } from "#app/domain/product-gaps.ts";
import { paths } from "#app/paths.ts";
import { Picture } from "#app/ui/picture.tsx";
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
      {product.photos.length > 0 ? <Photos photos={product.photos} /> : null}
      <Fact title={products.price} product={product} fact="price">
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
        <Fact key={name} title={products.fields[name]} product={product} fact={factOf[name]}>
          {written(text)}
        </Fact>
      ))}
      {deliveries.map(({ name, text, days }) => (
        <Fact key={name} title={products.fields[name]} product={product} fact={factOf[name]}>
          {written([days === null ? "" : products.deliveryIn(days), text].filter(Boolean).join("\n\n"))}
        </Fact>
      ))}
      <Fact title={products.fields.substitutes} product={product} fact="substitutes">
        {others(substitutes)}
      </Fact>
      <Fact title={products.fields.addOns} product={product} fact="add-ons">
        {others(addOns)}
      </Fact>
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

/** The face of the product, and the others small beside it; on paper the face alone. */
function Photos({ photos: [face, ...others] }: { photos: ProductView["photos"] }) {
  if (!face) return null;
  return (
    <div className="sm:row-span-2 print:row-span-2">
      <div className="max-w-md print:max-w-[7cm] print:[&_img]:max-h-[5cm]">
        <Picture picture={face} />
      </div>
      {others.length > 0 ? (
        <ul className="flex flex-wrap gap-3 print:hidden">
          {others.map((one) => (
            <li key={one.src} className="w-40">
              <Picture picture={one} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const factOf = {
  features: "features",
  competitors: "competitors",
  packaging: "packaging",
  termsOfUse: "terms-of-use",
  inStock: "in-stock-delivery",
  outOfStock: "out-of-stock-delivery",
} as const satisfies Record<string, ProductFact>;

type FactProps = { title: string; product?: ProductView; fact?: ProductFact; children: ReactNode };

/** One heading of the card; whoever keeps the product sees what stands on it, and where it is edited. */
function Fact({ title, product, fact, children }: FactProps) {
  const products = useWords(productsWords);
  const asked = fact && product?.asked?.[fact];
  return (
    <section>
      <h2 className="mb-1 text-lg">{title}</h2>
      {children}
      {fact && product?.may.edit ? (
        <p className="no-print flex flex-wrap gap-x-4">
          {asked ? (
            <Link
              className="link inline-flex min-h-11 items-center"
              to={paths.questionsOn(product.key, fact)}
            >
              {products.questionsOn(asked)}
            </Link>
          ) : null}
          <Link
            className="link inline-flex min-h-11 items-center"
            to={`${paths.productEdit(product.key)}#${anchorOf(fact)}`}
            aria-label={`${products.edit}: ${title}`}
          >
            {products.edit}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
