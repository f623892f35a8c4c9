import { z } from "zod";
import { becameName } from "./became-name.ts";
import { pointEnds, type PointEnd } from "#app/domain/week-sheets.ts";

const text = z.string().trim().max(4000, "too-long");
const requestId = z.string().min(8).max(80);
/** A week's sheet: a field for each point that is carried. */
export function sheetForm(pointIds: readonly string[]) {
  const fixed = {
    act: z.enum(["save", "publish"]),
    requestId,
    done: text,
    well: text,
    improve: text,
    next: text,
  };
  return z
    .strictObject({
      ...fixed,
      ...Object.fromEntries(pointIds.map((id) => [becameName(id), z.enum(pointEnds)])),
    })
    .transform(({ act, requestId: request, done, well, improve, next, ...rest }) => {
      const typed = rest as Record<string, PointEnd>;
      return {
        act,
        requestId: request,
        content: {
          done,
          well,
          improve,
          next,
          became: Object.fromEntries(pointIds.map((id) => [id, typed[becameName(id)] ?? ("on" as const)])),
        },
      };
    });
}

export const correctSheetForm = z.strictObject({ requestId, done: text, well: text, improve: text });
export const answerSheetForm = z.strictObject({
  answer: z.string().trim().min(1, "required").max(300, "too-long"),
});
