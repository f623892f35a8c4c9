import { fold } from "./import-table.ts";
import { mostPhotos, type Product } from "./product.ts";
import type { Problem } from "./product-import-figures.ts";

/** The photos that came with a list: what each is kept as, by its file's name, folded. */
export type PhotoNames = Readonly<Record<string, string>>;

/** Gives the product the photos that its line names, the first as its main one; they say its name until somebody says more. */
export function withFiles(content: Product, cell: string, photos: PhotoNames): Problem | null {
  const names = cell
    .split(/[;|\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  if (names.length === 0) return null;
  const lost = names.find((name) => !Object.hasOwn(photos, fold(name)));
  if (lost) return { problem: "unknown-photo", value: lost.slice(0, 60) };
  const ids = [...new Set(names.flatMap((name) => photos[fold(name)] ?? []))];
  if (ids.length > mostPhotos) return { problem: "too-many-photos", value: String(ids.length) };
  const before = new Map(content.photos?.map((photo) => [photo.id, photo]));
  content.photos = ids.map((id) => before.get(id) ?? { id, alt: content.name });
  return null;
}
