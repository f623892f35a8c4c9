import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { Button } from "#app/ui/button.tsx";
import { FileField, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { PictureField } from "#app/web/picture-field.tsx";
import { altMissing, pictureOf } from "#app/web/picture-fields.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { takePictures } from "#app/web/take-pictures.server.ts";
import { titled } from "#app/web/titled.ts";
import { changePhotos } from "./change-photos.server.ts";
import { addPhotoForm } from "./product.form.ts";
import { ProductPhotoList } from "./product-photo-list.tsx";
import { viewProductPhotos } from "./product-photos.view.server.ts";

export const loader = guarded("product.edit", async ({ params, language, words }) => {
  const view = await viewProductPhotos(params.key, language);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: words.products.photosOf(view.name), view });
});

export const action = guarded("product.edit", async ({ request, params: { key }, actor, language, now }) => {
  const view = await viewProductPhotos(key, language);
  if (!view) throw new Response(null, { status: 404 });
  const { languages } = view;
  await takePictures({ request, actor, now });
  const parsed = await parseForm(request, addPhotoForm(languages));
  if (!parsed.ok) return parsed.response;
  const value: Record<string, unknown> & { rev: number } = parsed.value;
  // One photo, from a file or from the camera, and what it shows.
  const taken = { ...value, "picture-id": value["picture-id"] || value["camera-picture-id"] };
  const photo = pictureOf("picture", taken, languages);
  if (!photo) return invalid("picture", "required", value);
  const missing = altMissing({ ...taken, "camera-picture-id": "" }, languages);
  if (missing) return invalid(missing, "alt-missing", value);
  const done = await changePhotos(actor, { key, rev: value.rev, change: { do: "add", photo } }, now);
  return done.ok
    ? redirectWithFlash(paths.productPhotos(key), { tone: "success", code: "saved" })
    : refused(done.code, value);
});

export const meta = titled;

export default function ProductPhotos() {
  const { title, view } = useLoaderData<typeof loader>();
  const products = useWords(productsWords);
  return (
    <Page title={title} lead={products.photosLead} back={{ to: paths.product(view.key), label: view.name }}>
      <ProblemSummary />
      <ProductPhotoList view={view} />
      {view.mayAdd ? (
        <Section title={products.addPhoto}>
          <AddPhoto rev={view.rev} languages={view.languages} key={view.rev} />
        </Section>
      ) : null}
    </Page>
  );
}

function AddPhoto({ rev, languages }: { rev: number; languages: ("en" | "bg")[] }) {
  const products = useWords(productsWords);
  const { errors, values } = useProblem();
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-5">
      <HiddenFields fields={{ rev, "camera-picture-id": values["camera-picture-id"] ?? "" }} />
      <PictureField name="picture" label={products.photo} given={null} languages={languages} />
      <FileField
        name="camera-picture"
        label={products.camera}
        hint={products.cameraHint}
        accept="image/*"
        capture="environment"
        error={errors["camera-picture"]}
      />
      <Button wide>{products.addPhoto}</Button>
    </Form>
  );
}
