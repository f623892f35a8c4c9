import { documentKinds, type DocumentState } from "#app/domain/documents.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { findDocumentUses } from "#db/queries/document-uses.ts";
import { findAllDocuments, findApprovalsFor, type ListedDocument } from "#db/queries/documents.ts";
import { findApproverIds } from "#db/queries/document-approvals.ts";
import { findNames } from "#db/queries/people.ts";
import { waitOf } from "./wait-of.ts";

export const tones = {
  draft: "idle",
  sample: "problem",
  waiting: "waiting",
  "in-force": "done",
  retired: "shut",
} as const satisfies Record<DocumentState, string>;

/** Every document with where it stands, by its kind. */
export async function viewDocuments(
  actorId: string,
  { language, words, now }: { language: Language; words: ServerStrings; now: number },
) {
  const conn = read();
  const all = (await findAllDocuments(conn)).filter(
    ({ version, retiredAt }) => version || retiredAt === null,
  );
  const uses = await findDocumentUses(conn);
  const signers = await findSigners(
    conn,
    all.map(({ key }) => key),
  );
  const { timeZone } = await findClock(conn, now);
  const names = await findNames(
    conn,
    all.map(({ draft }) => draft?.approverId ?? null),
  );
  const approverIds = await findApproverIds(conn);
  const { library } = words;
  const row = (one: ListedDocument) => {
    const { key, state, version, draft } = one;
    const own = signers.filter(({ document }) => document === key);
    const signed = own.filter((signer) => signer.state === "signed").length;
    const titles = (uses.get(key) ?? []).map((title) => inLanguage(title, language));
    const facts = [
      ...(version ? [library.version(version.number)] : []),
      ...(version && draft && state !== "waiting" ? [library.beside] : []),
      titles.length > 0 ? library.usedIn(titles.join(", ")) : library.unused,
      ...(own.length > 0 ? [library.counts(signed, own.length - signed)] : []),
    ];
    const waits = waitOf(one, { names, approverIds, timeZone, words });
    return {
      key,
      kind: one.kind ? library.kinds[one.kind] : library.noKind,
      title: inLanguage((version?.content ?? draft?.content)?.title ?? {}, language),
      state: library.states[state],
      tone: waits?.isStuck ? tones.sample : tones[state],
      facts: facts.join(" · "),
      waits: waits?.text ?? null,
    };
  };
  const rows = all.map(row);
  return {
    title: library.title,
    samples: all.filter(({ state }) => state === "sample").length,
    toApprove: (await findApprovalsFor(conn, actorId)).map(({ key, title }) => ({
      to: paths.documentApproval(key),
      title: inLanguage(title, language),
    })),
    groups: [...documentKinds.map((kind) => library.kinds[kind]), library.noKind]
      .map((kind) => ({ kind, rows: rows.filter((one) => one.kind === kind) }))
      .filter((group) => group.rows.length > 0),
  };
}
