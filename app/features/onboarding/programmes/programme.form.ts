import { permits } from "#app/domain/permit.ts";
import { z } from "zod";
import type { Language } from "#app/domain/localized.ts";
import { textFields, whole } from "#app/web/form-fields.ts";

const rev = whole(1, 99_999);

export const startDraftForm = z.strictObject({
  key: z.string().min(1).max(80),
  as: z.enum(["version", "programme"]),
});
export const offerForm = z.strictObject({ isOffered: z.enum(["yes", "no"]) });
export const revForm = z.strictObject({ rev });
export const positionForm = z.strictObject({
  rev,
  by: z.enum(["-1", "1"]).transform((by) => Number(by) as -1 | 1),
});
export const titleForm = (languages: readonly Language[]) =>
  z.strictObject({ rev, ...textFields("title", languages, 120) });
export const stageForm = (languages: readonly Language[]) =>
  z.strictObject({
    rev,
    ...textFields("title", languages, 120),
    ...textFields("purpose", languages, 500),
    normDays: whole(1, 250),
    confirmedBy: z.enum(["head", "trainer"]),
    assignsMentor: z.literal("yes").optional(),
    atLeast: whole(1, 50).optional(),
  });
const day = z.union([z.literal("").transform(() => null), whole(1, 250)], { error: "not-a-number" });
/** For each permit: whether there is one, from which day of which stage, by which requirements, or at the release. */
export const permitsForm = z.strictObject({
  rev,
  ...Object.fromEntries(
    permits.flatMap((permit) => [
      [`${permit}-on`, z.literal("yes").optional()],
      [`${permit}-stage`, z.enum(["", "1", "2", "3", "4"])],
      [`${permit}-day`, day],
      [`${permit}-gate`, z.array(z.string().max(80)).max(200).optional()],
      [`${permit}-release`, z.literal("yes").optional()],
    ]),
  ),
});
