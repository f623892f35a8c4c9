import type { Language, Localized } from "#app/domain/localized.ts";
import { apartFromPicture, type Picture, withPicture } from "#app/domain/picture.ts";
import type { RowsType } from "#app/domain/question-rows.ts";
import { textOf } from "#app/web/form-fields.ts";
import { pictureOf } from "#app/web/picture-fields.ts";

type Cells = Record<string, string>;

/** The cells of a row's type that have a picture beside them. */
export const picturedIn = ({ cells }: RowsType): string[] =>
  Object.entries(cells).flatMap(([cell, its]) => ("hasPicture" in its && its.hasPicture ? [cell] : []));

/** A picture as the cells of a row hold it. */
export function pictureCells(cell: string, picture: Picture | null): Cells {
  if (!picture) return {};
  const alts = Object.entries(picture.alt).map(([language, said]) => [
    `${cell}-picture-alt-${language}`,
    said ?? "",
  ]);
  return { [`${cell}-picture-id`]: picture.id, ...Object.fromEntries(alts) };
}

/** The cells of a row with its pictures written into their texts. */
export function joined(type: RowsType, cells: Cells, languages: readonly Language[]): Cells {
  return picturedIn(type).reduce<Cells>((before, cell) => {
    const text = textWithPicture(cell, before, languages, undefined, true);
    const rest = Object.entries(before).filter(([name]) => !name.startsWith(`${cell}-picture`));
    return { ...Object.fromEntries(rest), ...texts(cell, text, languages) };
  }, cells);
}

/** The cells of a row with the pictures of their texts in fields of their own. */
export function parted(type: RowsType, cells: Cells, languages: readonly Language[]): Cells {
  const own = picturedIn(type).map((cell) => {
    const { text, picture } = apartFromPicture(textOf(cell, cells, languages));
    return { ...texts(cell, text, languages), ...pictureCells(cell, picture) };
  });
  return Object.assign({}, cells, ...own) as Cells;
}

/** A text as it was typed with the picture that was given beside it; languages the form does not ask for stay as they were. */
export function textWithPicture(
  name: string,
  values: Record<string, unknown>,
  languages: readonly Language[],
  before: Localized | undefined,
  isInLine = false,
): Localized {
  const old = before ? apartFromPicture(before) : undefined;
  const picture = pictureOf(`${name}-picture`, values, languages, old?.picture);
  return withPicture(textOf(name, values, languages, old?.text), picture, isInLine);
}

const texts = (cell: string, text: Localized, languages: readonly Language[]): Cells =>
  Object.fromEntries(languages.map((language) => [`${cell}-${language}`, text[language] ?? ""]));
