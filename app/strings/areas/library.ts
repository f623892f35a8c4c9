import { library as bg } from "#app/strings/bg/library.ts";
import { library as en } from "#app/strings/en/library.ts";

export const libraryWords = { en, bg };
