import type { Day } from "./holidays.ts";

/** What is known of the weekly sheets of one onboarding. */
export type SheetFacts = {
  /** Sheets are wanted for weeks that begin on this day or later; null where the company wants none. */
  from: Day | null;
  /** The sheets that were published, by their Monday. */
  written: { weekOn: Day; byId: string; at: number }[];
  /** When the mentor was away, first and last day. */
  away: { fromOn: Day; toOn: Day }[];
};

/** A company that asks for none, and has none. */
export const noSheets: SheetFacts = { from: null, written: [], away: [] };

/** Whether that week has its sheet. */
export const hasSheet = ({ written }: SheetFacts, monday: Day): boolean =>
  written.some(({ weekOn }) => weekOn === monday);
