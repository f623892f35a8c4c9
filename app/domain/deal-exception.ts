/** One more try at a simulated deal, given by name and with a reason. */
export type DealException = {
  id: string;
  requirementKey: string;
  at: number;
  byId: string;
  noteId: string | null;
};
