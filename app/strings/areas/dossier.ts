import { dossier as bg } from "#app/strings/bg/dossier.ts";
import { dossier as en } from "#app/strings/en/dossier.ts";

export const dossierWords = { en, bg };
