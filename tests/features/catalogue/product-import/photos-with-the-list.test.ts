import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { readPictureZip } from "#app/web/read-picture-zip.ts";
import { read } from "#db/engine";
import { findAllProducts } from "#db/queries/products.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload } from "#tests/support/visit.ts";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

const png = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer(),
  );
const look = (text: string, zip: Uint8Array) =>
  upload("trainer", "/products/import", { text, photos: new File([new Uint8Array(zip)], "photos.zip") });
type Answer = {
  preview: {
    table: string;
    shown: string;
    sheet: string;
    heading: string;
    photos: string | null;
    refused: string[];
    n: number;
    columns: { value: string }[];
    problems: { problem: string; rows: string[] }[];
  };
  requestId: string;
};
const take = ({ preview, requestId }: Answer, photos = preview.photos ?? "") =>
  submit("trainer", "/products/imported", {
    table: preview.table,
    shown: preview.shown,
    sheet: preview.sheet,
    heading: preview.heading,
    "columns[]": preview.columns.map(({ value }) => value),
    photos,
    requestId,
    step: "import",
  });
const photosOf = async () =>
  Object.fromEntries(
    (await findAllProducts(read())).map(({ content: { name, photos } }) => [name.en, photos]),
  );

test("photos beside the list go to the products that name them, and what is no photo is named in the preview", async () => {
  const zip = zipSync({
    "shots/Film.png": await png("red"),
    "film-2.png": await png("blue"),
    "notes.txt": strToU8("no picture"),
    "__MACOSX/film-2.png": strToU8("x"),
  });
  const { data } = await look(
    "Name\tPhotos\nFilm\tfilm.png; FILM-2.png\nTape\tnotes.txt\nBox\tmissing.png\nPlain\t",
    zip,
  );
  const answer = data as Answer;
  expect(answer.preview.refused).toEqual([expect.stringContaining("notes.txt: ")]);
  expect(answer.preview.problems).toMatchObject([{ problem: "unknown-photo" }]);
  expect(answer.preview.problems[0]?.rows).toHaveLength(2);
  expect(answer.preview.n).toBe(2);
  expect((await take(answer)).status).toBe(303);
  const photos = await photosOf();
  expect(photos["Film"]).toHaveLength(2);
  expect(photos["Film"]?.[0]).toMatchObject({ id: expect.stringMatching(/-40x30$/), alt: { en: "Film" } });
  expect(photos["Plain"]).toBeUndefined();
});

test("a zip may weigh more than one file, and no more than all of them", async () => {
  const noise = (seed: number) =>
    sharp({
      create: {
        width: 900,
        height: 800,
        channels: 3,
        background: "gray",
        noise: { type: "gaussian", mean: 100 + seed, sigma: 40 },
      },
    })
      .png()
      .toBuffer();
  const shots = await Promise.all(
    [1, 2, 3, 4].map(async (n) => [`${n}.png`, new Uint8Array(await noise(n))]),
  );
  const zip = zipSync(Object.fromEntries(shots), { level: 0 });
  expect(zip.byteLength).toBeGreaterThan(6 * 1024 * 1024);
  const answer = (await look("Name\tPhotos\nFilm\t1.png;2.png;3.png;4.png", zip)).data as Answer;
  expect(answer.preview.refused).toEqual([]);
  expect((await take(answer)).status).toBe(303);
  expect((await photosOf())["Film"]).toHaveLength(4);
  expect(await look("Name\tPhotos\nFilm\t1.png", new Uint8Array(25 * 1024 * 1024 + 1))).toMatchObject({
    status: 422,
    data: { errors: { photos: "zip-too-big" } },
  });
});

test("a list without a zip leaves the photos there are, whatever its column says", async () => {
  await take(
    (await look("Name\tPhotos\nFilm\ta.png", zipSync({ "a.png": await png("red") }))).data as Answer,
  );
  const before = await photosOf();
  expect(before["Film"]).toHaveLength(1);
  const again = (
    await upload("trainer", "/products/import", { text: "Name\tPhotos\tPrice\nFilm\tb.png\t3.50" })
  ).data as Answer;
  await take(again);
  expect(await photosOf()).toEqual(before);
});

test("what is no zip is an error beside its field, and carried names that are none change nothing", async () => {
  expect(await look("Name\nFilm", strToU8("PK no zip"))).toMatchObject({
    status: 422,
    data: { errors: { photos: "not-a-zip" } },
  });
  const answer = (await look("Name\tPhotos\nFilm\ta.png", zipSync({ "a.png": await png("red") })))
    .data as Answer;
  for (const photos of ["{", '{"a.png":"../../etc/passwd"}', '["a.png"]'])
    expect((await take(answer, photos)).status).toBe(422);
  expect(await photosOf()).toEqual({});
});

test("bombs, names twice, folders and paths out of the zip do no harm", () => {
  const bomb = readPictureZip(zipSync({ "big.png": new Uint8Array(4 * 1024 * 1024) }));
  expect(bomb).toEqual({ ok: true, files: [], refused: [{ name: "big.png", code: "picture-broken" }] });
  const heavy = readPictureZip(zipSync({ "big.png": [new Uint8Array(6 * 1024 * 1024), { level: 0 }] }));
  expect(heavy).toMatchObject({ refused: [{ name: "big.png", code: "file-too-big" }] });
  const paths = readPictureZip(
    zipSync({
      "../../a.png": strToU8("a"),
      "x/A.PNG": strToU8("b"),
      "C:\\b.png": strToU8("c"),
      "d/": [{}, {}] as never,
    }),
  );
  expect(paths.ok && paths.files.map(({ name }) => name)).toEqual(["a.png", "b.png"]);
  expect(paths.ok && paths.refused).toEqual([{ name: "A.PNG", code: "twice-in-zip" }]);
  const many = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`${n}.png`, strToU8("x")]));
  expect(readPictureZip(zipSync(many))).toEqual({ ok: false, code: "too-much-in-zip" });
  const full = Object.fromEntries(
    Array.from({ length: 11 }, (_, n) => [
      `${n}.png`,
      [new Uint8Array(4 * 1024 * 1024), { level: 0 as const }] as const,
    ]),
  );
  expect(readPictureZip(zipSync(full as never))).toEqual({ ok: false, code: "too-much-in-zip" });
});

test("a zip that says less than it holds is unpacked to no more than it says", () => {
  const bytes = zipSync({ "a.png": [new Uint8Array(2 * 1024 * 1024).fill(7), { level: 9 }] });
  const said = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const mark = said.getUint32(at, true);
    if (mark === 0x04034b50) said.setUint32(at + 22, 100, true);
    if (mark === 0x02014b50) said.setUint32(at + 24, 100, true);
  }
  const read = readPictureZip(bytes);
  expect(read.ok ? read.files.every(({ bytes: { length } }) => length <= 100) : read.code).not.toBe(false);
});
