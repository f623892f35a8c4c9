import type { MentorDoubt, MentorQuality, MentorVerdict } from "#app/domain/mentor-choice.ts";

const years = (n: number) =>
  n === 0 ? "in sales for less than a year" : n === 1 ? "in sales for 1 year" : `in sales for ${n} years`;

export const mentors = {
  trainer: "in-house trainer",
  years,
  said: {
    honest: { yes: "sells honestly", no: "not judged honest" },
    helps: { yes: "helps readily", no: "does not help readily" },
    explains: { yes: "explains well", no: "does not explain well" },
  } satisfies Record<MentorQuality, Record<"yes" | "no", string>>,
  earlier: (cleared: number, left: number) =>
    `of ${cleared + left} earlier trainees ${cleared} cleared, ${left} left`,
  load: (n: number, capacity: number) => `mentors ${n} of ${capacity}`,
  away: (day: string) => `away until ${day}`,
  doubts: {
    away: "away over the start",
    full: "has as many trainees as they can mentor",
    "not-honest": "judged not to sell honestly",
  } satisfies Record<MentorDoubt, string>,
  needsReason: (doubts: string) => `Only with a reason: ${doubts}`,
  ownHead: "head of the team",
  nobody: (head: string) =>
    `Nobody suits as they are. ${head} can be the mentor, or write below why somebody else.`,
  reason: "Why this mentor all the same?",
  keep: "Record what you know of the candidates",
  profileOf: (name: string) => `${name} as a mentor`,
  profileLead: "Used only to offer mentors in an order; you decide.",
  salesSince: "In sales since",
  capacity: "Trainees at once, at most",
  capacityHint: "Empty for the company’s number.",
  qualities: {
    honest: "Sells honestly and openly",
    helps: "Helps colleagues readily",
    explains: "Explains well",
  } satisfies Record<MentorQuality, string>,
  verdicts: { yes: "Yes", no: "No", unknown: "Not known" } satisfies Record<MentorVerdict, string>,
  seen: (name: string) => `${name} sees this with your name and may answer it. It is erased after 12 months.`,
  replyOf: (name: string) => `${name} answers`,
  own: "You as a mentor",
  ownLead: "What a head of sales has recorded about you as a mentor. It is erased after 12 months.",
  ownNone: "Nothing is recorded",
  ownNoneText: "If a head of sales records something about you as a mentor, you read it here.",
  saidBy: (name: string, day: string) => `${name}, ${day}`,
  reply: "Your answer",
  replyHint: "Heads of sales read it beside what was recorded.",
};
