import type { ServerStrings } from "#app/strings/strings.server.ts";

/** What a verb refuses with: only what there are words for. */
export type RefusalCode = keyof ServerStrings["refusals"];
/** What a field's error may be: a refusal, or a doubt about what was typed. */
export type ErrorCode = RefusalCode | keyof ServerStrings["doubts"];
/** What the next page says was done. */
export type FlashCode = keyof ServerStrings["flash"];
