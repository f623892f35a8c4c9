import type { documents as source } from "#app/strings/en/documents.ts";

export const documents: typeof source = {};
