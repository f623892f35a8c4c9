import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { bareProduct, mostPhotos } from "#app/domain/product.ts";
import { withPhotos } from "#app/domain/product-photos.ts";
import { read, tx } from "#db/engine";
import { insertProduct } from "#db/queries/content.ts";
import { findProductByKey, findProductChanges } from "#db/queries/products.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  await tx((t) => insertProduct(t, "film", 1, bareProduct({ en: "Film", bg: "Фолио" }), company.start));
});

const png = async (background: string) =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 1_200, height: 900, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    ],
    "photo.png",
  );
const product = async () => {
  const found = await findProductByKey(read(), "film");
  if (!found) throw new Error("lost");
  return found;
};
const add = async (fields: Record<string, string | File>, person = "trainer") =>
  upload(person, "/products/film/photos", {
    rev: String((await product()).rev),
    "picture-alt-en": "A roll of film",
    "picture-alt-bg": "",
    ...fields,
  });
const change = async (id: string, what: string) =>
  submit("trainer", `/products/film/photos/${id}`, { rev: String((await product()).rev), do: what });
const photos = async () => (await product()).content.photos ?? [];

test("a photo from a file or from the camera stands on the card, in the list and on no question's list of changes", async () => {
  expect((await add({ picture: await png("red") })).status).toBe(303);
  expect((await add({ "camera-picture": await png("blue") })).status).toBe(303);
  expect((await photos()).map(({ alt }) => alt)).toEqual([
    { en: "A roll of film" },
    { en: "A roll of film" },
  ]);
  const { product: card } = (await visit(company.traineeId, "/products/film")).data as {
    product: { photos: { src: string; width: number; alt: string }[] };
  };
  expect(card.photos).toMatchObject([
    { width: 1_200, alt: "A roll of film" },
    { width: 1_200, alt: "A roll of film" },
  ]);
  const src = card.photos[0]?.src ?? "";
  expect((await visit(company.traineeId, src)).status).toBe(200);
  expect((await visit("mentor", src)).status).toBe(404);
  const { rows } = (await visit("mentor", "/products")).data as { rows: { face: { src: string } | null }[] };
  expect(rows[0]?.face?.src).toBeTruthy();
  expect(await findProductChanges(read(), (await product()).id, 10)).toEqual([]);
});

test("the face is the first, another can be made first, and one taken away", async () => {
  await add({ picture: await png("red") });
  await add({ picture: await png("blue") });
  const [first, second] = await photos();
  await change(second?.id ?? "", "first");
  expect((await photos()).map(({ id }) => id)).toEqual([second?.id, first?.id]);
  await change(second?.id ?? "", "remove");
  expect((await photos()).map(({ id }) => id)).toEqual([first?.id]);
  await change(first?.id ?? "", "remove");
  expect((await product()).content.photos).toBeUndefined();
});

test("without a picture, without what it shows or with what is none there is an error beside the field", async () => {
  expect(await add({})).toMatchObject({ status: 422, data: { errors: { picture: "required" } } });
  expect(await add({ picture: await png("red"), "picture-alt-en": "" })).toMatchObject({
    status: 422,
    data: { errors: { "picture-alt-en": "alt-missing" }, values: { "picture-id": expect.any(String) } },
  });
  expect(await add({ picture: new File(["<svg onload='x'/>"], "a.png") })).toMatchObject({
    status: 422,
    data: { errors: { picture: "not-a-picture" } },
  });
  expect(await photos()).toEqual([]);
});

test("only who keeps the catalogue adds one, and a product edited or imported meanwhile keeps them", async () => {
  expect((await add({ picture: await png("red") }, "mentor")).status).toBe(403);
  await add({ picture: await png("red") });
  const { form, rev } = (await visit("trainer", "/products/film/edit")).data as {
    form: { values: Record<string, string> };
    rev: number;
  };
  await submit("trainer", "/products/film/edit", {
    ...form.values,
    "name-en": "Stretch film",
    rev: String(rev),
  });
  expect((await product()).content).toMatchObject({ name: { en: "Stretch film" } });
  expect(await photos()).toHaveLength(1);
});

test("what a photo says is changed without adding it again, in the language it is asked in", async () => {
  await add({ picture: await png("red") });
  const [photo] = (await photos()) ?? [];
  const at = `/products/film/photos/${photo?.id}/words`;
  const { view } = (await visit("trainer", at)).data as { view: { rev: number } };
  const rev = String(view.rev);
  expect(await submit("trainer", at, { rev, "alt-en": " ", "alt-bg": "" })).toMatchObject({
    status: 422,
    data: { errors: { "alt-en": "required" } },
  });
  expect(
    (await submit("trainer", at, { rev, "alt-en": "A red roll", "alt-bg": "Червена ролка" })).status,
  ).toBe(303);
  expect(await photos()).toEqual([{ id: photo?.id, alt: { en: "A red roll", bg: "Червена ролка" } }]);
  expect((await submit("trainer", at, { rev, "alt-en": "Late", "alt-bg": "" })).status).toBe(409);
  expect((await submit("mentor", at, { rev, "alt-en": "A red roll", "alt-bg": "" })).status).toBe(403);
  const lost = `/products/film/photos/${"0".repeat(32)}-5x5/words`;
  expect((await visit("trainer", lost)).status).toBe(404);
});

test("a product has no more photos than there is room for, and none twice", () => {
  const photo = (n: number) => ({ id: `${String(n).padStart(32, "0")}-4x3`, alt: { en: "a" } });
  let film = bareProduct({ en: "Film" });
  for (let n = 1; n <= mostPhotos; n++) film = withPhotos(film, { do: "add", photo: photo(n) }) ?? film;
  expect(film.photos).toHaveLength(mostPhotos);
  expect(withPhotos(film, { do: "add", photo: photo(99) })).toBeUndefined();
  expect(withPhotos(film, { do: "add", photo: photo(1) })?.photos).toHaveLength(mostPhotos);
});
