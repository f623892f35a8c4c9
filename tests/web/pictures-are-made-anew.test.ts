import sharp from "sharp";
import { zipSync } from "fflate";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { apart } from "#app/web/apart.server.ts";
import type * as maker from "#app/web/make-picture.ts";

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });
const make = (bytes: Uint8Array) =>
  apart<typeof maker.makePicture>("app/web/make-picture.ts", "makePicture", bytes, { ms: 20_000 });
async function made(bytes: Uint8Array) {
  const answer = await make(bytes);
  if (answer.outcome !== "ok" || !answer.value.ok) throw new Error(JSON.stringify(answer));
  return answer.value.picture;
}
const refusal = async (bytes: Uint8Array) => {
  const answer = await make(bytes);
  return answer.outcome === "ok" && !answer.value.ok ? answer.value.code : answer;
};
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("a photo stays a photo and a graphic a graphic, in two sizes", async () => {
  const photo = await made(await noise(2_400, 1_800).jpeg().toBuffer());
  expect(photo).toMatchObject({ type: "image/jpeg", id: expect.stringMatching(/-1600x1200$/) });
  expect(await sharp(photo.phone ?? undefined).metadata()).toMatchObject({
    format: "jpeg",
    width: 640,
    height: 480,
  });
  const graphic = await made(
    await sharp({ create: { width: 700, height: 300, channels: 4, background: "#00aa0080" } })
      .png()
      .toBuffer(),
  );
  expect(graphic).toMatchObject({ type: "image/png", id: expect.stringMatching(/-700x300$/) });
  expect(await sharp(graphic.screen).metadata()).toMatchObject({ format: "png", hasAlpha: true });
  expect(graphic.phone).not.toBeNull();
});

test("a small one is not enlarged, and what was made is made of itself again", async () => {
  const small = await made(
    await sharp({ create: { width: 20, height: 10, channels: 3, background: "red" } })
      .png()
      .toBuffer(),
  );
  expect(small).toMatchObject({ id: expect.stringMatching(/-20x10$/), phone: null });
  expect((await made(small.screen)).hash).toBe(small.hash);
});

test("what a camera wrote beside the picture is gone, and the picture stands upright", async () => {
  const sent = await noise(800, 400)
    .withExif({
      IFD0: { Artist: "Nadia Petrova" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "42/1 41/1 51/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const before = await sharp(sent).metadata();
  expect(before.exif && latin(before.exif)).toContain("Nadia");
  const { screen, phone, id } = await made(sent);
  expect(id).toMatch(/-400x800$/);
  for (const bytes of [screen, phone ?? screen]) {
    const after = await sharp(bytes).metadata();
    expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(latin(bytes)).not.toContain("Nadia");
  }
});

test("a file that is something else as well is a picture only", async () => {
  const png = await sharp({ create: { width: 30, height: 30, channels: 3, background: "blue" } })
    .png()
    .toBuffer();
  const html = "<script>alert(document.domain)</script>";
  const pngAndHtml = await made(Buffer.concat([png, Buffer.from(html)]));
  expect(latin(pngAndHtml.screen)).not.toContain("script");
  const comment = Buffer.from(`\xff\xfe\x00${String.fromCharCode(html.length + 2)}${html}`, "latin1");
  const jpeg = await noise(30, 30).jpeg().toBuffer();
  const withComment = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
  expect(latin((await made(withComment)).screen)).not.toContain("script");
  const archive = Buffer.from(zipSync({ "evil.txt": Buffer.from("x".repeat(500)) }));
  const jpegAndZip = await made(Buffer.concat([jpeg, archive]));
  expect(latin(jpegAndZip.screen)).not.toContain("evil.txt");
});

test("what is no picture, and what is a broken one, is refused with its cause, whatever it is called or begins with", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const jpeg = await noise(400, 400).jpeg().toBuffer();
  const others = [
    new Uint8Array(),
    Buffer.from(svg),
    Buffer.from(`\ufeff<?xml version="1.0"?>${svg}`),
    Buffer.from("%PDF-1.7\n"),
    await noise(20, 20).tiff().toBuffer(),
  ];
  const broken = [
    Buffer.from("GIF89a<script>alert(1)</script>"),
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(svg)]),
    jpeg.subarray(0, jpeg.length / 2),
    jpeg.subarray(0, 20),
  ];
  for (const bytes of others)
    expect(await refusal(bytes), latin(bytes.subarray(0, 40))).toBe("not-a-picture");
  for (const bytes of broken)
    expect(await refusal(bytes), latin(bytes.subarray(0, 40))).toBe("picture-broken");
});

test("a picture of too many dots is refused before it is unpacked", async () => {
  const before = process.memoryUsage().rss;
  const fifty = await sharp({
    create: { width: 8_660, height: 5_774, channels: 3, background: "#fff" },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(fifty.length).toBeLessThan(1_000_000);
  expect(await refusal(fifty)).toBe("too-many-dots");
  expect(await refusal(bomb(60_000, 60_000))).toBe("too-many-dots");
  expect(await refusal(gifOf(65_535, 65_535))).toMatch(/too-many-dots|picture-broken/);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
});

test("the first frame of a moving picture stands still", async () => {
  const frames = await Promise.all(
    ["red", "blue", "green"].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  for (const moving of [
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
    await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer(),
  ]) {
    expect((await sharp(moving, { pages: -1 }).metadata()).pages).toBe(3);
    const { screen, id } = await made(moving);
    expect(id).toMatch(/-40x30$/);
    expect((await sharp(screen).metadata()).pages ?? 1).toBe(1);
    const { dominant } = await sharp(screen).stats();
    expect(dominant.r).toBeGreaterThan(200);
  }
});

test("colours for print and finer steps become what every browser shows", async () => {
  const cmyk = await made(await noise(60, 60).toColourspace("cmyk").jpeg().toBuffer());
  expect(await sharp(cmyk.screen).metadata()).toMatchObject({ format: "jpeg", space: "srgb", channels: 3 });
  const fine = await sharp({ create: { width: 60, height: 60, channels: 3, background: "#123456" } })
    .toColourspace("rgb16")
    .png()
    .toBuffer();
  expect((await sharp(fine).metadata()).depth).toBe("ushort");
  expect(await sharp((await made(fine)).screen).metadata()).toMatchObject({ format: "png", depth: "uchar" });
});

/** A PNG that says it is huge, and holds a little. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([size, body, check]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let n = 0; n < 8; n++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function gifOf(width: number, height: number): Buffer {
  const head = Buffer.from(
    "GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\0\0\0\0\0\x02\x02D\x01\0;",
    "latin1",
  );
  for (const at of [6, 24]) {
    head.writeUInt16LE(width, at);
    head.writeUInt16LE(height, at + 2);
  }
  return head;
}
