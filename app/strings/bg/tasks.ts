import type { tasks as source } from "#app/strings/en/tasks.ts";

export const tasks: typeof source = {};
