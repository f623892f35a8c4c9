import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { longestAlt } from "#app/domain/picture.ts";
import { paths } from "#app/paths.ts";
import { picturesWords } from "#app/strings/areas/pictures.ts";
import { productsWords } from "#app/strings/areas/products.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { textOf } from "#app/web/form-fields.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { changePhotos } from "./change-photos.server.ts";
import { photoWordsForm } from "./product.form.ts";
import { viewProductPhoto } from "./product-photos.view.server.ts";

export const loader = guarded("product.edit", async ({ params: { key, pictureId }, language, words }) =>
  json({
    title: words.products.photoWords,
    view: await viewProductPhoto(key, pictureId, language),
  }),
);

export const action = guarded(
  "product.edit",
  async ({ request, params: { key, pictureId: id }, actor, language, now }) => {
    const { languages, photo } = await viewProductPhoto(key, id, language);
    const parsed = await parseForm(request, photoWordsForm(languages));
    if (!parsed.ok) return parsed.response;
    const value: Record<string, unknown> & { rev: number } = parsed.value;
    const change = { do: "say", id, alt: textOf("alt", value, languages, photo.said) } as const;
    const done = await changePhotos(actor, { key, rev: value.rev, change }, now);
    return done.ok
      ? redirectWithFlash(paths.productPhotos(key), { tone: "success", code: "saved" })
      : refused(done.code, value);
  },
);

export const meta = titled;

export default function ProductPhotoWords() {
  const { title, view } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const products = useWords(productsWords);
  const words = useWords(picturesWords);
  const { errors, values } = useProblem();
  const { key, rev, name, photo, languages } = view;
  return (
    <Page title={title} lead={name} back={{ to: paths.productPhotos(key), label: products.photosOf(name) }}>
      <ProblemSummary />
      {photo.shown ? <Picture picture={photo.shown} /> : null}
      <Form method="post" className="space-y-5">
        <HiddenFields fields={{ rev }} />
        {languages.map((language, index) => (
          <Field
            key={language}
            name={`alt-${language}`}
            label={words.alt(languages.length > 1 ? language : null)}
            {...(index === 0 ? { hint: words.altHint } : { optionalLabel: common.optional })}
            error={errors[`alt-${language}`]}
            defaultValue={values[`alt-${language}`] ?? photo.said[language] ?? ""}
            maxLength={longestAlt}
            lang={language}
          />
        ))}
        <Button wide>{common.save}</Button>
      </Form>
    </Page>
  );
}
