import { beforeEach, describe, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { newPasswordProblem } from "#app/web/new-password.server.ts";
import { tx } from "#db/engine";
import { insertProduct } from "#db/queries/content.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";

beforeEach(async () => {
  await freshDatabase();
  const { start } = await smallCompany();
  await tx((t) =>
    insertProduct(t, "film", 1, bareProduct({ en: "Stretchwrap Universal", bg: "Разтегливо фолио" }), start),
  );
});
const problem = (password: string) => newPasswordProblem(password, ["Nadia Koleva"]);

describe("what every list of leaked passwords holds, or a program makes of it, is refused", () => {
  test.each([
    "qwertyuiopasdfgh",
    "qwertyuiop123456",
    "1qaz2wsx3edc4rfv",
    "1q2w3e4r5t6y7u8i",
    "zaq12wsxcde34rfv",
    "asdfghjklqwertyuiop",
    "poiuytrewqlkjhgf",
    "abcdefghijklmnop",
    "123456789123456789",
    "passwordpassword",
    "Password12345678",
    "P@ssw0rdP@ssw0rd",
    "iloveyou-iloveyou",
    "iloveyou123456789",
    "michaeljordan2323",
    "sunshine-princess",
    "Dragon.1234567890",
    "superman!!!batman",
    "football19871987",
    "явертъуиопасдфгх",
    "йцукенгшщзфывапр",
    "qazwsxedcrfvtgbyhn",
    "letmeinletmein12",
    "monkeymonkeymonkey",
    "trustno1trustno1",
    "1234qwer1234qwer",
    "princess12345678",
    "baseball-football",
  ])("%s", async (password) => expect(await problem(password)).toBe("password-too-common"));
});

test.each([
  ["Nadia Koleva 2026", "one's own name"],
  ["stretchwrap-universal", "a product"],
  ["Разтегливо фолио 1", "a product in Bulgarian"],
  ["onramp onramp 123", "this program"],
])("%s is refused: %s", async (password) => {
  expect(["password-names-something", "password-too-common"]).toContain(await problem(password));
});

test.each([
  "seven calm herons",
  "three wise storks fly",
  "seven calm herons wade",
  "каца с кисело зеле до вратата",
  "blue kettle sings at dawn",
  "мокър чадър под масата",
  "vq8-Zr41-mmTx-90pe",
  "Ръждив трактор в мъглата",
])("%s is taken", async (password) => expect(await problem(password)).toBeNull());
