import { type Language, languages, type Localized } from "./localized.ts";

/** A kept picture, and what it says to whoever does not see it. */
export type Picture = { id: string; alt: Localized };

/** What a picture is kept as, in dots at most: on a phone, and on a screen. Never enlarged. */
export const pictureSizes = {
  phone: { width: 640, height: 1_280 },
  screen: { width: 1_600, height: 1_600 },
} as const;
export type PictureSize = keyof typeof pictureSizes;

/** The most bytes a picture may be sent with, and the most dots it may have. */
export const pictureLimit = 5 * 1024 * 1024;
/** The most bytes of a zip of pictures. */
export const zipLimit = 25 * 1024 * 1024;
export const mostDots = 25_000_000;
/** The most letters of an alternative text. */
export const longestAlt = 300;

const idParts = /^([0-9a-f]{32})-([1-9]\d{0,3})x([1-9]\d{0,3})$/;

/** A picture is named after what it is: the start of the hash of its bytes (hex), and its dots. */
export const pictureId = (hash: string, { width, height }: Dots) => `${hash.slice(0, 32)}-${width}x${height}`;
export const isPictureId = (id: string): boolean => idParts.test(id);

type Dots = { width: number; height: number };

/** How large the picture is that is sent for a size; null where its name is none. */
export function dotsOf(id: string, size: PictureSize): Dots | null {
  const [, , width, height] = idParts.exec(id) ?? [];
  return width && height
    ? within({ width: Number(width), height: Number(height) }, pictureSizes[size])
    : null;
}

/** Dots that fit, of the same shape. */
export function within({ width, height }: Dots, most: Dots): Dots {
  const share = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** The line of Markdown that shows a picture. */
export function pictureLine({ id, alt }: Picture, language: Language): string {
  const said = alt[language] ?? alt.en ?? alt.bg ?? "";
  return `![${said.replace(/\s+/g, " ").replace(/[\\[\]!*_`<>&~]/g, "\\$&")}](picture:${id})`;
}

/** The picture that a Markdown address names; null for any other address. */
export function pictureAt(url: string): string | null {
  const id = url.startsWith("picture:") ? url.slice("picture:".length) : "";
  return isPictureId(id) ? id : null;
}

const named = /(?<![0-9a-f])[0-9a-f]{32}-[1-9]\d{0,3}x[1-9]\d{0,3}(?!\d)/g;
/** Every picture that a stored text names, as Markdown or as a field. */
export const picturesNamedIn = (text: string): string[] => [...new Set(text.match(named) ?? [])];

/** A text with the picture that stands after its words: on a line of its own, or in the same one. */
export function withPicture(text: Localized, picture: Picture | null, isInLine = false): Localized {
  if (!picture) return text;
  const written = languages.flatMap((language) => {
    const words = text[language] ?? "";
    if (!words && !picture.alt[language] && languages.some((other) => text[other])) return [];
    return [
      [language, [words, pictureLine(picture, language)].filter(Boolean).join(isInLine ? " " : "\n\n")],
    ];
  });
  return Object.fromEntries(written);
}

/** A text apart from the picture that stands after its words in every language it is written in. */
export function apartFromPicture(text: Localized): { text: Localized; picture: Picture | null } {
  const parts = languages.flatMap((language) => {
    const written = text[language];
    return written === undefined ? [] : [[language, lastPicture(written)] as const];
  });
  const [first] = parts.map(([, part]) => part?.id);
  if (!first || parts.some(([, part]) => part?.id !== first)) return { text, picture: null };
  return {
    text: Object.fromEntries(
      parts.flatMap(([language, part]) => (part?.words ? [[language, part.words]] : [])),
    ),
    picture: {
      id: first,
      alt: Object.fromEntries(parts.flatMap(([language, part]) => (part?.alt ? [[language, part.alt]] : []))),
    },
  };
}

function lastPicture(text: string): { words: string; alt: string; id: string } | null {
  const start = text.lastIndexOf("![");
  const [, alt, id] =
    start < 0 ? [] : (/^!\[((?:\\.|[^\\[\]])*)\]\(picture:([^()\s]+)\)\s*$/.exec(text.slice(start)) ?? []);
  if (alt === undefined || id === undefined || !isPictureId(id)) return null;
  return { words: text.slice(0, start).trimEnd(), alt: alt.replace(/\\(.)/g, "$1"), id };
}
