import type { OverrideCategory } from "#app/domain/facts.ts";

export const gates = {
  title: (n: number) => `Gate of stage ${n}`,
  isMet: "All the evidence is there", confirms: (name: string) => `${name} confirms; the receipt keeps what it rested on.`,
  isMissing: (n: number) => (n === 1 ? "1 requirement is missing" : `${n} requirements are missing`),
  staysShut: "The next stage stays shut until they are met, or a named person makes an exception.",
  samePerson: "The same person mentors and confirms; this is marked on record.",
  confirm: (n: number) => `Confirm stage ${n}`, release: "Confirm stage 4 and release", notYet: "Not yet",
  notYetTitle: (n: number) => `Not yet: stage ${n}`, notYetLead: (name: string) => `${name} can read your reason. The stage stays open.`,
  missing: "Missing", met: "Met", optional: "Not needed for this gate",
  anyOf: (n: number, titles: string[]) => `${n} more of these: ${titles.join(", ")}.`,
  decisions: "Decided", receipt: "Receipt:",
  decision: {
    confirmed: (name: string) => `Confirmed by ${name}`, override: (name: string) => `Passed by exception by ${name}`,
    "not-yet": (name: string) => `“Not yet” by ${name}`,
  },
  until: (day: string) => `Has to be confirmed by ${day}.`,
  override: "Make an exception", overrideTitle: (n: number) => `Pass stage ${n} by exception`,
  overrideMeans: "The stage is passed without:", overrideListed: "The exception stays on record with your name and reason, and is listed for the executive.",
  category: "Why is an exception right?",
  categories: {
    experience: "Brings the experience already", "evidence-elsewhere": "The evidence exists elsewhere", "business-need": "The business needs it now",
    "programme-error": "The programme asks for the wrong thing", other: "Another reason",
  } satisfies Record<OverrideCategory, string> as Record<OverrideCategory, string>,
  expiresOn: "Until when?", expiresHint: "After this day it has to be confirmed, or the stage is flagged.",
  overrideDo: (n: number) => `Pass stage ${n} by exception`,
  confirmOverride: "Confirm the exception", whyItStands: "Why does it stand?", nothingToConfirm: "There is no exception to confirm here.",
  overrides: "Exceptions", overridesLead: "Every stage that was passed against its gate, newest first.", noOverrides: "No exceptions so far",
  columns: { who: "Who", stage: "Stage", why: "Why", by: "By", until: "Stands until" },
  confirmedBy: (name: string) => `confirmed by ${name}`, noEnd: "no end",
};
