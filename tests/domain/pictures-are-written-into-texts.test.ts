import { expect, test } from "vitest";
import {
  apartFromPicture,
  dotsOf,
  isPictureId,
  pictureAt,
  pictureId,
  pictureLine,
  picturesNamedIn,
  withPicture,
} from "#app/domain/picture.ts";

const id = pictureId("ab".repeat(32), { width: 1_600, height: 1_200 });
const alt = { en: "Twelve bottles [a crate] \\ *full*", bg: "Дванадесет бутилки" };

test("a picture is named after its bytes and its dots, and nothing else is its name", () => {
  expect(id).toBe(`${"ab".repeat(16)}-1600x1200`);
  expect(isPictureId(id)).toBe(true);
  for (const wrong of [
    "",
    "x",
    `${id}0000`,
    id.toUpperCase(),
    ` ${id}`,
    `${id}\n`,
    "ab-1x1",
    `${"ab".repeat(16)}-0x5`,
  ])
    expect(isPictureId(wrong), wrong).toBe(false);
});

test("a phone gets fewer dots of the same shape, and a small picture stays as it is", () => {
  expect(dotsOf(id, "phone")).toEqual({ width: 640, height: 480 });
  expect(dotsOf(id, "screen")).toEqual({ width: 1_600, height: 1_200 });
  expect(dotsOf(pictureId("ab".repeat(32), { width: 300, height: 20 }), "phone")).toEqual({
    width: 300,
    height: 20,
  });
  expect(dotsOf(pictureId("ab".repeat(32), { width: 100, height: 1_600 }), "phone")).toEqual({
    width: 80,
    height: 1_280,
  });
  expect(dotsOf("no-picture", "phone")).toBeNull();
});

test.each([false, true])("what is put after a text comes apart again (in the same line: %s)", (isInLine) => {
  const picture = { id, alt };
  for (const text of [{ en: "Which crate?", bg: "Кой кашон?" }, { en: "Two\n\nparagraphs" }, {}]) {
    const whole = withPicture(text, picture, isInLine);
    const { text: words, picture: found } = apartFromPicture(whole);
    expect(words).toEqual(text);
    expect(found?.id).toBe(id);
    for (const language of Object.keys(whole) as ("en" | "bg")[])
      expect(found?.alt[language]).toBe(alt[language]);
  }
  expect(withPicture({ en: "As it was" }, null)).toEqual({ en: "As it was" });
});

test("a text keeps its picture where it is not the last thing, or not the same in both languages", () => {
  const line = pictureLine({ id, alt }, "en");
  for (const text of [
    { en: `${line}\n\nWhich crate?` },
    { en: `Which? ${line}`, bg: "Кой?" },
    { en: `Which? ${line}`, bg: `Кой? ${line.replace("1600x", "160x")}` },
    { en: "Which? ![x](https://example.com/x.png)" },
    { en: "![[[[[" },
  ])
    expect(apartFromPicture(text)).toEqual({ text, picture: null });
});

test("the names of pictures are found wherever they stand", () => {
  const other = id.replace("1200", "7");
  expect(
    picturesNamedIn(JSON.stringify({ a: pictureLine({ id, alt }, "en"), photo: { id: other } })),
  ).toEqual([id, other]);
  expect(picturesNamedIn(`f${id} ${id}9`)).toEqual([]);
  expect(pictureAt(`picture:${id}`)).toBe(id);
  for (const url of [id, `picture:${id}?x`, "picture:", `https://example.com/picture:${id}`])
    expect(pictureAt(url)).toBeNull();
});
