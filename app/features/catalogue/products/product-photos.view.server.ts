import { inLanguage, type Language, languagesOf } from "#app/domain/localized.ts";
import { mostPhotos } from "#app/domain/product.ts";
import { shownPicture } from "#app/web/reader.server.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findProductByKey } from "#db/queries/products.ts";

/** The photos of a product, its face first; undefined where there is no such product. */
export async function viewProductPhotos(key: string, language: Language) {
  const found = await findProductByKey(read(), key);
  if (!found) return undefined;
  const { content, rev } = found;
  const photos = content.photos ?? [];
  return {
    key,
    rev,
    name: inLanguage(content.name, language),
    languages: languagesOf(await findSettings(read())),
    mayAdd: photos.length < mostPhotos,
    photos: photos.map((photo) => ({
      id: photo.id,
      said: photo.alt,
      alt: inLanguage(photo.alt, language),
      shown: shownPicture(photo, language),
    })),
  };
}

/** One photo of a product. Throws 404 where there is none of this name. */
export async function viewProductPhoto(key: string, id: string, language: Language) {
  const found = await viewProductPhotos(key, language);
  const photo = found?.photos.find((one) => one.id === id);
  if (!found || !photo) throw new Response(null, { status: 404 });
  return { ...found, photo };
}
