import { z } from "zod";
import { terms } from "#app/domain/access-table.ts";
import { readWeeks } from "#app/domain/first-test.ts";
import { languages } from "#app/domain/localized.ts";
import { whole } from "#app/web/form-fields.ts";
import { wordName } from "./word-name.ts";

const word = z.string().trim().max(60, "too-long").optional();
const names = terms.flatMap((term) => languages.map((language) => wordName(term, language)));

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

export const companyForm = z
  .strictObject({
    name: z.string().trim().min(1, "required").max(120, "too-long"),
    language: z.enum(languages),
    isBilingual: z.enum(["yes", "no"]),
    timeZone: z.string().trim().min(1, "required").max(60, "too-long").refine(isZone, "no-such-zone"),
    holidays: z.enum(["bulgaria", "none"]),
    place: z.string().trim().max(300, "too-long"),
    invitationOpensDays: whole(0, 365),
    invitationLivesDays: whole(1, 365),
    wantsSheets: z.enum(["yes", "no"]),
    mentorCapacity: whole(1, 50),
    plansDays: z.enum(["yes", "no"]),
    firstWeeks: z
      .string()
      .trim()
      .max(80, "too-long")
      .refine((text) => readWeeks(text) !== null, "not-weeks")
      .optional(),
    ...Object.fromEntries(names.map((name) => [name, word])),
  })
  .transform(
    ({
      name,
      language,
      isBilingual,
      timeZone,
      holidays,
      place,
      invitationOpensDays,
      invitationLivesDays,
      wantsSheets,
      mentorCapacity,
      plansDays,
      firstWeeks,
      ...words
    }) => ({
      name,
      language,
      isBilingual: isBilingual === "yes",
      timeZone,
      holidays,
      place,
      invitationOpensDays,
      invitationLivesDays,
      wantsSheets: wantsSheets === "yes",
      mentorCapacity,
      plansDays: plansDays === "yes",
      firstWeeks,
      roleNames: Object.fromEntries(
        terms.flatMap((term) => {
          const own = languages.flatMap((one) => {
            const text = (words as Record<string, string | undefined>)[wordName(term, one)];
            return text ? [[one, text]] : [];
          });
          return own.length > 0 ? [[term, Object.fromEntries(own)]] : [];
        }),
      ),
    }),
  );
