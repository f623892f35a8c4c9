import { describe, expect, test } from "vitest";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import { readPeople } from "#app/domain/people-import.ts";
import { guessColumns, peopleColumns } from "#app/domain/people-import-columns.ts";
import type { Cell } from "#app/domain/table.ts";

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
