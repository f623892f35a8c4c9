import type { Language, Localized } from "#app/domain/localized.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";

/** The lines of a scorecard as one text in each language. */
export function criteriaFields(
  id: string,
  label: string,
  lines: { label: Localized }[],
  languages: readonly Language[],
): MadeField[] {
  const text = Object.fromEntries(
    languages.map((one) => [one, lines.map((line) => line.label[one] ?? "").join("\n")]),
  );
  return madeTexts({ name: id, type: "area", label: label }, text, languages);
}
