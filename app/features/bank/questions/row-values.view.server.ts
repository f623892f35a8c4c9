import type { Language, Localized } from "#app/domain/localized.ts";
import { apartFromPicture } from "#app/domain/picture.ts";
import type { RowsType, WrittenRow } from "#app/domain/question-rows.ts";
import { shownPictureOf } from "#app/web/reader.server.ts";
import { pictureCells } from "./row-pictures.ts";

/** A row as the values of its cells. */
export function rowValues(
  id: string,
  own: WrittenRow["cells"],
  { cells }: RowsType,
  languages: readonly Language[],
): Record<string, string> {
  const all = Object.entries(cells).flatMap(([cell, its]): [string, string][] => {
    if (its.as !== "texts") return [[cell, String(own[cell] ?? "")]];
    const whole = (own[cell] ?? {}) as Localized;
    const isPictured = "hasPicture" in its && its.hasPicture;
    const { text, picture } = isPictured ? apartFromPicture(whole) : { text: whole, picture: null };
    const src = picture ? (shownPictureOf(picture.id, "")?.src ?? "") : "";
    return [
      ...languages.map((language): [string, string] => [`${cell}-${language}`, text[language] ?? ""]),
      ...Object.entries(pictureCells(cell, picture)),
      ...(src ? [[`${cell}-picture-src`, src] as [string, string]] : []),
    ];
  });
  return { id, ...Object.fromEntries(all) };
}
