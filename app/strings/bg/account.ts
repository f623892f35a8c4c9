import type { account as source } from "#app/strings/en/account.ts";

export const account: typeof source = {};
