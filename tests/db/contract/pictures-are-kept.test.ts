import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { pictureId } from "#app/domain/picture.ts";
import { read, tx } from "#db/engine";
import { publishQuestion } from "#db/queries/content.ts";
import {
  deletePictures,
  findAllKnownPictures,
  findAllOldPictures,
  findContentAfter,
  findKeptPictures,
  findKnownPictures,
  findPicture,
  findPictureFiles,
  keepPictures,
  type NewPicture,
  outlastPictures,
  pictureHolders,
} from "#db/queries/pictures.ts";
import { freshDatabase } from "#tests/support/database.ts";

beforeEach(() => freshDatabase());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const picture = (name: string, phone: string | null): NewPicture => ({
  id: pictureId(sha256(name), { width: 900, height: 300 }),
  hash: sha256(name),
  sentHash: sha256(`sent ${name}`),
  type: "image/png",
  screen: new TextEncoder().encode(`screen ${name}`),
  phone: phone === null ? null : new TextEncoder().encode(phone),
});
const [one, two] = [picture("one", "small"), picture("two", null)];
const keep = (all: NewPicture[], at = 1_000) => tx((t) => keepPictures(t, all, null, at));

test("each picture is kept once, in both sizes, and found by what it is and was made from", async () => {
  expect(await keep([one, two, one])).toEqual([one.id, two.id]);
  expect(await keep([two])).toEqual([]);
  const bytes = async (id: string, size: "phone" | "screen") => {
    const found = await findPicture(read(), id, size);
    return found && Buffer.from(found.bytes).toString();
  };
  expect([await bytes(one.id, "screen"), await bytes(one.id, "phone")]).toEqual(["screen one", "small"]);
  expect([await bytes(two.id, "screen"), await bytes(two.id, "phone")]).toEqual(["screen two", "screen two"]);
  expect(await findPicture(read(), "none", "phone")).toBeUndefined();
  const known = new Map([
    [one.hash, one.id],
    [one.sentHash, one.id],
  ]);
  expect(await findKnownPictures(read(), [one.hash, sha256("else")])).toEqual(known);
  expect((await findAllKnownPictures(read())).size).toBe(4);
  expect(await findKeptPictures(read(), [one.id, "none"])).toEqual(new Set([one.id]));
  expect([...(await findPictureFiles(read(), [one.id, "none", two.id])).keys()]).toEqual([one.id, two.id]);
});

test("what was sent again stays, and the rest goes", async () => {
  await keep([one, two]);
  await tx((t) => outlastPictures(t, [two.id], 5_000));
  expect(await findAllOldPictures(read(), 2_000)).toEqual([one.id]);
  await tx((t) => deletePictures(t, [one.id, two.id], 2_000));
  expect(await findKeptPictures(read(), [one.id, two.id])).toEqual(new Set([two.id]));
});

test("no more than there is room for is kept, and then none of it", async () => {
  const huge = { ...one, screen: new Uint8Array(16 * 1024 * 1024) };
  const many = Array.from({ length: 33 }, (_, n) => ({ ...huge, id: picture(String(n), null).id }));
  expect(await keep(many)).toBeNull();
  expect((await findAllKnownPictures(read())).size).toBe(0);
});

test("every place that may name a picture is read from its beginning to its end", async () => {
  await tx((t) =>
    publishQuestion(
      t,
      "pictured",
      { kind: "short", points: 1, accepted: ["a"], prompt: { en: `![x](picture:${one.id})` } },
      { at: 1_000, actorId: null },
    ),
  );
  const found: number[] = [];
  for (const holder of pictureHolders) {
    const rows = await findContentAfter(read(), holder, "");
    found.push(rows.filter(({ text }) => text?.includes(one.id)).length);
    expect(await findContentAfter(read(), holder, rows.at(-1)?.id ?? "")).toEqual([]);
  }
  expect(found.reduce((sum, n) => sum + n)).toBe(1);
});
