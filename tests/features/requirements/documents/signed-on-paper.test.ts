import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { read, tx } from "#db/engine";
import { publishDocument } from "#db/queries/content.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { findDocument, updateDocument } from "#db/queries/documents.ts";
import { findAllEvidence } from "#db/queries/evidence.ts";
import { findJournal } from "#db/queries/journal.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, upload, visit } from "#tests/support/visit.ts";

const text = (en: string) => ({ en, bg: en });
const scan = new File(["%PDF-1.4 signed by hand"], "rules.pdf", { type: "application/pdf" });
let company: Awaited<ReturnType<typeof smallCompany>>;
let now: number;
let n = 0;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  now = Date.now();
  company = await smallCompany(now - 2 * 3_600_000);
});

const at = () => `/enrollments/${company.enrollmentId}/document/rules`;
const attach = (fields: Record<string, string | File> = {}, by = "head") =>
  upload(by, `${at()}/on-paper`, {
    scan,
    version: "1",
    signedOn: "2026-10-20",
    requestId: `paper-copy-${++n}`,
    ...fields,
  });
const renew = () =>
  tx((t) =>
    publishDocument(
      t,
      "rules",
      { title: text("Rules"), body: text("Be kinder.") },
      { at: now, actorId: "executive" },
    ),
  );
type Shown = { isMet: boolean; mayAttach: boolean; copies: { id: string; onPaper: string | null }[] };
const shown = async (person = company.traineeId) => (await visit(person, at())).data as Shown;
const copyAt = async () => `${at()}/copies/${(await shown()).copies[0]?.id}`;

test("whoever may recognise attaches the scan; the copy says who signed which version when, and its scan opens", async () => {
  expect(await shown("head")).toMatchObject({ mayAttach: true, isMet: false });
  expect(await attach()).toMatchObject({ status: 303, location: at() });
  expect(await findAllEvidence(read(), company.enrollmentId)).toMatchObject([
    { act: "recognised", source: "paper", occurredOn: "2026-10-20", actorId: "head" },
  ]);
  expect(await shown()).toMatchObject({
    isMet: true,
    mayAttach: false,
    copies: [{ onPaper: "2026-10-20" }],
  });
  for (const person of [company.traineeId, "head", "trainer", "executive"]) {
    const copy = (await visit(person, await copyAt())).data as { paper: { scan: { id: string } } };
    expect(copy).toMatchObject({
      name: "Person trainee",
      version: { number: 1 },
      paper: { signedOn: "2026-10-20", by: "Person head", scan: { name: "rules.pdf" } },
    });
    const file = await visit(person, `/enrollments/${company.enrollmentId}/files/${copy.paper.scan.id}`);
    expect(file.status).toBe(200);
  }
  expect((await visit("rival", await copyAt())).status).toBe(404);
});

test("the library's list of signatures says so and leads to the copy", async () => {
  await attach();
  expect((await visit("admin", "/documents/rules")).data).toMatchObject({
    signed: [{ name: "Person trainee", copy: await copyAt() }],
    toSign: [],
  });
});

test("the journal knows which version was signed, and the scan by its hash", async () => {
  await attach();
  const wanted = { act: "evidence", subjectId: company.traineeId, before: 1_000, limit: 1 };
  const [entry] = await findJournal(read(), wanted);
  expect(JSON.parse(entry?.body ?? "{}")).toMatchObject({
    source: "paper",
    contentHash: (await findDocument(read(), "rules"))?.version?.hash,
    fileHash: createHash("sha256")
      .update(new Uint8Array(await scan.arrayBuffer()))
      .digest("hex"),
  });
});

describe("an older version", () => {
  test("is kept as a copy, and the one in force is still to be signed", async () => {
    await renew();
    expect((await attach({ version: "1" })).status).toBe(303);
    expect(await shown()).toMatchObject({ isMet: false, copies: [{ onPaper: "2026-10-20" }] });
    expect(await findSigners(read(), ["rules"])).toMatchObject([{ state: "to-sign", paperCopyId: null }]);
    expect((await attach({ version: "2" })).status).toBe(303);
    expect(await shown()).toMatchObject({ isMet: true, copies: [{}, {}] });
    expect(await findSigners(read(), ["rules"])).toMatchObject([
      { state: "signed", paperCopyId: expect.any(String) },
    ]);
  });

  test("everybody signs again after it, whoever signed on paper too", async () => {
    await attach();
    await renew();
    expect(await shown()).toMatchObject({ isMet: false });
  });

  test("a small correction leaves the paper in force", async () => {
    await attach();
    await tx((t) =>
      publishDocument(
        t,
        "rules",
        { title: text("Rules"), body: text("Be kind, please.") },
        { at: now, actorId: "executive" },
        { correction: "A comma" },
      ),
    );
    expect(await shown()).toMatchObject({ isMet: true });
  });
});

test.each<[string, Record<string, string | File>, string, string]>([
  ["no scan", { scan: new File([], "") }, "scan", "scan-missing"],
  ["something else than a scan", { scan: new File(["hello"], "a.pdf") }, "scan", "not-this-file"],
  ["a day to come", { signedOn: "2099-01-01" }, "signedOn", "in-the-future"],
  ["no day", { signedOn: "" }, "signedOn", "not-a-day"],
  ["a version that is not there", { version: "7" }, "version", "invalid"],
])("%s is refused beside its field and changes nothing", async (_, fields, field, code) => {
  expect(await attach(fields)).toMatchObject({ status: 422, data: { errors: { [field]: code } } });
  expect(await findAllEvidence(read(), company.enrollmentId)).toEqual([]);
});

test("what is signed with the contract is put on record before the first day", async () => {
  const begun = await enroll(
    company.head,
    {
      name: "Person new",
      email: "new@example.test",
      startsOn: "2036-03-03",
      teamId: "team",
      programme: null,
      requestId: "before-the-first-day",
      invitation: { tokenHash: "new" },
    },
    now,
  );
  if (!begun.ok) throw new Error(begun.code);
  company = { ...company, enrollmentId: begun.enrollmentId };
  expect(await shown("head")).toMatchObject({ mayAttach: true, isMet: false });
  expect((await attach()).status).toBe(303);
  expect(await shown("head")).toMatchObject({ mayAttach: false, isMet: true });
});

test("a sample cannot have been signed", async () => {
  const found = await findDocument(read(), "rules");
  await tx((t) => updateDocument(t, found?.id ?? "", { sampleNumber: 1 }));
  expect(await attach()).toMatchObject({ status: 422, data: { errors: { version: "still-a-sample" } } });
  expect((await visit("head", `${at()}/on-paper`)).data).toMatchObject({ versions: [] });
});

test("once is once, and what counts already asks for no copy", async () => {
  await attach({ requestId: "the-same-one" });
  expect((await attach({ requestId: "the-same-one" })).status).toBe(409);
  expect((await attach()).status).toBe(409);
  expect(await findAllEvidence(read(), company.enrollmentId)).toHaveLength(1);
});

test.each([
  ["trainee", 403],
  ["mentor", 403],
  ["rival", 404],
  ["executive", 403],
  ["admin", 403],
])("%s may not", async (who, status) => {
  expect((await attach({}, who === "trainee" ? company.traineeId : who)).status).toBe(status);
});
