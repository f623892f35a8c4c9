import type { DocumentKind } from "#app/domain/documents.ts";
import type { Localized } from "#app/domain/localized.ts";
import { internalRules } from "./internal-rules.ts";
import { jobDescription } from "./job-description.ts";
import { sellingSystem } from "./selling-system.ts";
import { safetyBriefing } from "./safety-briefing.ts";

/** Samples a company starts from. Bodies are Markdown: paragraphs between blank lines, `## ` headings, `- ` lists. */
export const defaultDocuments: { key: string; kind: DocumentKind; title: Localized; body: Localized }[] = [
  { ...jobDescription, kind: "job-description" },
  { ...internalRules, kind: "internal-rules" },
  { ...safetyBriefing, kind: "safety-briefing" },
  { ...sellingSystem, kind: "study-text" },
];
