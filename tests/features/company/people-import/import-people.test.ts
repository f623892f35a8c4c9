import { setTimeout as wait } from "node:timers/promises";
import writeWorkbook from "write-excel-file/node";
import { beforeEach, expect, test } from "vitest";
import { read } from "#db/engine";
import { findLastImports } from "#db/queries/imports.ts";
import { countPeople, findPersonByEmail } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { rawRow, rawWorkbook } from "#tests/support/raw-workbook.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

type Preview = {
  preview: {
    table: string;
    shown: string;
    sheet: string;
    heading: string;
    readFrom: string;
    unused: string;
    above: string;
    n: number;
    counts: string;
    sheets: { value: string; label: string }[];
    columns: { value: string }[];
    people: { text: string }[];
    alike: { value: string }[];
    words: { word: string; value: string }[];
    problems: { problem: string; title: string; rows: string[] }[];
  };
  requestId: string;
};

const cp1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

const look = async (file: Buffer | string, name = "people.csv") =>
  (await upload("admin", "/people/import", { file: new File([file as never], name), text: "" }))
    .data as Preview;

const confirm = ({ preview, requestId }: Preview, more: Record<string, string | string[]> = {}) =>
  submit("admin", "/people/imported", {
    table: preview.table,
    requestId,
    step: "import",
    sheet: preview.sheet,
    heading: preview.heading,
    shown: preview.shown,
    "columns[]": preview.columns.map(({ value }) => value),
    ...more,
  });

test("the mended list makes nobody again, unless it is said to be somebody else", async () => {
  await confirm(await look("Име;Имейл\nВяра Петрова;\nБоян Илиев;boyan@example.test"));
  const before = await countPeople(read());
  const again = await look(
    "Име;Имейл\nВяра Петрова;vyara@example.test\nБоян Илиев;boyan@example.test\nНов Човек;",
  );
  expect([again.preview.counts, again.preview.alike.map(({ value }) => value)]).toEqual([
    "1 new · 1 here already · 0 with problems",
    ["2"],
  ]);
  await confirm(again, { "others[]": "2" });
  expect(await countPeople(read())).toBe(before + 2);
});

test("roles above mentor are counted before anything else is said", async () => {
  const answer = await look(
    "Име;Роля\nАня;администратор\nБоян;наставник\nВили;управител\nГери;администратор",
  );
  expect(answer.preview.above).toBe("Includes roles above mentor: Executive: 1, Administrator: 2.");
});

test("what was read and what is not used is said, and both the sheet and the heading line are put right", async () => {
  const bytes = rawWorkbook([
    { name: "Стар", rows: `${rawRow(1, "Име", "Имейл")}${rawRow(2, "Стара", "old@x.test")}` },
    {
      name: "Нов",
      rows: `${rawRow(2, "Хора на фирмата")}${rawRow(4, "Име", "Имейл", "Стая")}${rawRow(5, "Нова", "new@x.test", 12)}`,
    },
  ]);
  const answer = await look(Buffer.from(bytes), "x.xlsx");
  expect([answer.preview.readFrom, answer.preview.people.map(({ text }) => text)]).toEqual([
    "Read from the sheet “Стар”, headings in line 1.",
    ["Стара · old@x.test · Trainee"],
  ]);
  // Pressing the import button after choosing another sheet looks at it first.
  const other = (await confirm(answer, { sheet: "1", heading: "4" })).data as Preview;
  expect([
    other.preview.readFrom,
    other.preview.unused,
    other.preview.people.map(({ text }) => text),
  ]).toEqual([
    "Read from the sheet “Нов”, headings in line 4.",
    "Not used: Column C: Стая",
    ["Нова · new@x.test · Trainee"],
  ]);
  const before = await countPeople(read());
  await confirm(other);
  expect([await countPeople(read()), (await findPersonByEmail(read(), "new@x.test"))?.name]).toEqual([
    before + 1,
    "Нова",
  ]);
});

test("a table in windows-1251 with semicolons is looked at, then taken in whole, and taken back", async () => {
  const before = await countPeople(read());
  const answer = await look(
    cp1251(
      "Име;Имейл;Роля;Екип\r\nВяра Петрова;vyara@example.test;наставник;team\r\nБоян Илиев;;;\r\n;bez.ime@example.test;;\r\n",
    ),
  );
  expect(answer.preview).toMatchObject({
    n: 2,
    counts: "2 new · 0 here already · 1 with problems",
    problems: [{ problem: "name-missing", rows: ["Line 4"] }],
  });
  expect(await countPeople(read())).toBe(before);
  expect((await confirm(answer)).location).toBe("/people/import");
  expect((await confirm(answer)).location).toBe("/people/import");
  expect(await countPeople(read())).toBe(before + 2);
  expect(await findPersonByEmail(read(), "vyara@example.test")).toMatchObject({
    name: "Вяра Петрова",
    roles: ["mentor"],
  });
  const [last] = await findLastImports(read(), 1);
  await submit("admin", `/people/imports/${last?.id}/undo`, {});
  expect(await countPeople(read())).toBe(before);
  expect((await look("Name,E-mail\nVyara,vyara@example.test")).preview.counts).toBe(
    "1 new · 0 here already · 0 with problems",
  );
});

test("an import is not taken back once somebody of it is at work", async () => {
  const answer = await look("name;email\nVera One;vera@example.test\nBo Two;bo@example.test");
  await confirm(answer);
  const vera = await findPersonByEmail(read(), "vera@example.test");
  await submit("admin", `/people/${vera?.id}/link`, {});
  const count = await countPeople(read());
  const [last] = await findLastImports(read(), 1);
  await submit("admin", `/people/imports/${last?.id}/undo`, {});
  expect(await countPeople(read())).toBe(count);
});

test("an Excel workbook is read as the table it is", async () => {
  const made = await writeWorkbook([
    [{ value: "Име и фамилия" }, { value: "Имейл" }],
    [{ value: "Вяра Петрова" }, { value: "vyara@example.test" }],
  ]).toBuffer();
  expect((await look(made, "хора.xlsx")).preview).toMatchObject({
    n: 1,
    counts: "1 new · 0 here already · 0 with problems",
  });
});

test("a wrong guess is put right before anything is written", async () => {
  const answer = await look("Code;Colleague\n17;Vera One");
  expect(answer.preview.columns.map(({ value }) => value)).toEqual(["name", ""]);
  const again = await submit("admin", "/people/imported", {
    table: answer.preview.table,
    requestId: answer.requestId,
    step: "look",
    sheet: "0",
    heading: "1",
    shown: "0:1",
    "columns[]": ["", "name"],
  });
  expect((again.data as Preview).preview).toMatchObject({
    counts: "1 new · 0 here already · 0 with problems",
    people: [{ text: "Vera One · Trainee" }],
  });
});

test.each([
  ["nothing at all", "", "text", "required"],
  ["a picture", Buffer.from("\u0089PNG\r\n\0\0"), "file", "not-a-table"],
  ["a broken workbook", Buffer.from("PK\u0003\u0004 and no more"), "file", "not-a-table"],
  ["too many lines", "name\n".repeat(2_100), "file", "too-many-rows"],
  ["a file too big", "a".repeat(2_200_000), "file", "file-too-big"],
])("%s is refused beside its field", async (_, file, field, code) => {
  const answer = await upload("admin", "/people/import", {
    file: new File([file as never], "x.csv"),
    text: "",
  });
  expect([answer.status, (answer.data as { errors: object }).errors]).toEqual([422, { [field]: code }]);
});

test.each([
  ["a table that is none", { table: "{" }],
  ["columns nobody knows", { "columns[]": "salary" }],
  ["a field nobody offers", { roles: "admin" }],
])("%s writes nothing", async (_, wrong) => {
  const before = await countPeople(read());
  const answer = await look("name;email\nVera One;vera@example.test");
  expect((await confirm(answer, wrong)).status).toBe(422);
  expect(await countPeople(read())).toBe(before);
});

test("two thousand people in nine columns come in outside the request, once, with a page that says how far it is", async () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, n) =>
      `Лице ${n};Фамилия ${n};p${n}@firm.test;наставник;Team;Стая ${n};+359 88 ${n};бележка, която е малко по-дълга от останалите;${n}`,
  );
  const before = await countPeople(read());
  const answer = await look(`Име;Фамилия;Имейл;Роля;Екип;Стая;Телефон;Бележка;Номер\n${rows.join("\n")}`);
  expect(answer.preview.n).toBe(2_000);
  const begun = await confirm(answer);
  expect(begun.location).toBe(`/people/imports/${answer.requestId}`);
  expect((await confirm(answer)).location).toBe(begun.location);
  const progress = async () =>
    (await visit("admin", begun.location)).data as {
      n: number;
      of: number;
      isRunning: boolean;
      isWhole: boolean;
    };
  const seen = [await progress()];
  for (let at = 0; at < 500 && seen.at(-1)?.isRunning; at++) {
    await wait(50);
    seen.push(await progress());
  }
  expect(seen.some(({ n, isRunning }) => isRunning && n < 2_000)).toBe(true);
  expect([seen.at(-1)?.n, seen.at(-1)?.isWhole, await countPeople(read())]).toEqual([
    2_000,
    true,
    before + 2_000,
  ]);
  await submit("admin", `${begun.location}/undo`, {});
  expect(await countPeople(read())).toBe(before);
});
