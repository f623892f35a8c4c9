import type { Localized } from "./localized.ts";
import type { Picture } from "./picture.ts";
import { mostPhotos, type Product } from "./product.ts";

export type PhotoChange =
  | { do: "add"; photo: Picture }
  | { do: "say"; id: string; alt: Localized }
  | { do: "first" | "remove"; id: string };

/** The product with one photo more, less, first, or with other words; undefined where there is none of that name, or no room. */
export function withPhotos(product: Product, change: PhotoChange): Product | undefined {
  const { photos: before = [], ...rest } = product;
  const id = change.do === "add" ? change.photo.id : change.id;
  const found = before.find((photo) => photo.id === id);
  const others = before.filter((photo) => photo.id !== id);
  if (change.do === "add")
    return others.length < mostPhotos ? { ...rest, photos: [...others, change.photo] } : undefined;
  if (!found) return undefined;
  if (change.do === "say") {
    const said = { id, alt: change.alt };
    return { ...rest, photos: before.map((photo) => (photo.id === id ? said : photo)) };
  }
  const photos = change.do === "first" ? [found, ...others] : others;
  return photos.length > 0 ? { ...rest, photos } : rest;
}
