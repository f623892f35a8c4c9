import { talk as bg } from "#app/strings/bg/talk.ts";
import { talk as en } from "#app/strings/en/talk.ts";

export const talkWords = { en, bg };
