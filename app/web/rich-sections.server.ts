import { sectionsOf } from "#app/domain/sections.ts";
import type { Rich } from "#app/ui/rich-text.tsx";
import { richText } from "./rich-text.server.ts";

/** A text by its headings `## …`, each section taken apart. */
export function richSections(text: string): { title: string; text: Rich }[] {
  return sectionsOf(text).map(({ title, body }) => ({ title, text: richText(body) }));
}
