import { z } from "zod";
import { readCarried } from "#app/domain/import-carried.ts";
import type { Place } from "#app/domain/import-table.ts";
import { mostCells } from "#app/domain/table.ts";

/** The most a carried table may weigh, in letters; a form with a file may weigh five megabytes. */
export const mostCarried = 2_300_000;

/** What the preview of a list sends back: the table as it was read, where the list is, where it was when the columns were shown. */
export function listFields(letters: number) {
  return {
    table: z
      .string()
      .max(mostCarried, "too-long")
      .transform((text, context) => {
        const sheets = readCarried(text, { ...mostCells, letters });
        if (sheets) return sheets;
        context.addIssue({ code: "custom", message: "not-a-table" });
        return z.NEVER;
      }),
    sheet: z
      .string()
      .regex(/^\d{1,2}$/, "invalid")
      .transform(Number)
      .optional(),
    heading: z
      .string()
      .regex(/^\d{0,7}$/, "invalid")
      .optional(),
    shown: z.string().max(20).optional(),
    step: z.enum(["look", "import"]),
    requestId: z.string().regex(/^[\w-]{8,80}$/, "invalid"),
  };
}

/** Which list is meant, and whether it is another than the one whose columns were shown. */
export function placeOf({
  sheet = 0,
  heading = "",
  shown,
}: {
  sheet?: number | undefined;
  heading?: string | undefined;
  shown?: string | undefined;
}): { place: Place; isMoved: boolean } {
  const place = { sheet, heading: heading === "" ? null : Number(heading) };
  return { place, isMoved: shown !== undefined && shown !== shownPlace(place) };
}

export const shownPlace = ({ sheet, heading }: Place) => `${sheet}:${heading ?? ""}`;
export const columnsField = <C extends string>(columns: readonly C[]) =>
  z.array(z.union([z.literal("").transform(() => null), z.enum(columns)])).max(mostCells.columns);
export const sourceForm = z.strictObject({
  text: z.string().max(200_000, "too-long").optional(),
  file: z.string().optional(),
});
