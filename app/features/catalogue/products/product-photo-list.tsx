import { paths } from "#app/paths.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { viewProductPhotos } from "./product-photos.view.server.ts";

type View = NonNullable<Awaited<ReturnType<typeof viewProductPhotos>>>;

/** The photos of a product with what can be done with each. */
export function ProductPhotoList({ view: { key, rev, photos } }: { view: View }) {
  const products = useWords(productsWords);
  if (photos.length === 0) return <p>{products.noPhotos}</p>;
  const change = (id: string, alt: string, what: "first" | "remove", label: string) => (
    <Form method="post" action={paths.productPhoto(key, id)} preventScrollReset>
      <HiddenFields fields={{ rev, do: what }} />
      <Button tone="quiet" label={`${label}: ${alt}`}>
        {label}
      </Button>
    </Form>
  );
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {photos.map(({ id, alt, shown }, index) => (
        <li key={id} className="max-w-none rounded-box border border-base-300 bg-base-100 p-4">
          {shown ? <Picture picture={shown} /> : null}
          <p>{alt}</p>
          <div className="flex flex-wrap items-center gap-2">
            {index === 0 ? (
              <p className="font-semibold">{products.isFace}</p>
            ) : (
              change(id, alt, "first", products.makeFace)
            )}
            <ButtonLink
              to={paths.productPhotoWords(key, id)}
              tone="quiet"
              label={`${products.changePhotoWords}: ${alt}`}
            >
              {products.changePhotoWords}
            </ButtonLink>
            {change(id, alt, "remove", products.removePhoto)}
          </div>
        </li>
      ))}
    </ul>
  );
}
