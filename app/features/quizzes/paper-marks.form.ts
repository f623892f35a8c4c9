import { z } from "zod";

const name = /^mark-([a-z0-9][a-z0-9-]{0,79})$/;
const step = z.enum(["0", "3333", "6667", "10000"]);

/** Marks that stand on a paper, by question, in basis points, and the day they were given; the scan is read apart from the fields. */
export const paperMarksForm = z.object({ markedOn: z.iso.date("not-a-day"), scan: z.literal("").optional() }).catchall(z.string())
  .superRefine(({ markedOn: _, scan: __, ...fields }, context) => {
    for (const [key, value] of Object.entries(fields)) if (!name.test(key) || !step.safeParse(value).success) context.addIssue({ code: "custom", path: [key], message: "invalid" });
  })
  .transform(({ markedOn, scan: _, ...fields }) => ({
    markedOn, marks: new Map(Object.entries(fields).map(([key, bp]): [string, number] => [name.exec(key)?.[1] ?? "", Number(bp)])),
  }));
