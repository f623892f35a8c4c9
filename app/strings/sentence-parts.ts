/** A sentence made of named parts. */
export type Say<Parts = Record<string, string>> = (parts: Parts) => string;

/** What a notice may name; `reason` is what was given as the reason, or nothing. */
export type NoticeParts = {
  name: string;
  title: string;
  what: string;
  stage: string;
  next: string;
  by: string;
  about: string;
  day: string;
  role: string;
  reason: string;
};
/** `owner` is a name or a party's word; `until` a moment in words. */
export type ProgressParts = { owner: string; until: string; done: number; of: number };
export type BoardParts = { owner: string; title: string; stage: number; name: string };
