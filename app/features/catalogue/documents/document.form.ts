import { z } from "zod";
import { documentKinds, type SectionRow, textOfSections } from "#app/domain/documents.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import { isTangled } from "#app/domain/tangled.ts";
import { pictureFields } from "#app/web/picture-fields.ts";
import { textFields, textOf, whole } from "#app/web/form-fields.ts";

/** Sections one form can hold; a text pasted with its own headings may have more. */
export const mostSections = 40;
const longest = 20_000;

const kind = z.enum(documentKinds, { error: "required" });
const rev = whole(0, 1_000_000);
const written = z
  .string()
  .trim()
  .max(longest, "too-long")
  .refine((value) => !isTangled(value), "too-tangled")
  .default("");
const heading = z
  .string()
  .trim()
  .max(200, "too-long")
  .transform((value) => value.replace(/\s+/g, " "))
  .default("");

export const newDocumentForm = (languages: readonly Language[]) =>
  z.strictObject({ kind, ...textFields("title", languages, 200) });

/** What the editor of a text sends: its title, and a heading and a text for each section. */
export const draftForm = (languages: readonly Language[]) =>
  z.strictObject({
    kind,
    rev,
    ...textFields("title", languages, 200),
    ...sectionFields(languages),
    ...pictureFields("picture", languages),
    section: whole(1, mostSections).optional(),
    pdf: z.string().optional(),
    dropPdf: z.literal("yes").optional(),
    act: z
      .string()
      .regex(/^(save|add|preview|live|up-\d{1,2})$/, "invalid")
      .default("save"),
  });

function sectionFields(languages: readonly Language[]): Record<string, typeof heading | typeof written> {
  return Object.fromEntries(
    Array.from({ length: mostSections }, (_, index) => index + 1).flatMap((n) =>
      languages.flatMap((language) => [
        [`heading-${n}-${language}`, heading],
        [`text-${n}-${language}`, written],
      ]),
    ),
  );
}

type Values = Record<string, unknown>;

/** The title and the text as they were written; a language the form does not ask for stays as it was. */
export function writtenOf(values: Values, languages: readonly Language[], before: Localized) {
  const rows = moved(rowsOf(values, languages), Number(/^up-(\d+)$/.exec(String(values["act"]))?.[1] ?? 0));
  const bodies = languages.flatMap((language) => {
    const text = textOfSections(rows, language);
    return text ? [[language, text] as const] : [];
  });
  const others = Object.entries(before).filter(([language]) => !languages.some((one) => one === language));
  const body: Localized = Object.fromEntries([...others, ...bodies]);
  return { body, tooLong: bodies.find(([, text]) => text.length > longest)?.[0] };
}

export const titleOf = (values: Values, languages: readonly Language[], before?: Localized) =>
  textOf("title", values, languages, before);

function rowsOf(values: Values, languages: readonly Language[]): SectionRow[] {
  const part = (name: string): Localized =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = values[`${name}-${language}`];
        return text ? [[language, text as string]] : [];
      }),
    );
  return Array.from({ length: mostSections }, (_, index) => ({
    title: part(`heading-${index + 1}`),
    body: part(`text-${index + 1}`),
  }));
}

function moved(rows: SectionRow[], up: number): SectionRow[] {
  const [above, row] = [rows[up - 2], rows[up - 1]];
  return above && row ? rows.with(up - 2, row).with(up - 1, above) : rows;
}

export const requestForm = z
  .strictObject({
    rev,
    approver: z.string().min(1, "required").max(80),
    effect: z.enum(["again", "correction"], { error: "required" }).optional(),
    correction: z.string().trim().max(500, "too-long").default(""),
  })
  .refine(({ effect, correction }) => correction !== "" || effect !== "correction", {
    path: ["correction"],
    message: "required",
  });
export const approverForm = z.strictObject({ rev, approver: z.string().min(1, "required").max(80) });
export const revForm = z.strictObject({ rev });
export const approvalForm = z.strictObject({
  rev,
  act: z.enum(["approve", "return"]),
  reason: z.string().trim().max(2000, "too-long").default(""),
});
export const retirementForm = z.strictObject({ used: z.enum(["yes", "no"]) });
