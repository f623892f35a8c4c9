import { board as bg } from "#app/strings/bg/board.ts";
import { board as en } from "#app/strings/en/board.ts";

export const boardWords = { en, bg };
