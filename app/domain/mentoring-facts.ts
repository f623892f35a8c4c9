import type { HandoverOwed } from "./handover.ts";
import type { Help } from "./help.ts";
import type { SheetFacts } from "./sheet-facts.ts";

/** What is on record between mentor and trainee. */
export type MentoringFacts = {
  /** What was asked under "I'm stuck", oldest first. */
  help: Help[];
  sheets: SheetFacts;
  /** The handover note that is asked for now. */
  handover: HandoverOwed | null;
};
