import sharp from "sharp";
import type { Picture } from "#app/domain/picture.ts";
import { makePicture } from "#app/web/make-picture.ts";
import { tx } from "#db/engine";
import { keepPictures, type NewPicture } from "#db/queries/pictures.ts";

type Colour = readonly [red: number, green: number, blue: number];
/** How a product of the demo is drawn: a roll, a carton, or a coil of strap. */
type Drawing = { shape: "roll" | "carton" | "coil"; colour: Colour };

const drawings: Record<string, Drawing> = {
  "machine-film": { shape: "roll", colour: [150, 190, 214] },
  "hand-film": { shape: "roll", colour: [178, 206, 196] },
  "box-heavy": { shape: "carton", colour: [178, 136, 92] },
  "box-light": { shape: "carton", colour: [208, 172, 126] },
  "tape-acrylic": { shape: "coil", colour: [198, 158, 96] },
  "tape-paper": { shape: "coil", colour: [170, 128, 84] },
  "tape-dispenser": { shape: "carton", colour: [176, 72, 66] },
  "bubble-film": { shape: "roll", colour: [204, 214, 222] },
  "paper-fill": { shape: "roll", colour: [190, 160, 122] },
  mailers: { shape: "carton", colour: [222, 204, 160] },
  "strap-pet": { shape: "coil", colour: [88, 140, 104] },
  "strapping-tool": { shape: "carton", colour: [74, 96, 130] },
};
const [width, height] = [960, 720];

/** Draws the photos that the demo's products have, keeps them, and gives them by product. */
export async function drawPhotos(
  products: readonly { key: string; content: { name: Picture["alt"] } }[],
  keptById: string,
  now: number,
): Promise<Map<string, Picture>> {
  const made: (Picture & { key: string; picture: NewPicture })[] = [];
  for (const { key, content } of products) {
    const drawing = drawings[key];
    const done = drawing && (await makePicture(await drawn(drawing)));
    if (done?.ok) made.push({ key, id: done.picture.id, alt: content.name, picture: done.picture });
  }
  await tx((t) =>
    keepPictures(
      t,
      made.map(({ picture }) => picture),
      keptById,
      now,
    ),
  );
  return new Map(made.map(({ key, id, alt }) => [key, { id, alt }]));
}

function drawn({ shape, colour }: Drawing): Promise<Buffer> {
  const dots = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = shades[shape](x / width, y / height);
      const [red, green, blue] = shade === null ? backdrop(y / height) : lit(colour, shade);
      dots.set([red, green, blue], (y * width + x) * 3);
    }
  return sharp(dots, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

const backdrop = (y: number): Colour =>
  y > 0.74 ? [214, 210, 204] : [238 - 20 * y, 240 - 18 * y, 243 - 14 * y];
const lit = ([red, green, blue]: Colour, shade: number): Colour => [
  Math.min(255, red * shade),
  Math.min(255, green * shade),
  Math.min(255, blue * shade),
];
const isWithin = (x: number, y: number, [cx, cy, rx, ry]: readonly [number, number, number, number]) =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** How bright a thing is at a place, both from 0 to 1 across the picture; null beside it. */
const shades: Record<Drawing["shape"], (x: number, y: number) => number | null> = {
  roll: (x, y) => {
    if (isWithin(x, y, [0.5, 0.2, 0.05, 0.02])) return 0.45;
    if (isWithin(x, y, [0.5, 0.2, 0.16, 0.06])) return 1.2;
    const isSide = Math.abs(x - 0.5) < 0.16 && y > 0.2 && y < 0.78;
    return isSide || isWithin(x, y, [0.5, 0.78, 0.16, 0.06])
      ? 1.08 - 1.4 * Math.abs(x - 0.45) + 0.03 * Math.sin(y * 160)
      : null;
  },
  carton: (x, y) => {
    const slope = 0.16 * (x - 0.25);
    if (x > 0.24 && x < 0.56 && y > 0.38 + slope && y < 0.74 + slope)
      return Math.abs(y - 0.55 - slope) < 0.008 ? 0.8 : 1;
    const back = 0.43 - 0.22 * (x - 0.56);
    if (x >= 0.56 && x < 0.78 && y > back && y < back + 0.36) return 0.78;
    const isTop =
      x > 0.24 &&
      x < 0.78 &&
      y > 0.3 - 0.1 * Math.min(0.32, Math.abs(x - 0.5)) &&
      y < back &&
      y < 0.38 + slope;
    return isTop ? 1.15 : null;
  },
  coil: (x, y) => {
    if (isWithin(x, y, [0.5, 0.52, 0.12, 0.16])) return null;
    if (!isWithin(x, y, [0.5, 0.52, 0.27, 0.36])) return null;
    const turn = Math.hypot((x - 0.5) / 0.27, (y - 0.52) / 0.36);
    return 0.95 + 0.12 * Math.sin(turn * 150) + 0.25 * (0.5 - y);
  },
};
