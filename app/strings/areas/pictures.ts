import { pictures as bg } from "#app/strings/bg/pictures.ts";
import { pictures as en } from "#app/strings/en/pictures.ts";

export const picturesWords = { en, bg };
