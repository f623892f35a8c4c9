import { z } from "zod";
import type { Language } from "#app/domain/localized.ts";
import { isPictureId, longestAlt, type Picture } from "#app/domain/picture.ts";

/** The fields that PictureField sends, once `takePictures` has kept what came; `name` is "picture" or ends with "-picture" or ".picture". */
export function pictureFields(name: string, languages: readonly Language[]) {
  const alt = z.string().trim().max(longestAlt, "too-long").optional();
  return {
    [name]: z
      .string()
      .optional()
      .superRefine((code, context) => {
        if (code) context.addIssue({ code: "custom", message: code });
      }),
    [`${name}-id`]: z
      .string()
      .optional()
      .refine((id) => !id || isPictureId(id), "not-a-picture"),
    [`${name}-src`]: z.string().optional(),
    [`${name}-gone`]: z.literal("yes").optional(),
    ...Object.fromEntries(languages.map((language) => [`${name}-alt-${language}`, alt])),
  };
}

/** The picture that was sent in these fields; null where there is none, or it was taken away. In languages the form does not ask for it says what it said `before`. */
export function pictureOf(
  name: string,
  values: Record<string, unknown>,
  languages: readonly Language[],
  before: Picture | null = null,
): Picture | null {
  const id = values[`${name}-id`] as string | undefined;
  if (!id || values[`${name}-gone`]) return null;
  const typed = languages.map((language) => [language, values[`${name}-alt-${language}`] || undefined]);
  const alt = { ...(before?.id === id ? before.alt : {}), ...Object.fromEntries(typed) };
  return { id, alt: Object.fromEntries(Object.entries(alt).filter(([, said]) => said)) };
}

/** The field whose alternative text is missing, in the company's own language; null where each picture has one. */
export function altMissing(
  values: Record<string, unknown>,
  [own = "en"]: readonly Language[],
): string | null {
  const field = Object.keys(values).find(
    (name) =>
      /(^|[-.])picture-id$/.test(name) &&
      values[name] &&
      !values[name.replace(/id$/, "gone")] &&
      !values[name.replace(/id$/, `alt-${own}`)],
  );
  return field?.replace(/id$/, `alt-${own}`) ?? null;
}
