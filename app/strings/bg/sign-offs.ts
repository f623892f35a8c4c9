import type { signOffs as source } from "#app/strings/en/sign-offs.ts";

export const signOffs: typeof source = {};
