import { lookAlike } from "#app/domain/look-alikes.ts";
import { remembered } from "./remembered.ts";
import { stemsOf } from "./stems.ts";

const figure = /(\d+(?:[.,]\d+)*)\s*([^\s\d,;.)]*)/gu;

export type Figure = { value: string; unit: string };

/** The figures of a text, each with the word or sign after it: what it counts. */
export const figuresIn = remembered((text): readonly Figure[] =>
  [...lookAlike(text.normalize("NFKC")).matchAll(figure)].map(([, value = "", unit = ""]) => ({
    value: value.replaceAll(",", "."),
    unit: [...stemsOf(unit)][0] ?? unit,
  })),
);

/** Whether two texts with these figures count the same and not alike, or several things and none alike. "1 year" and "12 months" may be one: a lone figure in another unit is not compared. */
export function areOtherFigures(here: readonly Figure[], there: readonly Figure[]): boolean {
  const isShared = ({ value }: Figure) => there.some((other) => other.value === value);
  if (Math.min(here.length, there.length) > 1 && !here.some(isShared)) return true;
  return here.some(({ unit }) => {
    const theirs = there.filter((one) => one.unit === unit);
    return theirs.length > 0 && !here.some((one) => one.unit === unit && isShared(one));
  });
}
