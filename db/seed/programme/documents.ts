import type { Localized } from "#app/domain/localized.ts";
import { internalRules } from "./internal-rules.ts";
import { jobDescription } from "./job-description.ts";
import { sellingSystem } from "./selling-system.ts";
import { safetyBriefing } from "./safety-briefing.ts";

/** Bodies are plain text: paragraphs between blank lines, `## ` headings, `- ` lists. */
export const defaultDocuments: { key: string; title: Localized; body: Localized }[] = [
  jobDescription,
  internalRules,
  safetyBriefing,
  sellingSystem,
];
