import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { questionFieldsOf } from "#tests/support/question-fields.ts";
import { submit, upload, visit } from "#tests/support/visit.ts";
import { bankWorld, common, entry } from "./bank-world.ts";

beforeEach(bankWorld);

const png = async (background: string) =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    ],
    "crate.png",
    { type: "image/png" },
  );
const cells = { id: "", "text-en": "", "text-bg": "", share: "", "why-en": "", "why-bg": "" };
const row = (n: number, own: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ ...cells, ...own }).map(([cell, value]) => [`options.${n}.${cell}`, value]),
  );
const url = "/questions/new?kind=single";
const line = (alt: string) => new RegExp(`^!\\[${alt}\\]\\(picture:[0-9a-f]{32}-40x30\\)$`);

/** A stem and two options with a picture each, one of which is nothing else. */
const pictured = async () => ({
  ...common,
  "prompt-picture": await png("red"),
  "prompt-picture-alt-en": "Three crates",
  "options.right": "1",
  ...row(0, { "text-en": "This one", "text-picture-alt-en": "A blue crate" }),
  "options.0.text-picture": await png("blue"),
  ...row(1, { "text-picture-alt-en": "A green crate" }),
  "options.1.text-picture": await png("green"),
  ...row(2, { "text-en": "None" }),
  ...row(3, {}),
});

test("pictures are given beside a stem and options, stand in their texts, and come back to their fields", async () => {
  const saved = await upload("elena", url, await pictured());
  expect([saved.status, saved.data]).toEqual([303, null]);
  const key = saved.location.split("/").at(-1) ?? "";
  const { question } = await entry(key);
  if (question.kind !== "single") throw new Error("Another kind came back.");
  expect(question.prompt.en?.split("\n\n")).toEqual(["What?", expect.stringMatching(line("Three crates"))]);
  expect(question.options.map(({ text }) => text.en)).toEqual([
    expect.stringMatching(/^This one !\[A blue crate\]/),
    expect.stringMatching(line("A green crate")),
    "None",
  ]);
  expect(question.correct).toBe("o2");
  const fields = questionFieldsOf((await visit("elena", `/questions/${key}/edit`)).data);
  expect(fields).toMatchObject({
    "prompt-en": "What?",
    "prompt-picture-alt-en": "Three crates",
    "options.0.text-en": "This one",
    "options.1.text-picture-alt-en": "A green crate",
  });
  const again = await submit("elena", `/questions/${key}/edit`, { ...fields, seen: "1" });
  expect([again.status, (await entry(key)).question]).toEqual([303, question]);
  await submit("elena", `/questions/${key}/edit`, {
    ...fields,
    seen: "2",
    "options.0.text-picture-gone": "yes",
  });
  expect((await entry(key)).question).toMatchObject({ options: [{ text: { en: "This one" } }, {}, {}] });
});

test("the explanation of an answer has a picture of its own", async () => {
  const sent = {
    ...(await pictured()),
    "options.0.why-en": "Too small",
    "options.0.why-picture": await png("gold"),
    "options.0.why-picture-alt-en": "A ruler beside the crate",
  };
  const { location, status } = await upload("elena", url, sent);
  expect(status).toBe(303);
  const key = location.split("/").at(-1) ?? "";
  const { question } = await entry(key);
  const explained = question.kind === "single" ? question.options[0]?.explanation?.en : "";
  expect(explained).toMatch(/^Too small !\[A ruler beside the crate\]\(picture:[0-9a-f]{32}-40x30\)$/);
  const fields = questionFieldsOf((await visit("elena", `/questions/${key}/edit`)).data);
  expect(fields).toMatchObject({
    "options.0.why-en": "Too small",
    "options.0.why-picture-alt-en": "A ruler beside the crate",
  });
  const again = await submit("elena", `/questions/${key}/edit`, { ...fields, seen: "1" });
  expect([again.status, (await entry(key)).question]).toEqual([303, question]);
});

test("a picture without words is asked for them, one that is none is refused, and what was chosen stays", async () => {
  const { "prompt-picture-alt-en": _, ...unsaid } = await pictured();
  const answer = await upload("elena", url, unsaid);
  expect([answer.status, (answer.data as { errors: object }).errors]).toEqual([
    422,
    { "prompt-picture-alt-en": "alt-missing" },
  ]);
  const { values } = answer.data as { values: Record<string, string> };
  expect(values["options.1.text-picture-id"]).toMatch(/-40x30$/);
  const broken = await upload("elena", url, {
    ...(await pictured()),
    "options.0.text-picture": new File(["<svg onload='x()'/>"], "a.png"),
  });
  expect(broken).toMatchObject({
    status: 422,
    data: { errors: { "options.0.text-picture": "not-a-picture" }, rows: { "options.0": "Answer 1" } },
  });
});

test("rows with pictures become text and rows again", async () => {
  const sent = await upload("elena", url, { ...(await pictured()), act: "text" });
  const { values } = sent.data as { values: Record<string, string> };
  expect(values["options-en"]).toMatch(/^This one !\[A blue crate\]\(picture:.*\)\n\* !\[A green crate\]/);
  const back = await submit("elena", url, { ...values, act: "rows" });
  const { values: rows } = back.data as { values: Record<string, string> };
  expect(rows).toMatchObject({
    "options.right": "1",
    "options.0.text-en": "This one",
    "options.0.text-picture-alt-en": "A blue crate",
    "options.1.text-en": "",
    "options.1.text-picture-id": expect.stringMatching(/-40x30$/),
  });
});
