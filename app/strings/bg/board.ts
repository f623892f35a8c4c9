import type { board as source } from "#app/strings/en/board.ts";

export const board: typeof source = {};
