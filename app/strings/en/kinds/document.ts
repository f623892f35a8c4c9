import type { document } from "#app/domain/kinds/document.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof document>;

export const title = "Document";
export const hint = "Read, signed and dated by the trainee.";

/** What its own pages say. */
export const documents = {
  version: (n: number, at: string) => `Version ${n}, published ${at}`,
  agree: (name: string) => `I, ${name}, have read this document and accept it.`,
  sign: "Sign with today's date",
  signedBy: (name: string, at: string) => `Read and signed by ${name}, ${at}.`,
};

export const fields: Words["fields"] = { document: "Document" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  "read-and-sign": () => "Has to be read and signed.",
  "new-version": () => "There is a new version to sign.",
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.signed": ({ title }) => `Read and signed: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.signed": "Document signed",
};

export const flash = {
  "document-signed": ({ title }) => `You signed “${title}”.`,
} satisfies Record<string, Say>;

export const refusals = {
  "tick-to-sign": "Tick the box to sign.",
};
