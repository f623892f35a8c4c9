import type { document } from "#app/domain/kinds/document.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof document>;

export const title = "Document";
export const hint = "Read, signed and dated by the trainee.";

/** What its own pages say. */
export const documents = {
  version: (n: number, at: string) => `Version ${n} of ${at}`,
  approvedBy: (name: string) => `Approved by ${name}.`,
  corrected: (what: string) => `Small correction: ${what}`,
  sample: "Sample",
  file: (name: string, pages: number) => `${name}: ${pages === 1 ? "1 page" : `${pages} pages`}`,
  fingerprint: "Fingerprint of the content (SHA-256)",
  open: "Open the PDF",
  openHint: "It opens in a new tab. You can sign once you have opened it.",
  opened: "You have opened the PDF.",
  ownCopies: "What was signed",
  copy: "Signed copy",
  copyTitle: (title: string) => `Signed copy: ${title}`,
  copyOf: (n: number, at: string) => `Version ${n}, signed on ${at}`,
  print: "Print",
  newVersion:
    "This replaces the version you signed. Read it and sign again; the gate you have passed stays passed.",
  agree: (name: string) => `I, ${name}, have read this document and accept it.`,
  onPaper: "Signed on paper: attach the scan",
  onPaperTitle: (title: string) => `Signed on paper: ${title}`,
  onPaperLead: (name: string) =>
    `For ${name}. The scan goes on record as the signed copy, with your name. ${name} can see it.`,
  scan: "Scan of what was signed",
  scanHint: "A picture or a PDF, up to 5 MB.",
  whichVersion: "Which version was signed?",
  inForce: (version: string) => `${version} (in force)`,
  signedOn: "When was it signed?",
  keepCopy: "Record the signed copy",
  nothingToSign: "This is still a sample text, so there is nothing that can have been signed.",
  paperCopy: (day: string) => `Signed on paper on ${day}`,
  signedOnPaper: (name: string, day: string) => `Signed on paper by ${name} on ${day}.`,
  keptBy: (name: string, at: string) => `Scan added by ${name}, ${at}.`,
  openScan: (file: string) => `Open the scan (${file})`,
  signHere: (name: string) => `${name}. Date: ______________ Signature: ______________________`,
  sign: "Sign with today's date",
  signedBy: (name: string, at: string) => `Read and signed by ${name}, ${at}.`,
};

export const fields: Words["fields"] = { document: "Document" };
export const duties: Words["duties"] = {};

export const reasons: Words["reasons"] = {
  sample: ({ owner }) =>
    `Still a sample text. It can be signed once the company’s own is approved; ${owner} can see to that.`,
  approval: ({ owner }) => `Opens when ${owner} approves the document.`,
  "read-and-sign": () => "Has to be read and signed.",
  "new-version": () => "There is a new version to sign.",
};

export const queue: Words["queue"] = {};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.opened": ({ title }) => `Opened the PDF: ${title}`,
  "evidence.signed": ({ title }) => `Read and signed: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.opened": "Opened for reading",
  "evidence.signed": "Document signed",
};

export const flash = {
  "document-signed": ({ title }) => `You signed “${title}”.`,
  "paper-copy-kept": ({ title, name }) => `On record: ${name} signed “${title}” on paper.`,
} satisfies Record<string, Say>;

export const refusals = {
  "tick-to-sign": "Tick the box to sign.",
  "still-a-sample": "This is still a sample text. It can be signed once the company’s own is approved.",
  "copy-needed": "This is a document. Attach the signed copy on its own page.",
  "open-it-first": "Open the PDF first, then sign.",
};
