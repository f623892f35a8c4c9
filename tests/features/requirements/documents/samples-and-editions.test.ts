import { beforeEach, expect, test } from "vitest";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { read, tx } from "#db/engine";
import { publishDocument } from "#db/queries/content.ts";
import { findDocument, insertDocumentDraft, updateDocument } from "#db/queries/documents.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const text = (en: string) => ({ en, bg: en });
const hour = 3_600_000;
let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  now = Date.now();
  company = await smallCompany(now - 2 * hour);
});

type Shown = {
  contentHash: string;
  nonce: string;
  maySign: boolean;
  isSample: boolean;
  signedAt: number | null;
};
const at = () => `/enrollments/${company.enrollmentId}/document/rules`;
const shown = async () => (await visit(company.traineeId, at())).data as Shown;
const sign = async () => {
  const { contentHash, nonce } = await shown();
  return submit(company.traineeId, at(), { contentHash, nonce, agreed: "yes" });
};
const next = async () =>
  ((await visit(company.traineeId, "/today")).data as { view: { next: { key: string } | null } }).view.next
    ?.key;
const renew = (at = now, correction: string | null = null) =>
  tx((t) =>
    publishDocument(
      t,
      "rules",
      { title: text("Rules"), body: text(`Be kinder ${at}.`) },
      { at, actorId: "executive" },
      { correction },
    ),
  );
type Row = { key: string; sentence: string; lateDays: number };
/** The rules of this company, as one that begins has them. */
async function sampleRules() {
  const found = await findDocument(read(), "rules");
  await tx((t) => updateDocument(t, found?.id ?? "", { sampleNumber: 1 }));
  return { documentId: found?.id ?? "" };
}
const waitingDraft = (documentId: string) => ({
  id: "draft",
  documentId,
  content: { title: text("Rules"), body: text("Ours.") },
  rev: 1,
  createdAt: now,
  createdById: "trainer",
  changedAt: now,
  changedById: "trainer",
  approverId: "executive",
  askedAt: now,
  askedById: "trainer",
});
const asSample = () =>
  tx(async (t) => {
    await publishDocument(
      t,
      "house",
      { title: text("House"), body: text("A sample.") },
      { at: 1, actorId: null },
      { kind: "policy", isSample: true },
    );
  });

test("a sample is on the list of samples, enrolling says so first, and an approved version takes it off", async () => {
  await asSample();
  const samples = async () =>
    ((await visit("head", "/enrollments/new")).data as { samples: { label: string; to: string }[] }).samples;
  expect(await samples()).toEqual([{ label: "House", to: "/documents/house" }]);
  await tx((t) =>
    publishDocument(
      t,
      "house",
      { title: text("House"), body: text("Ours.") },
      { at: now, actorId: "executive" },
    ),
  );
  expect(await samples()).toEqual([]);
});

test("after the gate everybody still signs again, and the gate that was passed stays passed", async () => {
  await sign();
  const asked = { enrollmentId: company.enrollmentId, stage: 1, expiresOn: "2035-01-01" };
  const passed = await grantException(
    company.head,
    { ...asked, category: "other", reason: "Set up for this test" },
    now - hour,
  );
  expect(passed.ok).toBe(true);
  expect(await shown()).toMatchObject({ maySign: false });
  await renew(now - 1_000);
  expect(await shown()).toMatchObject({ maySign: true, signedAt: null });
  expect(await next()).not.toBeUndefined();
  const journey = (await visit(company.traineeId, "/journey")).data as {
    view: { current: number; stages: { state: string }[] };
  };
  expect(journey.view).toMatchObject({ current: 2, stages: [{ state: "passed" }, {}, {}, {}] });
  expect((await sign()).status).toBe(303);
  expect((await shown()).signedAt).not.toBeNull();
});

test("whoever passed the gate without signing is not asked afterwards", async () => {
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "other",
      reason: "Set up for this test",
      expiresOn: "2035-01-01",
    },
    now - hour,
  );
  await renew(now - 1_000);
  expect((await sign()).status).toBe(409);
  expect(await findSigners(read(), ["rules"])).toEqual([]);
});

test("a correction after a new version counts for those who signed that version alone", async () => {
  await sign();
  await renew(now - 2_000);
  await renew(now - 1_000, "A comma");
  expect(await findSigners(read(), ["rules"])).toMatchObject([{ state: "to-sign" }]);
  expect((await sign()).status).toBe(303);
  await renew(now, "Another comma");
  expect(await findSigners(read(), ["rules"])).toMatchObject([{ state: "signed" }]);
  expect(await shown()).toMatchObject({ maySign: false });
});

test("a sample cannot be signed; the lock names whoever is asked to approve, and the days are not the trainee's", async () => {
  const { documentId } = await sampleRules();
  const { contentHash, nonce } = await shown();
  expect(await shown()).toMatchObject({ maySign: false, isSample: true });
  expect((await submit(company.traineeId, at(), { contentHash, nonce, agreed: "yes" })).status).toBe(409);
  const waiting = async () =>
    ((await visit(company.traineeId, "/today")).data as { view: { waiting: Row[] } }).view.waiting.find(
      ({ key }) => key === "rules",
    );
  expect(await waiting()).toMatchObject({ sentence: expect.stringContaining("sample"), lateDays: 0 });
  await tx((t) => insertDocumentDraft(t, waitingDraft(documentId)));
  expect(await waiting()).toMatchObject({ sentence: "Opens when Person executive approves the document." });
  expect((await visit("executive", "/board")).data).toMatchObject({
    toApprove: [{ label: "Rules", to: "/documents/rules/approval" }],
  });
  await renew();
  expect(await shown()).toMatchObject({ maySign: true, isSample: false });
});
