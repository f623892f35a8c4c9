import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { anchorOf } from "#app/domain/product-gaps.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { viewProduct } from "./product.view.server.ts";
import { ProductCard } from "./product-card.tsx";

export const loader = guarded("product.read", async ({ params, actor, language }) => {
  const product = await viewProduct({ key: params.key, actor, language });
  if (!product) throw new Response(null, { status: 404 });
  return json({ title: product.name, product });
});

export const meta = titled;

export default function ProductPage() {
  const { product } = useLoaderData<typeof loader>();
  const products = useWords(productsWords);
  const { key, rev, may, place, isSold, toReview } = product;
  return (
    <Page
      title={product.name}
      lead={product.summary}
      wide
      back={{ to: paths.products, label: products.title }}
      actions={
        <>
          {may.edit ? (
            <ButtonLink to={paths.productEdit(key)} tone="primary">
              {products.edit}
            </ButtonLink>
          ) : null}
          {may.edit ? <ButtonLink to={paths.productPhotos(key)}>{products.photos}</ButtonLink> : null}
          {may.review && isSold ? (
            <ButtonLink to={paths.questionDraftsAt(`product=${key}`)}>{products.drafts}</ButtonLink>
          ) : null}
          {may.seeFigures ? <ButtonLink to={paths.productFigures(key)}>{products.figures}</ButtonLink> : null}
          {may.edit && isSold ? (
            <Form method="post" action={paths.productPin(key)}>
              <HiddenFields fields={{ rev, isPinned: place?.isPinned ? "no" : "yes" }} />
              <Button tone="plain">{place?.isPinned ? products.unpin : products.pin}</Button>
            </Form>
          ) : null}
          {may.edit ? (
            <Form method="post" action={paths.productRetirement(key)}>
              <HiddenFields fields={{ rev, isSold: isSold ? "no" : "yes" }} />
              <Button tone="quiet">{isSold ? products.retire : products.restore}</Button>
            </Form>
          ) : null}
        </>
      }
    >
      {isSold ? null : <Notice tone="info" title={products.isRetired} />}
      {product.missing.length > 0 ? (
        <div className="no-print">
          <Notice tone="info" title={products.missingTitle}>
            <ul className="list-disc pl-5">
              {product.missing.map((fact) => (
                <li key={fact}>
                  <Link className="link" to={`${paths.productEdit(key)}#${anchorOf(fact)}`}>
                    {products.missing(products.facts[fact], product.asked?.[fact] ?? 0)}
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      {toReview.length > 0 ? (
        <div className="no-print">
          <Notice tone="problem" title={products.reviewN(toReview.length)}>
            <ul className="list-disc pl-5">
              {toReview.map((one) => (
                <li key={one.key}>
                  <Link className="link" to={paths.question(one.key)}>
                    {one.prompt}
                  </Link>
                </li>
              ))}
            </ul>
            <p className="mt-3">
              <ButtonLink to={paths.productReview(key)}>{products.review}</ButtonLink>
            </p>
          </Notice>
        </div>
      ) : null}
      <ProductCard product={product} />
      <p className="no-print">{products.printHint}</p>
    </Page>
  );
}
