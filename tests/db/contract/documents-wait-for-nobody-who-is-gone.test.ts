import { beforeEach, expect, test } from "vitest";
import { read, tx } from "#db/engine";
import { insertCompany } from "#db/queries/company.ts";
import { publishDocument } from "#db/queries/content.ts";
import { findApprovalsFor, findDocument, findSamples, insertDocumentDraft } from "#db/queries/documents.ts";
import { findDocumentFacts } from "#db/queries/facts-on-record.ts";
import { findFirstSteps } from "#db/queries/first-steps.ts";
import { insertPerson, insertRole, updateDeactivatedAt } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";

const at = 1;
const text = { en: "Rules" };

beforeEach(async () => {
  await freshDatabase();
  await tx(async (t) => {
    await insertCompany(t, {
      kind: "test",
      name: "Test",
      timeZone: "Europe/Sofia",
      language: "en",
      holidays: "bulgaria",
      createdAt: at,
    });
    for (const id of ["tea", "vic"]) await insertPerson(t, { id, name: id, email: null, language: null, at });
    await insertRole(t, { id: "r", personId: "vic", role: "executive", fromAt: at, grantedById: null });
    await publishDocument(
      t,
      "rules",
      { title: text, body: text },
      { at, actorId: null },
      { kind: "policy", isSample: true },
    );
    await insertDocumentDraft(t, {
      id: "draft",
      documentId: (await findDocument(t, "rules"))?.id ?? "",
      content: { title: text, body: { en: "Ours" } },
      rev: 1,
      createdAt: at,
      createdById: "tea",
      changedAt: at,
      changedById: "tea",
      approverId: "vic",
      askedAt: at,
      askedById: "tea",
    });
  });
});

const lock = async () => (await findDocumentFacts(read()))["rules"]?.lock;

test("a sample waits for its approver, for nobody once they are gone, and for them again when they are back", async () => {
  expect(await lock()).toEqual({ approverId: "vic" });
  await tx((t) => updateDeactivatedAt(t, "vic", at));
  expect(await lock()).toEqual({ approverId: null });
  expect(await findApprovalsFor(read(), "vic")).toMatchObject([{ key: "rules", draftId: "draft", rev: 1 }]);
  await tx((t) => updateDeactivatedAt(t, "vic", null));
  expect(await lock()).toEqual({ approverId: "vic" });
});

test("samples are a step ahead until a version of the company's own takes their place", async () => {
  expect(await findSamples(read())).toEqual([{ key: "rules", title: text }]);
  expect((await findFirstSteps(read())).documents).toBe(false);
  await tx((t) => publishDocument(t, "rules", { title: text, body: text }, { at: 2, actorId: "vic" }));
  expect(await findSamples(read())).toEqual([]);
  expect((await findFirstSteps(read())).documents).toBe(true);
});
