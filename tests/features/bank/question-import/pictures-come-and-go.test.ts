import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { picturesNamedIn } from "#app/domain/picture.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { readBank } from "#app/features/bank/question-import/bank.view.server.ts";
import { writeGift } from "#app/features/bank/question-import/write-gift.format.server.ts";
import { writeMoodleXml } from "#app/features/bank/question-import/write-moodle-xml.format.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findPictureFiles } from "#db/queries/pictures.ts";
import { findAllForExport } from "#db/queries/question-imports.ts";
import { pictures } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit } from "#tests/support/visit.ts";

type Preview = { preview: { fresh: number; notes: string[]; refused: string[]; taken: unknown[] } };

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

const drawn = (background: string, width = 900) =>
  sharp({ create: { width, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
const photo = () =>
  sharp({
    create: {
      width: 900,
      height: 300,
      channels: 3,
      background: "#999",
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer();
const base64 = (bytes: Buffer) => bytes.toString("base64");
const file = (name: string, bytes: Buffer) =>
  `<file name="${name}" path="/" encoding="base64">${base64(bytes)}</file>`;
const html = (text: string, files = "") => `<text><![CDATA[${text}]]></text>${files}`;

async function look(text: string, format = "moodle-xml") {
  const { status, data } = await submit("trainer", "/questions/import", {
    text,
    format,
    language: "en",
    tags: "",
    step: "look",
    requestId: "request-1",
  });
  expect(status).toBe(200);
  return (data as Preview).preview;
}
async function take(text: string, format = "moodle-xml") {
  const { status } = await submit("trainer", "/questions/import", {
    text,
    format,
    language: "en",
    tags: "taken",
    step: "import",
    requestId: `request-${format}-${text.length}`,
  });
  expect(status).toBe(303);
  return (await findAllForExport(read(), "taken")).map(({ question }) => question);
}
const rows = () => read().select().from(pictures);

async function fromMoodle(): Promise<string> {
  const [crate, one, two] = [await drawn("brown"), await photo(), await drawn("green", 200)];
  return `<?xml version="1.0"?><quiz><question type="multichoice"><name><text>q</text></name>
<questiontext format="html">${html('<p>Which crate <b>holds</b> twelve?</p><p><img src="@@PLUGINFILE@@/my%20crate.png" alt="A brown crate" width="900"></p>', file("my crate.png", crate))}</questiontext>
<generalfeedback format="html">${html(`<p>Count: <img src="data:image/png;base64,${base64(two)}" alt="A small one"> like this.</p>`)}</generalfeedback>
<single>true</single>
<answer fraction="100" format="html">${html('<img src="@@PLUGINFILE@@/a.jpg" alt="The first">', file("a.jpg", one))}<feedback format="html">${html("")}</feedback></answer>
<answer fraction="0" format="html">${html('<p><img src="@@PLUGINFILE@@/b.png?time=1700000000" alt="The second"></p>', file("b.png", two))}<feedback format="html">${html('No: <img src="@@PLUGINFILE@@/a.jpg" alt="Again">', file("a.jpg", one))}</feedback></answer>
</question></quiz>`;
}

test("pictures of a Moodle file are shown before anything is taken, and stand where they stood", async () => {
  const text = await fromMoodle();
  const preview = await look(text);
  expect(preview).toMatchObject({ fresh: 1, notes: [], refused: [] });
  expect(JSON.stringify(preview.taken).match(/\/screen\?for=/g)?.length).toBe(5);
  expect(await findAllForExport(read(), "taken")).toEqual([]);
  const [question] = await take(text);
  const ids = picturesNamedIn(JSON.stringify(question));
  expect(ids).toHaveLength(3);
  expect((await rows()).map(({ id }) => id).sort()).toEqual([...ids].sort());
  const [crate = "", small = "", first = ""] = [
    question?.prompt.en,
    question?.explanation?.en,
    (question as Question & { kind: "single" }).options[0]?.text.en,
  ].map((one) => picturesNamedIn(one ?? "")[0]);
  expect(question).toMatchObject({
    kind: "single",
    prompt: { en: `Which crate **holds** twelve?\n\n![A brown crate](picture:${crate})` },
    explanation: { en: `Count: ![A small one](picture:${small}) like this.` },
    options: [
      { text: { en: `![The first](picture:${first})` } },
      {
        text: { en: `![The second](picture:${small})` },
        explanation: { en: `No: ![Again](picture:${first})` },
      },
    ],
  });
});

test.each(["moodle-xml", "gift"])(
  "what goes out as %s and comes in again is equal, pictures included",
  async (format) => {
    const [question] = await take(await fromMoodle());
    const out = await exported(format);
    expect(out).not.toContain("picture:");
    expect(out).not.toContain("picture\\:");
    const back = await readBank(out, format as "gift", "en");
    if (!back.ok) throw new Error(back.code);
    expect(back.found.refused).toEqual([]);
    expect(back.found.made).toEqual([]);
    expect(back.found.taken.map((one) => one.question)).toEqual([question]);
    expect(await look(out, format)).toMatchObject({ fresh: 0, notes: [] });
  },
);

test("the same file again is known, and makes nothing", async () => {
  const text = await fromMoodle();
  await take(text);
  const before = await rows();
  const again = await readBank(text, "moodle-xml", "en");
  expect(again).toMatchObject({ ok: true, found: { made: [], refused: [] } });
  expect(await look(text)).toMatchObject({ fresh: 0 });
  expect(await rows()).toHaveLength(before.length);
});

test("a model answer's picture goes out and in with GIFT, though GIFT has no place for one", async () => {
  const xml = `<quiz><question type="essay"><questiontext format="html">${html("Draw it.")}</questiontext><graderinfo format="html">${html('<p>Like this:</p><p><img src="@@PLUGINFILE@@/m.png" alt="A crate"></p>', file("m.png", await drawn("red")))}</graderinfo></question></quiz>`;
  const [question] = await take(xml);
  const out = await exported("gift");
  const back = await readBank(out, "gift", "en");
  expect(back.ok && back.found.taken.map((one) => one.question)).toEqual([question]);
});

test("GIFT in HTML brings pictures as data URLs", async () => {
  const url = `data\\:image/png;base64,${base64(await drawn("blue")).replaceAll("=", "\\=")}`;
  const gift = `::q::[html]<p>Which?</p><img src\\="${url}" alt\\="A blue one">{=yes ~no}`;
  expect(await look(gift, "gift")).toMatchObject({ fresh: 1, notes: [] });
  const [question] = await take(gift, "gift");
  expect(question?.prompt.en).toMatch(/^Which\?\n\n!\[A blue one\]\(picture:[0-9a-f]{32}-900x300\)$/);
});

test("what cannot be taken is said for its question, and its words stay", async () => {
  const bad = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const torn = (await photo()).subarray(0, 2_000);
  const one = (text: string, files: string) =>
    `<question type="truefalse"><questiontext format="html">${html(text, files)}</questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;
  const xml = `<quiz>
${one('A <img src="@@PLUGINFILE@@/x.png" alt="drawing"> here', file("x.png", bad))}
${one('B <img src="@@PLUGINFILE@@/x.jpg" alt="photo"> here', file("x.jpg", torn))}
${one('C <img src="https://example.com/x.png" alt="far"> here', "")}
${one("D has a file beside it", file("loose.png", await drawn("red")))}
${one('E <img src="@@PLUGINFILE@@/y.png">', file("y.png", await drawn("blue")))}
</quiz>`;
  const preview = await look(xml);
  expect(preview).toMatchObject({ fresh: 5, refused: [] });
  expect(preview.notes.map((note) => note.split(":")[0])).toEqual([2, 3, 4, 5, 6].map((n) => `line ${n}`));
  expect(preview.notes[4]).toContain("does not say what it shows");
  const taken = await take(xml);
  expect(
    taken
      .map(({ prompt }) => prompt.en)
      .sort()
      .slice(0, 4),
  ).toEqual(["A here", "B photo here", "C here", "D has a file beside it"]);
  expect(await rows()).toHaveLength(1);
});

test("each picture that is left out says which of its causes it is, and what to do", async () => {
  const cut = (await photo()).subarray(0, 2_000);
  const wide = await sharp({
    create: { width: 6_000, height: 5_000, channels: 3, background: "white" },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
  const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
  const causes = {
    "image-of-other-kind": ["plan.svg", svg],
    "image-broken": ["cut.jpg", cut],
    "image-too-many-dots": ["wide.png", wide],
    "image-dropped": ["lost.png", null],
  } as const;
  const notes = stringsFor("en").questionImport.notes;
  for (const [cause, [name, bytes]] of Object.entries(causes)) {
    const text = `<?xml version="1.0"?><quiz><question type="truefalse"><name><text>q</text></name>
<questiontext format="html">${html(`<p>Is it so? <img src="@@PLUGINFILE@@/${name}" alt="It"></p>`, bytes ? file(name, bytes) : "")}</questiontext>
<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
    const found = await readBank(Buffer.from(text).toString("utf8"), "moodle-xml", "en");
    const told = found.ok ? found.found.taken.flatMap((one) => one.notes) : [];
    expect(
      told.filter((note) => note.startsWith("image-")),
      name,
    ).toEqual([cause]);
    expect(notes[cause as keyof typeof notes]).toMatch(/;/);
  }
});

test("a hundred pictures in one file are read apart, and this thread goes on", async () => {
  const many = await Promise.all(
    Array.from({ length: 100 }, (_, n) => drawn(`rgb(${n}, ${2 * n}, 90)`, 800 + n)),
  );
  const questions = many.map(
    (bytes, n) =>
      `<question type="truefalse"><questiontext format="html">${html(`${n} <img src="@@PLUGINFILE@@/p.png" alt="p ${n}">`, file("p.png", bytes))}</questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`,
  );
  let ticks = 0;
  const tick = setInterval(() => ticks++, 20);
  const found = await readBank(`<quiz>${questions.join("\n")}</quiz>`, "moodle-xml", "en");
  clearInterval(tick);
  expect(found.ok && [found.found.taken.length, found.found.made.length]).toEqual([100, 100]);
  expect(ticks).toBeGreaterThan(10);
});

async function exported(format: string): Promise<string> {
  const all = await findAllForExport(read(), "taken");
  const files = await findPictureFiles(read(), picturesNamedIn(JSON.stringify(all)));
  const write = format === "gift" ? writeGift : writeMoodleXml;
  return write(all, "en", stringsFor("en").questionImport.left, files).text;
}
