import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access.ts";
import { forgetPictures } from "#app/jobs/forget-pictures.server.ts";
import { parseForm, readForm } from "#app/web/form.server.ts";
import { altMissing, pictureFields, pictureOf } from "#app/web/picture-fields.ts";
import { readerOf, shownPicture, showingTo } from "#app/web/reader.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { appendPicture, takePictures } from "#app/web/take-pictures.server.ts";
import { read, tx } from "#db/engine";
import { storedForms } from "#db/forms/all.ts";
import { verifyJournal } from "#db/journal.ts";
import { publishQuestion } from "#db/queries/content.ts";
import { pictureHolders } from "#db/queries/pictures.ts";
import * as schema from "#db/schema/index.ts";
import { pictureLine } from "#app/domain/picture.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { actor, smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";
import { getTableName } from "drizzle-orm";
import { z } from "zod";

const day = 24 * 60 * 60_000;
const now = Date.now();
const languages = ["en", "bg"] as const;
const form = z.strictObject({ title: z.string(), ...pictureFields("picture", languages) });
const trainer = actor("trainer", ["trainer"]);

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

const png = (background = "red") =>
  sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .png()
    .toBuffer();
const rows = () => read().select().from(schema.pictures);
const entries = async () => {
  const found = await verifyJournal(read());
  return found.ok ? found.count : -1;
};

function sent(fields: Record<string, string | Uint8Array>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    body.append(name, typeof value === "string" ? value : new File([new Uint8Array(value)], "a.png"));
  return new Request("http://localhost:3000/any", { method: "POST", body });
}
async function take(fields: Record<string, string | Uint8Array>, at = now) {
  const request = sent(fields);
  await showingTo(readerOf(trainer), () => takePictures({ request, actor: trainer, now: at }));
  return { request, values: Object.fromEntries(await readForm(request)) as Record<string, string> };
}

test("a picture that came with a form stays with it, however often the form comes back", async () => {
  const { request, values } = await take({ title: "", picture: await png(), "picture-alt-en": "A crate" });
  const parsed = await parseForm(request, form.extend({ title: z.string().min(1, "required") }));
  expect(parsed).toMatchObject({ ok: false, problem: { errors: { title: "required" } } });
  expect(values).toMatchObject({
    "picture-id": expect.stringMatching(/-800x600$/),
    "picture-alt-en": "A crate",
  });
  expect(values["picture-src"]).toMatch(/^\/pictures\/[0-9a-f]{32}-800x600\/screen\?for=/);
  const again = await take({ ...values, title: "Now with a title" });
  const second = await parseForm(again.request, form);
  expect(second.ok && pictureOf("picture", second.value, languages)).toEqual({
    id: values["picture-id"],
    alt: { en: "A crate" },
  });
  expect(second.ok && altMissing(second.value, languages)).toBeNull();
  expect(await rows()).toHaveLength(1);
});

test("the same file, and the picture that was made of it, are kept once", async () => {
  const file = await png();
  const before = await entries();
  const { values } = await take({ picture: file });
  const [row] = await rows();
  await take({ picture: file });
  await take({ picture: row?.screen ?? file });
  expect((await rows()).map(({ id }) => id)).toEqual([values["picture-id"]]);
  expect(await entries()).toBe(before + 1);
});

test("a picture has to say what it shows in the company's own language, unless it goes", async () => {
  const { values } = await take({
    title: "t",
    picture: await png(),
    "picture-alt-bg": "Кашон",
    "picture-alt-en": " ",
  });
  const asked = form.safeParse(values);
  expect(asked.success && altMissing(asked.data, languages)).toBe("picture-alt-en");
  const gone = form.safeParse({ ...values, "picture-gone": "yes" });
  expect(gone.success && altMissing(gone.data, languages)).toBeNull();
  expect(gone.success && pictureOf("picture", gone.data, languages)).toBeNull();
  const long = form.safeParse({ ...values, "picture-alt-en": "x".repeat(301) });
  expect(long.error?.issues[0]).toMatchObject({ path: ["picture-alt-en"], message: "too-long" });
});

test.each([
  ["no picture", new TextEncoder().encode("<svg onload='alert(1)'/>"), "not-a-picture"],
  ["a picture that is cut off", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "picture-broken"],
  ["too much", new Uint8Array(5 * 1024 * 1024 + 1), "file-too-big"],
])("%s is said beside its field, and nothing is written", async (_, bytes, code) => {
  const before = await entries();
  const { request } = await take({ title: "t", picture: bytes });
  expect(await parseForm(request, form)).toMatchObject({ ok: false, problem: { errors: { picture: code } } });
  expect([await rows(), await entries()]).toEqual([[], before]);
});

test("a name that no picture here has is said, and no file is no picture", async () => {
  const unknown = await take({ title: "t", "picture-id": `${"0".repeat(32)}-5x5` });
  expect(await parseForm(unknown.request, form)).toMatchObject({
    problem: { errors: { picture: "not-found" } },
  });
  const none = await take({ title: "t", picture: new Uint8Array() });
  const parsed = await parseForm(none.request, form);
  expect(parsed.ok && pictureOf("picture", parsed.value, languages)).toBeNull();
});

test("a picture beside a text is written at its end once it says what it shows", async () => {
  const fields = { "body-en": "First.", "body-bg": "Първо.", picture: await png() };
  const silent = await take(fields);
  await appendPicture(silent.request, { picture: "picture", text: "body" }, languages);
  expect((await readForm(silent.request)).get("body-en")).toBe("First.");
  const told = await take({ ...fields, "picture-alt-en": "A crate", "picture-alt-bg": "Кашон" });
  await appendPicture(told.request, { picture: "picture", text: "body" }, languages);
  const after = Object.fromEntries(await readForm(told.request));
  const id = silent.values["picture-id"] ?? "";
  expect(after).toEqual({
    "body-en": `First.\n\n![A crate](picture:${id})`,
    "body-bg": `Първо.\n\n![Кашон](picture:${id})`,
  });
});

test("a picture opens for whom its page was made, and for nobody else", async () => {
  const { values } = await take({ picture: await png() });
  const id = values["picture-id"] ?? "";
  const shown = showingTo(readerOf(trainer), () => shownPicture({ id, alt: { en: "x" } }, "en"));
  expect(shown).toMatchObject({ width: 800, height: 600, alt: "x", phone: { width: 640 } });
  for (const src of [shown?.src ?? "", shown?.phone?.src ?? ""]) {
    expect((await visit("trainer", src)).status).toBe(200);
    expect((await visit("head", src)).status).toBe(404);
    expect((await visit(null, src)).status).toBe(302);
  }
  const src = shown?.src ?? "";
  for (const wrong of [
    src.replace("screen", "huge"),
    src.replace(/for=.*/, ""),
    src.replace("800x600", "80x600"),
    `${src}x`,
  ])
    expect((await visit("trainer", wrong)).status, wrong).toBe(404);
  expect(shownPicture({ id, alt: { en: "x" } }, "en")).toBeNull();
});

test("a text shows its kept pictures to its reader alone, and none from elsewhere", async () => {
  const { values } = await take({ picture: await png() });
  const text = `Look: ${pictureLine({ id: values["picture-id"] ?? "", alt: { en: "A crate" } }, "en")} ![else](https://example.com/x.png)`;
  const sourcesFor = (actor: Actor) => JSON.stringify(showingTo(readerOf(actor), () => richText(text)));
  expect(sourcesFor(trainer)).toContain("/pictures/");
  expect(sourcesFor(trainer)).not.toContain("example.com");
  expect(sourcesFor({ ...trainer, id: "head" })).not.toBe(sourcesFor(trainer));
  expect(sourcesFor(trainer)).toBe(sourcesFor(trainer));
  expect(richText(text)).toEqual([{ as: "p", text: ["Look: ", "A crate", " ", "else"] }]);
});

test("what nothing names is let go after thirty days, and nothing that a version names", async () => {
  const named = (await take({ picture: await png("red") })).values["picture-id"] ?? "";
  const loose = (await take({ picture: await png("blue") })).values["picture-id"] ?? "";
  const again = (await take({ picture: await png("green") })).values["picture-id"] ?? "";
  await tx((t) =>
    publishQuestion(
      t,
      "with-picture",
      {
        kind: "short",
        points: 1,
        accepted: ["a"],
        prompt: { en: pictureLine({ id: named, alt: { en: "A crate" } }, "en") },
      },
      { at: now, actorId: null },
    ),
  );
  expect(await forgetPictures(now + 29 * day)).toBe(0);
  await take({ picture: await png("green") }, now + 20 * day);
  expect(await forgetPictures(now + 31 * day)).toBe(1);
  expect((await rows()).map(({ id }) => id).sort()).toEqual([named, again].sort());
  expect(loose).not.toBe("");
});

test("every stored document that may name a picture is looked through", () => {
  // Made of versions that are looked through, or without a text that could hold a picture.
  const others = [
    "attempts.paper",
    "attempts.keys",
    "attempt_marks.key",
    "warm_up_answers.paper",
    "warm_up_answers.key",
    "gate_decisions.receipt",
    "product_prices.tiers",
    "deferral_lists.deferrals",
    "company.role_names",
    "scenario_versions.content",
    "sheet_drafts.content",
    "notes.body of evidence.written",
    "notes.body of requirement.added",
  ];
  const looked = pictureHolders.map(({ table, column }) => `${getTableName(table)}.${column.name}`);
  expect(
    Object.keys(storedForms)
      .filter((name) => !others.includes(name))
      .sort(),
    "Put the column into pictureHolders of db/queries/pictures.ts, or say here why it names no picture.",
  ).toEqual([...looked].sort());
});
