import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { isPictureFile } from "#app/domain/file-types.ts";
import { mostDots, pictureId, pictureSizes, within } from "#app/domain/picture.ts";

/** A picture as it is kept. */
export type Made = {
  id: string;
  hash: string;
  sentHash: string;
  type: "image/jpeg" | "image/png";
  screen: Uint8Array;
  phone: Uint8Array | null;
};
export type Making =
  | { ok: true; picture: Made }
  | { ok: false; code: "not-a-picture" | "picture-broken" | "too-many-dots" };

const seconds = 10;
/** A graphic without transparency that is heavier than this as PNG is a photo. */
const heaviestPng = 1024 * 1024;

// What a file says it is decides nothing: no other format is read, whatever comes.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"],
});
sharp.cache(false);
sharp.concurrency(1);

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A picture made anew from a file: its first frame, upright, in sRGB, in the sizes that are kept, and nothing that the file said beside it. */
export async function makePicture(sent: Uint8Array): Promise<Making> {
  if (!isPictureFile(sent)) return { ok: false, code: "not-a-picture" };
  try {
    return { ok: true, picture: await made(sent) };
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes("pixel limit");
    return { ok: false, code: isTooLarge ? "too-many-dots" : "picture-broken" };
  }
}

async function made(sent: Uint8Array): Promise<Made> {
  const source = sharp(sent, { limitInputPixels: mostDots, failOn: "error", pages: 1 });
  const { format } = await source.metadata();
  const { data, info } = await source
    .autoOrient()
    .resize({ ...pictureSizes.screen, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .timeout({ seconds })
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const raw = () => sharp(data, { raw: { width, height, channels } }).timeout({ seconds });
  const isOpaque = channels < 4 || (await raw().stats()).isOpaque;
  const asPng = (one: Sharp) => one.png({ compressionLevel: 9 }).toBuffer();
  const asJpeg = (one: Sharp) => one.removeAlpha().jpeg({ quality: 82 }).toBuffer();
  const png = isOpaque && (format === "jpeg" || format === "webp") ? null : await asPng(raw());
  const isPng = png !== null && (!isOpaque || png.byteLength <= heaviestPng);
  const screen = isPng ? png : await asJpeg(raw());
  const small = within(info, pictureSizes.phone);
  const phone =
    small.width < width ? await (isPng ? asPng : asJpeg)(raw().resize({ ...small, fit: "fill" })) : null;
  const hash = sha256(screen);
  return {
    id: pictureId(hash, info),
    hash,
    sentHash: sha256(sent),
    type: isPng ? "image/png" : "image/jpeg",
    screen,
    phone,
  };
}
