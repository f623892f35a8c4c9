import { company as bg } from "#app/strings/bg/company.ts";
import { company as en } from "#app/strings/en/company.ts";

export const companyWords = { en, bg };
