import type { Party } from "./party.ts";

/** How a question under "I'm stuck" was settled. */
export const helpEnds = ["answered", "talked", "withdrawn"] as const;
export type HelpEnd = (typeof helpEnds)[number];

/** Somebody was stuck at a requirement and asked; a question that was settled says how and by whom. Instants are epoch ms. */
export type Help = {
  id: string;
  requirementKey: string;
  /** Whom it went to. */
  askedOf: Party;
  askedAt: number;
  noteId: string | null;
  end: { how: HelpEnd; at: number; byId: string; noteId: string | null } | null;
};

/** Whom a question about a requirement goes to: whoever it waits for beside the trainee, else the mentor, whose part the head has while there is none. */
export const helperOf = ({ owner }: { owner: Party | null }): Party =>
  owner && owner !== "trainee" ? owner : "mentor";

/** The question about a requirement that nobody has settled. */
export const openHelp = (help: readonly Help[], key: string): Help | undefined =>
  help.find(({ requirementKey, end }) => requirementKey === key && end === null);
