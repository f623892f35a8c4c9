import { z } from "zod";
import { day } from "#app/web/form-fields.ts";

const name = /^mark-([a-z0-9][a-z0-9-]{0,79})$/;
const step = z.enum(["0", "3333", "6667", "10000"]);
const fields = { go: z.enum(["keep", "scan"]).default("keep"), scan: z.literal("").optional() };

function refuseOthers(
  { go: _, scan: __, markedOn: ___, ...marks }: Record<string, unknown>,
  context: z.RefinementCtx,
): void {
  for (const [key, value] of Object.entries(marks))
    if (!name.test(key) || !step.safeParse(value).success)
      context.addIssue({ code: "custom", path: [key], message: "invalid" });
}

/** Marks that stand on a paper, by question, in basis points, and the day they were given; the scan is read apart from the fields. */
export const paperMarksForm = z
  .object({ ...fields, markedOn: day })
  .catchall(z.string())
  .superRefine(refuseOthers)
  .transform(({ markedOn, go: _, scan: __, ...marks }) => ({
    markedOn,
    marks: new Map(
      Object.entries(marks).map(([key, bp]): [string, number] => [name.exec(key)?.[1] ?? "", Number(bp)]),
    ),
  }));

/** The same form while only its scan is to be kept: the rest may be unfinished. */
export const paperScanForm = z
  .object({ ...fields, go: z.literal("scan"), markedOn: z.string().max(10, "not-a-day") })
  .catchall(z.string())
  .superRefine(refuseOthers);
