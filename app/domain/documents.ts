import type { Localized } from "./localized.ts";
import { sectionsOf } from "./sections.ts";

/** What a text of the company is to whoever reads it. */
export const documentKinds = [
  "job-description",
  "internal-rules",
  "safety-briefing",
  "policy",
  "study-text",
  "guide",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What is known of a document that a requirement names. */
export type DocumentFact = {
  /** Of the newest approved version. */
  hash: string;
  /** Hashes of the versions whose signature still counts: all since everybody had to sign again. */
  edition: readonly string[];
  /** When everybody had to sign again for the last time, epoch ms; null where that never happened. */
  renewedAt: number | null;
  /** Until when only a sample was there, epoch ms; null where it always was the company's own. */
  sampleUntil: number | null;
  /** Why it cannot be signed yet, and who was asked to approve it; null where it is in force. */
  lock: { approverId: string | null } | null;
};

export type Versioned = { number: number; hash: string; edition: number | null; publishedAt: number };

/** The fact about one document from its versions, in order. Versions from before corrections are editions of their own. */
export function documentFact(
  versions: readonly Versioned[],
  sampleNumber: number | null,
  approverId: string | null,
): DocumentFact | undefined {
  const newest = versions.at(-1);
  if (!newest) return undefined;
  const editionOf = ({ edition, number }: Versioned) => edition ?? number;
  const isOwn = ({ number }: Versioned) => sampleNumber === null || number > sampleNumber;
  const same = versions.filter((one) => editionOf(one) === editionOf(newest));
  const first = versions.find(isOwn);
  const isRenewed = first !== undefined && editionOf(first) !== editionOf(newest);
  return {
    hash: newest.hash,
    edition: same.map(({ hash }) => hash),
    renewedAt: isRenewed ? (same[0]?.publishedAt ?? null) : null,
    sampleUntil: sampleNumber === null ? null : (first?.publishedAt ?? null),
    lock: isOwn(newest) ? null : { approverId },
  };
}

type Signed = { contentHash: string | null; documentVersionId: string | null; recordedAt: number };

/** Whether what was recognised stands for the edition in force: by the version that was signed on paper; where nobody said which, by when it was put on record. */
export function recognitionCounts(
  { edition, renewedAt }: Pick<DocumentFact, "edition" | "renewedAt">,
  { contentHash, documentVersionId, recordedAt }: Signed,
): boolean {
  return documentVersionId
    ? contentHash !== null && edition.includes(contentHash)
    : recordedAt >= (renewedAt ?? 0);
}

export const documentStates = ["draft", "sample", "waiting", "in-force", "retired"] as const;
export type DocumentState = (typeof documentStates)[number];

/** Where a document stands: what waits for its approver comes before what is in force beside it. */
export function documentState(document: {
  newest: number | null;
  sampleNumber: number | null;
  isAsked: boolean;
  retiredAt: number | null;
}): DocumentState {
  if (document.retiredAt !== null) return "retired";
  if (document.isAsked) return "waiting";
  if (document.newest === null) return "draft";
  return document.newest === document.sampleNumber ? "sample" : "in-force";
}

/** What a text may leave open for the company's own words, settled when a version is approved. */
export const companyFields = ["company", "place", "date", "version"] as const;
export type CompanyFields = Record<(typeof companyFields)[number], string>;

/** The text with the company's fields in it; what is no field stays as it was typed. */
export function settled(text: string, fields: CompanyFields): string {
  return text.replace(/\{(company|place|date|version)\}/g, (_, name: keyof CompanyFields) => fields[name]);
}

/** The fields a text uses that nothing is known for. */
export function openFields(text: Localized, fields: CompanyFields): (keyof CompanyFields)[] {
  const all = Object.values(text).join("\n");
  return companyFields.filter((name) => all.includes(`{${name}}`) && fields[name].trim() === "");
}

export type SectionRow = { title: Localized; body: Localized };

/** The sections of a text in the order written, those of both languages side by side. */
export function sectionRows(body: Localized): SectionRow[] {
  const [en, bg] = [sectionsOf(body.en ?? ""), sectionsOf(body.bg ?? "")];
  const beside = (left: string | undefined, right: string | undefined): Localized => ({
    ...(left ? { en: left } : {}),
    ...(right ? { bg: right } : {}),
  });
  return Array.from({ length: Math.max(en.length, bg.length) }, (_, index) => ({
    title: beside(en[index]?.title, bg[index]?.title),
    body: beside(en[index]?.body, bg[index]?.body),
  }));
}

/** The same as one text: a heading for each section that has one. */
export function textOfSections(rows: readonly SectionRow[], language: "en" | "bg"): string {
  return rows
    .map(({ title, body }) =>
      [title[language] ? `## ${title[language]}` : "", body[language] ?? ""].filter(Boolean).join("\n\n"),
    )
    .filter(Boolean)
    .join("\n\n");
}
