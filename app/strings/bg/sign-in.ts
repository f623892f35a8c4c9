import type { signIn as source } from "#app/strings/en/sign-in.ts";

export const signIn: typeof source = {};
