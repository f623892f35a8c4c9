import { imports as bg } from "#app/strings/bg/imports.ts";
import { imports as en } from "#app/strings/en/imports.ts";

export const importsWords = { en, bg };
