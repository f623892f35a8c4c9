import { expect, test } from "vitest";
import { dossierKey, dossierKeyOf, openDossier, sealDossier } from "#app/acts/seal-dossier.ts";
import { readSeal, type Seal, sealLine } from "#app/domain/dossier.ts";

const secret = "a secret of thirty-two characters or more";
const key = dossierKeyOf(secret);
const seal: Seal = {
  id: "7f0f3a52-3f4b-4b8a-9a51-0f2d8f3b6c11",
  madeAt: 1_795_000_000_000,
  keyId: key.id,
  head: { seq: 512, hash: "ab".repeat(32) },
};
const pdf = Buffer.from("%PDF-1.7\nthe body of a file\n%%EOF\n", "latin1");
const file = sealDossier(pdf, seal, secret);

test("what was sealed is opened by the public key alone, and says what it was sealed with", () => {
  expect(openDossier(file, [dossierKey(key.publicKey)])).toEqual({ ok: true, seal });
  expect(file.subarray(0, pdf.length).equals(pdf)).toBe(true);
});

test("another key does not open it", () => {
  const other = dossierKeyOf("another secret of thirty-two characters");
  expect(openDossier(file, [other])).toEqual({ ok: false, code: "unknown-key" });
  expect(openDossier(file, [{ id: key.id, publicKey: other.publicKey }])).toEqual({
    ok: false,
    code: "changed",
  });
});

test("each bit of each byte counts", () => {
  for (let index = 0; index < file.length; index += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = Buffer.from(file);
      flipped.writeUInt8(flipped.readUInt8(index) ^ (1 << bit), index);
      expect(openDossier(flipped, [key]).ok, `byte ${index}, bit ${bit}`).toBe(false);
    }
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["a PDF without a seal", pdf],
  ["a text", Buffer.from("hello")],
  ["one byte more", Buffer.concat([file, Buffer.from("\n")])],
  ["one byte less", file.subarray(0, -1)],
  ["a seal alone", file.subarray(pdf.length)],
  ["zeros", Buffer.alloc(5_000)],
])("%s is no dossier", (_, bytes) => {
  expect(openDossier(bytes, [key])).toEqual({ ok: false, code: "not-a-dossier" });
});

test("a number written in another way is no seal", () => {
  const line = sealLine(seal).replace("head=512", "head=0512");
  expect(readSeal(`\n${line}${"a".repeat(128)}\n`, 1_000)).toBeNull();
});

test("a key is what Ed25519 makes of its seed, as another program reads it", async () => {
  const der = Buffer.concat([
    Buffer.from("302a300506032b6570032100", "hex"),
    Buffer.from(key.publicKey, "hex"),
  ]);
  const read = await crypto.subtle.importKey("spki", der, "Ed25519", true, ["verify"]);
  const signed = file.subarray(0, file.length - 129);
  const signature = Buffer.from(file.subarray(-129, -1).toString("latin1"), "hex");
  expect(await crypto.subtle.verify("Ed25519", read, new Uint8Array(signature), new Uint8Array(signed))).toBe(
    true,
  );
});
