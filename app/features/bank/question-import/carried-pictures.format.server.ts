import type { Localized } from "#app/domain/localized.ts";
import { picturesNamedIn } from "#app/domain/picture.ts";

/** The bytes of pictures that go along with a file, by their names. */
export type CarriedPictures = ReadonlyMap<string, { type: string; bytes: Uint8Array }>;

/** Whether a picture stands in one of these texts. */
export const namesPicture = (texts: readonly Localized[]) =>
  texts.some((text) => picturesNamedIn(JSON.stringify(text)).length > 0);

/** A file of GIFT in which pictures are data URLs. */
export function asDataUrls(gift: string, pictures: CarriedPictures): string {
  return gift.replace(/\(picture(\\?):([0-9a-f]{32}-\d+x\d+)\)/g, (whole, slash: string, id: string) => {
    const one = pictures.get(id);
    if (!one) return whole;
    const base64 = Buffer.from(one.bytes).toString("base64");
    return `(data${slash}:${one.type};base64,${slash ? base64.replaceAll("=", "\\=") : base64})`;
  });
}

/** Moodle XML in which each text with pictures has their files beside it. */
export function withFiles(xml: string, pictures: CarriedPictures): string {
  return xml.replace(/<text>([^<]*)<\/text>/g, (whole, text: string) => {
    const ids = picturesNamedIn(text).filter((id) => pictures.has(id));
    if (ids.length === 0) return whole;
    const placed = ids.reduce(
      (all, id) => all.replaceAll(`(picture:${id})`, `(@@PLUGINFILE@@/${nameOf(id, pictures)})`),
      text,
    );
    const files = ids.map(
      (id) =>
        `<file name="${nameOf(id, pictures)}" path="/" encoding="base64">${Buffer.from(pictures.get(id)?.bytes ?? []).toString("base64")}</file>`,
    );
    return `<text>${placed}</text>${files.join("")}`;
  });
}

function nameOf(id: string, pictures: CarriedPictures): string {
  return `${id}.${pictures.get(id)?.type === "image/png" ? "png" : "jpg"}`;
}
