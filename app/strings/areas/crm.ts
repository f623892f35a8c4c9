import { crm as bg } from "#app/strings/bg/crm.ts";
import { crm as en } from "#app/strings/en/crm.ts";

export const crmWords = { en, bg };
