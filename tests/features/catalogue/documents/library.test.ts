import { beforeEach, describe, expect, test } from "vitest";
import { changePerson } from "#app/features/company/people/change-person.server.ts";
import { deactivatePerson } from "#app/features/company/people/deactivate-person.server.ts";
import { read, tx } from "#db/engine";
import { findDocument, updateDocument } from "#db/queries/documents.ts";
import { findDocumentFacts } from "#db/queries/facts-on-record.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { actor, smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

type Listed = { groups: { kind: string; rows: { key: string; state: string; facts: string }[] }[] };
const listed = async (key: string, person = "trainer") =>
  ((await visit(person, "/documents")).data as Listed).groups
    .flatMap(({ rows }) => rows)
    .find((row) => row.key === key);
const requirement = () => `/enrollments/${company.enrollmentId}/document/rules`;
type Shown = {
  contentHash: string;
  nonce: string;
  requestId: string;
  maySign: boolean;
  signedAt: number | null;
  copies: { id: string }[];
  version: { number: number; sections: unknown[] };
};
const shown = async () => (await visit(company.traineeId, requirement())).data as Shown;
const sign = async () => {
  const { contentHash, nonce } = await shown();
  return submit(company.traineeId, requirement(), { contentHash, nonce, agreed: "yes" });
};
const revOf = async (key: string) =>
  String(((await visit("trainer", `/documents/${key}/draft`)).data as { rev: number }).rev);
const write = async (key: string, text: string, more: Record<string, string> = {}) =>
  submit("trainer", `/documents/${key}/draft`, {
    kind: "internal-rules",
    rev: await revOf(key),
    "title-en": "Rules",
    "title-bg": "",
    "heading-1-en": "First",
    "text-1-en": text,
    act: "save",
    ...more,
  });
const ask = async (key: string, more: Record<string, string>) =>
  submit("trainer", `/documents/${key}/draft/request`, {
    rev: await revOf(key),
    approver: "executive",
    ...more,
  });
const approvalRev = async (key: string) =>
  String(((await visit("executive", `/documents/${key}/approval`)).data as { rev: number }).rev);
const approve = async (key: string, more: Record<string, string> = {}, person = "executive") =>
  submit(person, `/documents/${key}/approval`, { rev: await approvalRev(key), act: "approve", ...more });

test("a document is created, written, asked about and approved; nobody reads it before", async () => {
  const made = await submit("trainer", "/documents/new", {
    kind: "policy",
    "title-en": "Travel policy",
    "title-bg": "",
  });
  expect(made.location).toBe("/documents/travel-policy/draft");
  expect(await listed("travel-policy")).toMatchObject({ state: "Draft" });
  expect((await ask("travel-policy", {})).status).toBe(409);
  expect((await write("travel-policy", "At {company} we travel by train.")).status).toBe(303);
  expect((await ask("travel-policy", {})).status).toBe(303);
  expect(await listed("travel-policy")).toMatchObject({ state: "Waiting for approval" });
  expect((await visit("executive", "/notices")).data).toMatchObject({
    rows: [{ text: "Person trainer asks for your approval: Rules", to: "/documents/travel-policy/approval" }],
  });
  const late = { kind: "policy", rev: "3", "title-en": "Rules", "title-bg": "", "text-1-en": "Other." };
  expect((await submit("trainer", "/documents/travel-policy/draft", late)).status).toBe(409);
  expect((await approve("travel-policy")).status).toBe(303);
  expect(await listed("travel-policy")).toMatchObject({ state: "In force" });
  const version = await visit("trainer", "/documents/travel-policy/versions/1");
  expect(JSON.stringify(version.data)).toContain("At Small we travel by train.");
  expect(JSON.stringify(version.data)).toContain("Approved by Person executive");
});

test("only the one who was asked approves, and never who wrote it while somebody else may", async () => {
  await write("rules", "Be kinder.");
  expect((await ask("rules", { effect: "again", approver: "trainer" })).data).toMatchObject({
    errors: { approver: "not-an-approver" },
  });
  expect((await ask("rules", { effect: "again" })).status).toBe(303);
  for (const person of ["head", "rival"]) expect((await approve("rules", {}, person)).status).toBe(409);
  for (const person of ["trainer", "admin", "mentor", company.traineeId])
    expect((await approve("rules", {}, person)).status).toBe(403);
  expect((await approve("rules")).status).toBe(303);
});

test("a head who wrote it is not offered as its approver", async () => {
  const rev = await revOf("rules");
  const typed = { kind: "policy", rev, "title-en": "Rules", "title-bg": "", "text-1-en": "Be.", act: "save" };
  await submit("head", "/documents/rules/draft", typed);
  const page = (await visit("head", "/documents/rules/draft/request")).data as {
    approvers: { value: string }[];
  };
  expect(page.approvers.map(({ value }) => value).sort()).toEqual(["executive", "rival"]);
  expect(
    (
      await submit("head", "/documents/rules/draft/request", {
        rev: "1",
        approver: "head",
        effect: "again",
      })
    ).data,
  ).toMatchObject({ errors: { approver: "not-an-approver" } });
});

test("sent back with a reason it can be written further, and the writer is told", async () => {
  await write("rules", "Be kinder.");
  await ask("rules", { effect: "again" });
  expect((await approve("rules", { act: "return", reason: "x" })).data).toMatchObject({
    errors: { reason: "not-a-reason" },
  });
  expect((await approve("rules", { act: "return", reason: "Say how kind exactly" })).status).toBe(303);
  expect((await visit("trainer", "/documents/rules/draft")).data).toMatchObject({
    returned: { why: "Say how kind exactly" },
  });
  expect(JSON.stringify((await visit("trainer", "/notices")).data)).toContain(
    "Person executive sent the document back: Rules",
  );
  expect((await shown()).version.number).toBe(1);
});

test("after a small correction nobody signs again; what was signed stays word for word", async () => {
  expect((await sign()).status).toBe(303);
  const [copy] = (await shown()).copies;
  await write("rules", "Be kind!");
  expect((await ask("rules", { effect: "correction" })).data).toMatchObject({
    errors: { correction: "required" },
  });
  expect((await ask("rules", {})).data).toMatchObject({ errors: { effect: "required" } });
  expect((await ask("rules", { effect: "correction", correction: "An exclamation mark" })).status).toBe(303);
  await approve("rules");
  expect(await shown()).toMatchObject({ maySign: false, version: { number: 2 } });
  expect((await shown()).signedAt).not.toBeNull();
  const kept = await visit(company.traineeId, `${requirement()}/copies/${copy?.id}`);
  expect(JSON.stringify(kept.data)).toContain("Be kind.");
  expect(JSON.stringify(kept.data)).not.toContain("Be kind!");
});

test("after a new version everybody signs again, and it is said before how many and who", async () => {
  await sign();
  await write("rules", "Be kind to clients.");
  const page = (await visit("trainer", "/documents/rules/draft/request")).data as {
    effects: { value: string; hint: string }[];
  };
  expect(page.effects.find(({ value }) => value === "again")?.hint).toContain("1 person");
  expect(page.effects.find(({ value }) => value === "again")?.hint).toContain("Person trainee");
  await ask("rules", { effect: "again" });
  await approve("rules");
  expect(await shown()).toMatchObject({ maySign: true, signedAt: null, version: { number: 2 } });
  expect(await listed("rules")).toMatchObject({
    facts: expect.stringContaining("Signed by 0, still to sign: 1"),
  });
  expect((await sign()).status).toBe(303);
  expect((await shown()).copies).toHaveLength(2);
  expect(await listed("rules")).toMatchObject({
    facts: expect.stringContaining("Signed by 1, still to sign: 0"),
  });
});

test("a document in use is not retired, and it says where; one that nothing uses is", async () => {
  const refused = await submit("trainer", "/documents/rules/retirement", { used: "no" });
  expect(refused.cookie).not.toBe("");
  expect(await listed("rules")).toMatchObject({ state: "In force" });
  await submit("trainer", "/documents/new", { kind: "guide", "title-en": "Old guide", "title-bg": "" });
  await submit("trainer", "/documents/old-guide/retirement", { used: "no" });
  expect(await listed("old-guide")).toBeUndefined();
});

test("sections are added, moved and dropped; what the editor does not show stays", async () => {
  await write("rules", "One.", { "heading-2-en": "Second", "text-2-en": "Two.", act: "up-2" });
  const { rows } = (await visit("trainer", "/documents/rules/draft")).data as {
    rows: { title: { en?: string }; body: { en?: string } }[];
  };
  expect(rows.slice(0, 3)).toEqual([
    { title: { en: "Second" }, body: { en: "Two." } },
    { title: { en: "First" }, body: { en: "One." } },
    { title: {}, body: {} },
  ]);
  const more = await write("rules", "One.", { act: "add" });
  expect(more.location).toBe("/documents/rules/draft?sections=6#section-2");
  const long = await write("rules", "x".repeat(15_000), { "text-2-en": "x".repeat(15_000) });
  expect(long).toMatchObject({ status: 422, data: { errors: { "text-1-en": "too-long" } } });
});

const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const picture = async (more: Record<string, string>) =>
  upload("trainer", "/documents/rules/draft", {
    kind: "internal-rules",
    rev: await revOf("rules"),
    "title-en": "Rules",
    "title-bg": "",
    "text-1-en": "One.",
    "text-2-en": "Two.",
    "heading-2-en": "Second",
    section: "2",
    picture: new File([dot], "dot.png", { type: "image/png" }),
    ...more,
  });

test("a picture stands at the end of the section it was added to, and has to say what it shows", async () => {
  expect(await picture({})).toMatchObject({
    status: 422,
    data: { errors: { "picture-alt-en": "required" } },
  });
  expect((await picture({ "picture-alt-en": "A dot" })).status).toBe(303);
  const { rows } = (await visit("trainer", "/documents/rules/draft")).data as {
    rows: { body: { en?: string } }[];
  };
  expect(rows[0]?.body.en).toBe("One.");
  expect(rows[1]?.body.en).toMatch(/^Two\.\n\n!\[A dot\]\(picture:[0-9a-f]{32}-1x1\)$/);
  const shown = JSON.stringify((await visit("trainer", "/documents/rules/draft/preview")).data);
  expect(shown).toContain('"alt":"A dot"');
});

/** The smallest PDF with so many pages. */
function pdfOf(pages: number): string {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    ...Array.from({ length: pages }, () => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"),
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const xref = text.length;
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
}
const send = async (bytes: string | Uint8Array, name = "rules.pdf") =>
  upload("trainer", "/documents/rules/draft", {
    kind: "internal-rules",
    rev: await revOf("rules"),
    "title-en": "Rules",
    "title-bg": "",
    act: "preview",
    pdf: new File([bytes as BlobPart], name, { type: "application/pdf" }),
  });

test("a PDF takes the place of the text: its pages and hash are known, and it is signed only once it was opened", async () => {
  expect((await send(pdfOf(3))).status).toBe(303);
  await ask("rules", { effect: "again" });
  await approve("rules");
  const page = (await visit(company.traineeId, requirement())).data as Shown & {
    version: { file: { pages: number; hash: string } };
  };
  expect(page.version.file).toMatchObject({ pages: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await sign()).status).toBe(409);
  const opened = await submit(company.traineeId, `${requirement()}/opening`, { requestId: page.requestId });
  expect(opened).toMatchObject({ status: 303, location: `${requirement()}/file` });
  expect((await visit(company.traineeId, `${requirement()}/file`)).status).toBe(200);
  expect((await sign()).status).toBe(303);
  expect((await visit("stranger", `${requirement()}/file`)).status).toBe(404);
});

test.each([
  ["no PDF at all", "MZ and so on", "not-a-pdf"],
  ["a picture that is called one", "\u0089PNG\r\n\u001a\n", "not-a-pdf"],
  ["a beginning and nothing more", "%PDF-1.7\n%%EOF", "pdf-broken"],
  ["a page tree that leads back to itself", pdfOf(1).replace("[3 0 R]", "[2 0 R]"), "pdf-broken"],
])("%s is refused beside its field, and nothing changes", async (_, text, code) => {
  const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  expect(await send(bytes)).toMatchObject({ status: 422, data: { errors: { pdf: code } } });
  expect(await revOf("rules")).toBe("0");
});

test("a file larger than 5 MB is refused", async () => {
  const big = new Uint8Array(5 * 1024 * 1024 + 1);
  big.set(new TextEncoder().encode("%PDF-1.7"));
  expect(await send(big)).toMatchObject({ status: 422, data: { errors: { pdf: "file-too-big" } } });
});

test("while somebody writes, the text is shown as it will read, and nothing is kept", async () => {
  const answer = await write("rules", "At {company} we are kind.", { act: "live" });
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.data)).toContain("At Small we are kind.");
  expect((await visit("trainer", "/documents/rules/draft")).data).toMatchObject({ hasDraft: false });
  expect(await write("rules", "x".repeat(20_001), { act: "live" })).toMatchObject({
    status: 200,
    data: { preview: null },
  });
});

describe("an approver who may approve no more", () => {
  const admin = actor("admin", ["admin"]);
  const waiting = async () => {
    await write("rules", "Be kinder.");
    await ask("rules", { effect: "again" });
  };
  const told = async (person: string) =>
    ((await visit(person, "/notices")).data as { rows: { text: string; to: string }[] }).rows;
  type Row = { waits: string | null };
  const stuck = "who can no longer approve documents.";

  test.each([
    [
      "was deactivated",
      () => deactivatePerson(admin, { personId: "executive", isActive: false }, Date.now()),
    ],
    [
      "is in no role that may",
      () =>
        changePerson(
          admin,
          { personId: "executive", name: "Person executive", email: null, roles: ["mentor"] },
          Date.now(),
        ),
    ],
  ])(
    "%s: list and page say so, those who keep documents are told, and another is asked in one step",
    async (_, lose) => {
      await waiting();
      expect((await visit("admin", "/people/executive/deactivation")).data).toMatchObject({
        approvals: [{ title: "Rules", to: "/documents/rules/approval" }],
      });
      expect(await lose()).toMatchObject({ ok: true });
      for (const keeper of ["trainer", "admin"])
        expect(await told(keeper)).toContainEqual(
          expect.objectContaining({
            text: "Person executive can no longer approve documents. Name somebody else for: Rules",
            to: "/documents/rules/approval",
          }),
        );
      expect((await listed("rules")) as unknown as Row).toMatchObject({
        waits: expect.stringContaining(stuck),
      });
      expect((await visit("trainer", "/documents/rules")).data).toMatchObject({
        waits: { isStuck: true, text: expect.stringContaining(stuck) },
      });
      const { rev, approvers } = (await visit("trainer", "/documents/rules/approval")).data as {
        rev: number;
        approvers: { value: string }[];
      };
      expect(approvers.map(({ value }) => value)).toContain("head");
      const done = await submit("trainer", "/documents/rules/approver", {
        rev: String(rev),
        approver: "head",
      });
      expect(done).toMatchObject({ status: 303, location: "/documents/rules" });
      expect(await told("head")).toContainEqual(
        expect.objectContaining({ text: "Person trainer asks for your approval: Rules" }),
      );
      expect((await visit("trainer", "/documents/rules")).data).toMatchObject({ waits: { isStuck: false } });
      const rev2 = String(((await visit("head", "/documents/rules/approval")).data as { rev: number }).rev);
      const approved = { rev: rev2, act: "approve" };
      expect((await submit("head", "/documents/rules/approval", approved)).status).toBe(303);
      expect(await listed("rules")).toMatchObject({ state: "In force" });
    },
  );

  test("a sample that waited for them names the head again, not somebody who is gone", async () => {
    const found = await findDocument(read(), "rules");
    await tx((t) => updateDocument(t, found?.id ?? "", { sampleNumber: 1 }));
    await write("rules", "Ours.");
    await ask("rules", {});
    const lock = async () => (await findDocumentFacts(read()))["rules"]?.lock;
    expect(await lock()).toEqual({ approverId: "executive" });
    await deactivatePerson(admin, { personId: "executive", isActive: false }, Date.now());
    expect(await lock()).toEqual({ approverId: null });
  });

  test("whoever wrote it is not asked, nor anybody who may not approve", async () => {
    await waiting();
    const { rev } = (await visit("trainer", "/documents/rules/approval")).data as { rev: number };
    for (const approver of ["trainer", "admin", "nobody"])
      await submit("trainer", "/documents/rules/approver", { rev: String(rev), approver });
    expect((await visit("trainer", "/documents/rules")).data).toMatchObject({
      waits: { text: expect.stringContaining("Person executive") },
    });
    expect(
      (await submit(company.traineeId, "/documents/rules/approver", { rev: "1", approver: "head" })).status,
    ).toBe(403);
  });
});
