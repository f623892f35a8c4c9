import { z } from "zod";

/** What each step of the scale is worth, in basis points. */
export const levels = ["0", "3333", "6667", "10000"] as const;
const fieldName = /^(mark|comment|seen|reuse)-([a-z0-9][a-z0-9-]{0,79})$/;
const lineName = /^line-([a-z0-9][a-z0-9-]{0,79})\.([a-z0-9-]{1,40})$/;

/** Marks of one answer or several: a step of the scale, or a level for each line of its rubric. */
export const gradeAnswersForm = z
  .record(
    z.string().refine((name) => fieldName.test(name) || lineName.test(name)),
    z.string().max(2_000, "too-long"),
  )
  .superRefine((fields, context) => {
    for (const [name, value] of Object.entries(fields)) {
      const isGood = name.startsWith("mark-")
        ? levels.some((level) => level === value)
        : !name.startsWith("line-") || /^[0-3]$/.test(value);
      if (!isGood) context.addIssue({ code: "custom", path: [name], message: "invalid" });
    }
  })
  .transform((fields) => {
    const keys = new Set(
      Object.keys(fields).flatMap((name) => {
        const mark = fieldName.exec(name);
        return mark?.[1] === "mark" ? [mark[2] ?? ""] : (lineName.exec(name)?.[1] ?? []);
      }),
    );
    return [...keys].map((questionKey) => {
      const lines = Object.entries(fields).flatMap(([name, value]) => {
        const [, of, line = ""] = lineName.exec(name) ?? [];
        return of === questionKey ? [[line, Number(value)] as const] : [];
      });
      const bp = fields[`mark-${questionKey}`];
      return {
        questionKey,
        ...(bp !== undefined && { bp: Number(bp) }),
        ...(lines.length > 0 && { levels: Object.fromEntries(lines) }),
        comment: fields[`comment-${questionKey}`] || fields[`reuse-${questionKey}`] || "",
        seen: fields[`seen-${questionKey}`],
      };
    });
  });
