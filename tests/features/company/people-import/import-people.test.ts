import { setTimeout as wait } from "node:timers/promises";
import writeWorkbook from "write-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import { readPeople } from "#app/domain/people-import.ts";
import { guessColumns, peopleColumns } from "#app/domain/people-import-columns.ts";
import type { Cell } from "#app/domain/table.ts";
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
const sheetOf = (rows: Cell[][]) => [
  {
    name: "",
    rows: rows
      .map((cells, n) => ({ line: n + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== "")),
  },
];
const guessed = (rows: Cell[][]) => {
  const place = findList(sheetOf(rows), peopleColumns);
  const list = listAt(sheetOf(rows), place);
  return { list, columns: guessColumns(list, columnsOf(list)), heading: place.heading };
};

describe("columns are guessed", () => {
  test.each<[string, Cell[][], (string | null)[], number | null]>([
    [
      "English headings",
      [["Full name", "E-mail", "Role", "Department"]],
      ["name", "email", "role", "team"],
      1,
    ],
    [
      "Bulgarian headings",
      [["Име", "Фамилия", "Ел. поща", "Екип"]],
      ["name", "lastName", "email", "team"],
      1,
    ],
    ["stars and spaces", [[" Име* ", "ИМЕЙЛ:"]], ["name", "email"], 1],
    [
      "no headings, by what stands there",
      [["Ada Lovelace", "ada@example.test", "x"]],
      ["name", "email", null],
      null,
    ],
    ["a heading twice counts once", [["Name", "Name"]], ["name", null], 1],
    ["nothing known", [["a"]], ["name"], null],
    [
      "a full name beside its parts",
      [["Full name", "First name", "Last name", "E-mail"]],
      ["name", null, null, "email"],
      1,
    ],
    [
      "words around the known ones",
      [["Име на служителя", "Служебен имейл", "Отдел"]],
      ["name", "email", "team"],
      1,
    ],
    [
      "the address at work before another",
      [["Name", "Private e-mail", "Work Email"]],
      ["name", null, "email"],
      1,
    ],
    [
      "an address by what stands below a heading nobody knows",
      [
        ["Име", "Контакт"],
        ["Аня", "anya@x.test"],
      ],
      ["name", "email"],
      1,
    ],
    ["a job title is no role", [["Име", "Длъжност", "Роля"]], ["name", "title", "role"], 1],
    [
      "another thing's name or number is no name",
      [["Фирма", "Име на отдел", "Служител №", "Име"]],
      [null, null, null, "name"],
      1,
    ],
    [
      "below a title and a line of notes",
      [["Списък на служителите"], ["към 1.12"], [], ["Име", "Имейл"], ["Аня", "anya@x.test"]],
      ["name", "email"],
      4,
    ],
    [
      "in two lines",
      [
        ["Служител", "Контакти", ""],
        ["", "Имейл", "Екип"],
        ["Аня", "anya@x.test", ""],
      ],
      ["name", "email", "team"],
      2,
    ],
    ["one word below a title", [["Нови колеги"], ["Име"], ["Аня"]], ["name"], 2],
  ])("%s", (_, rows, columns, heading) =>
    expect({ columns: guessed(rows).columns, heading: guessed(rows).heading }).toEqual({ columns, heading }),
  );
});

const nobody = { teams: [{ id: "t", name: "Team" }], emails: new Set<string>(), people: [], roleNames: {} };

test("lines are read one by one, and each problem is named with its line", () => {
  const { list, columns } = guessed([
    ["Name", "E-mail", "Role", "Team"],
    ["Ada One", "ADA@x.test", "", "team"],
    ["", "b@x.test"],
    ["Bo", "not an address"],
    ["Cy", "ada@x.test"],
    ["Di", "", "astronaut"],
    ["Ed", "", "mentor, trainer", "nowhere"],
    ["Fe", "", "Наставник; head"],
    ["Gi", "known@x.test"],
    ["", "", "", ""],
    ["x".repeat(121)],
    ["Hy", "h@x.test", "", "", "more"],
    ["Iv", { fault: "formula" }],
    ["Jo", { fault: "error" }],
    ["Общо: 9"],
  ]);
  const found = readPeople(list, columns, { ...nobody, emails: new Set(["known@x.test"]) });
  expect(found.people).toEqual([
    { line: 2, name: "Ada One", email: "ada@x.test", roles: ["trainee"], teamId: "t" },
    { line: 8, name: "Fe", email: null, roles: ["mentor", "head"], teamId: null },
  ]);
  expect(found.known).toEqual([9]);
  expect(found.problems.map(({ line, problem }) => [line, problem])).toEqual([
    [3, "name-missing"],
    [4, "not-an-email"],
    [5, "email-twice"],
    [6, "unknown-role"],
    [7, "unknown-team"],
    [11, "name-too-long"],
    [12, "extra-cells"],
    [13, "formula-without-value"],
    [14, "error-cell"],
    [15, "total-line"],
  ]);
});

test("an address is read as one can sign in with it, and a letter of another alphabet is named", () => {
  const { list, columns } = guessed([
    ["Име", "Имейл"],
    ["Зоя", "zoya@firm.test\u200b"],
    ["Мила", "mailto:Mila@firm.test"],
    ["Пе", "pe\u00ad@firm.test\u00a0"],
    ["Наско", "nаsko@firm.test"],
    ["Лъч", "lach@fіrm.test"],
    ["Дот", "dot@firm"],
    ["Две", "a@x.test, b@x.test"],
  ]);
  const found = readPeople(list, columns, nobody);
  expect(found.people.map(({ email }) => email)).toEqual([
    "zoya@firm.test",
    "mila@firm.test",
    "pe@firm.test",
  ]);
  expect(found.problems).toEqual([
    { line: 5, problem: "mixed-letters", value: "nаsko@firm.test (а)" },
    { line: 6, problem: "mixed-letters", value: "lach@fіrm.test (і)" },
    { line: 7, problem: "not-an-email", value: "dot@firm" },
    { line: 8, problem: "not-an-email", value: "a@x.test, b@x.test" },
  ]);
});

test("a name is one line without letters nobody sees", () => {
  const { list, columns } = guessed([["Име"], ["Анна\r\nБелева\u200b"]]);
  expect(readPeople(list, columns, nobody).people.map(({ name }) => name)).toEqual(["Анна Белева"]);
});

test("job titles give no rights, and whoever imports may say that a word stands for a role", () => {
  const { list, columns } = guessed([
    ["Име", "Длъжност"],
    ["Рая", "Администратор"],
    ["Иван", "Директор"],
    ["Ели", "HR"],
    ["Цв", "администратор"],
  ]);
  const plain = readPeople(list, columns, nobody);
  expect(plain.people.every(({ roles }) => roles.join() === "trainee")).toBe(true);
  expect(plain.words).toEqual([
    { word: "администратор", role: "trainee", lines: 2 },
    { word: "Директор", role: "trainee", lines: 1 },
    { word: "HR", role: "trainee", lines: 1 },
  ]);
  const said = readPeople(list, columns, nobody, {
    roles: { директор: "executive", hr: "trainer" },
    others: new Set(),
  });
  expect(said.people.map(({ roles }) => roles.join())).toEqual([
    "trainee",
    "executive",
    "trainer",
    "trainee",
  ]);
});

test("under a heading that says role, a word nobody knows is asked about, and the company's own words go first", () => {
  const { list, columns } = guessed([
    ["Name", "Role"],
    ["Ada", "Coach"],
    ["Bo", "Наставник"],
    ["Cy", "Director"],
  ]);
  const found = readPeople(list, columns, {
    ...nobody,
    roleNames: { coach: "mentor", наставник: "trainer" },
  });
  expect([
    found.people.map(({ roles }) => roles.join()),
    found.problems.map(({ line, problem }) => [line, problem]),
    found.words,
  ]).toEqual([["mentor", "trainer"], [[4, "unknown-role"]], [{ word: "Director", role: null, lines: 1 }]]);
});

test("somebody of the same name and team is asked about before a second one is made", () => {
  const { list, columns } = guessed([
    ["Name", "E-mail", "Team"],
    ["ada  ONE", "", ""],
    ["Ada One", "", "Team"],
    ["Ada One", "ada@x.test", "Other"],
    ["Bo Two", "", ""],
    ["Bo Two", "bo@x.test", ""],
    ["Cy", "cy@x.test", ""],
    ["Cy", "cy2@x.test", ""],
  ]);
  const known = {
    ...nobody,
    teams: [
      { id: "t", name: "Team" },
      { id: "o", name: "Other" },
    ],
    people: [{ name: "Ada One", teamId: "t" }],
  };
  const found = readPeople(list, columns, known);
  expect(found.alike.map(({ line, other }) => [line, other])).toEqual([
    [2, ""],
    [3, ""],
    [4, "2"],
    [6, "5"],
  ]);
  expect(found.people.map(({ line }) => line)).toEqual([5, 7, 8]);
  expect(
    readPeople(list, columns, known, { roles: {}, others: new Set([3, 6]) }).people.map(({ line }) => line),
  ).toEqual([3, 5, 6, 7, 8]);
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
  expect(answer.preview.above).toBe("Roles above mentor among them: Executive: 1, Administrator: 2.");
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
