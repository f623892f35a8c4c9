import { queue as bg } from "#app/strings/bg/queue.ts";
import { queue as en } from "#app/strings/en/queue.ts";

export const queueWords = { en, bg };
