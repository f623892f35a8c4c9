import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { askApproval } from "#app/features/catalogue/documents/ask-approval.server.ts";
import { createDocument } from "#app/features/catalogue/documents/create-document.server.ts";
import { saveDraft } from "#app/features/catalogue/documents/save-draft.server.ts";
import { recordPaperCopy } from "#app/features/requirements/documents/record-paper-copy.server.ts";
import { read, type Tx, tx } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { publishDocument } from "#db/queries/content.ts";
import { findDocument, insertDocumentFile } from "#db/queries/documents.ts";
import { cartonSizes, travelPolicy } from "#db/seed/demo/documents.ts";
import { defaultDocuments } from "#db/seed/programme/documents.ts";
import { demoFile } from "./demo-files.server.ts";

const writtenById = "elena";
const approvedBy = (at: number) => ({ at, actorId: "victor" });

/** The demo company's own texts, all approved, and a guide that is a PDF. */
export async function publishDemoDocuments(t: Tx, at: number): Promise<void> {
  for (const { key, kind, title, body } of defaultDocuments)
    await publishDocument(t, key, { title, body }, approvedBy(at), { kind, writtenById });
  const { key, title, name, bytes, pages } = cartonSizes;
  const file = {
    id: randomUUID(),
    name,
    pages,
    size: bytes.byteLength,
    hash: createHash("sha256").update(bytes).digest("hex"),
  };
  await insertDocumentFile(t, { ...file, content: bytes, uploadedAt: at, uploadedById: writtenById });
  await publishDocument(t, key, { title, body: {}, file }, approvedBy(at), { kind: "guide", writtenById });
}

/** New rules, so that somebody in the demo has to sign again; and a policy that waits for the executive. */
export async function renewDemoDocuments(elena: Actor, now: number): Promise<void> {
  const rules = defaultDocuments.find(({ key }) => key === "internal-rules");
  if (!rules) return;
  const body = {
    en: `${rules.body.en}\n\n## Parcels\n\n- Parcels for clients leave before 16:00.`,
    bg: `${rules.body.bg}\n\n## Пратки\n\n- Пратките за клиенти тръгват преди 16:00 ч.`,
  };
  await tx((t) =>
    publishDocument(t, rules.key, { title: rules.title, body }, approvedBy(now), { writtenById }),
  );
  const { title, body: text } = travelPolicy;
  const { key } = await createDocument(elena, { kind: "policy", title }, now);
  const content = { title, body: text };
  await saveDraft(elena, { key, rev: 1, kind: "policy", content, pdf: null }, now);
  const asked = { approverId: "victor", correction: null, isEffectChosen: false };
  const done = await askApproval(elena, { key, rev: 2, ...asked }, now);
  if (!done.ok) throw new Error(`No policy waits: ${done.code}`);
}

/** One trainee has signed the new rules on paper. */
export async function signRulesOnPaper(
  head: Actor,
  enrollmentId: string,
  language: "en" | "bg",
  now: number,
): Promise<void> {
  const rules = await findDocument(read(), "internal-rules");
  const { today } = await findClock(read(), now);
  const scan = demoFile("signed-rules", language);
  const copy = { enrollmentId, key: "internal-rules", number: rules?.newest ?? 0, signedOn: today, scan };
  const done = await recordPaperCopy(head, { ...copy, requestId: randomUUID() }, now);
  if (!done.ok) throw new Error(`No rules on paper: ${done.code}`);
}
