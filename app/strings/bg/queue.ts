import type { queue as source } from "#app/strings/en/queue.ts";

export const queue: typeof source = {};
