import { z } from "zod";
import { mentorQualities, type MentorVerdict, verdicts } from "#app/domain/mentor-choice.ts";
import { day, emptyAsNull, whole } from "#app/web/form-fields.ts";

const said = Object.fromEntries(mentorQualities.map((quality) => [quality, z.enum(verdicts).optional()]));

/** What a head or an administrator keeps of somebody as a mentor; what is said of them only a head sends. */
export const mentorProfileForm = z
  .strictObject({
    salesSince: z.union([emptyAsNull, day]),
    capacity: z.union([emptyAsNull, whole(0, 50)]),
    ...said,
  })
  .transform(({ salesSince, capacity, ...rest }) => {
    const typed = rest as Partial<Record<string, MentorVerdict>>;
    return {
      salesSince,
      capacity,
      said: mentorQualities.flatMap((quality) => {
        const verdict = typed[quality];
        return verdict ? [{ quality, verdict }] : [];
      }),
    };
  });
