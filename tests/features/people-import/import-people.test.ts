import writeWorkbook from "write-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { guessColumns, readPeople } from "#app/domain/people-import.ts";
import { read } from "#db/engine";
import { findLastImports } from "#db/queries/imports.ts";
import { countPeople, findPersonByEmail } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload } from "#tests/support/visit.ts";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

type Preview = { preview: { table: string; hasHeading: boolean; n: number; counts: string; columns: { value: string }[]; problems: { problem: string; rows: string[] }[] }; requestId: string };
const cp1251 = (text: string) => Buffer.from([...text].map((letter) => {
  const code = letter.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}));
const look = async (file: Buffer | string, name = "people.csv") => (await upload("admin", "/people/import", { file: new File([file as never], name), text: "" })).data as Preview;
const confirm = ({ preview, requestId }: Preview, more: Record<string, string> = {}) =>
  submit("admin", "/people/imported", { table: preview.table, requestId, step: "import", ...(preview.hasHeading ? { hasHeading: "yes" } : {}), "columns[]": preview.columns.map(({ value }) => value), ...more });

describe("columns are guessed", () => {
  test.each<[string, string[][], (string | null)[], boolean]>([
    ["English headings", [["Full name", "E-mail", "Role", "Department"]], ["name", "email", "role", "team"], true],
    ["Bulgarian headings", [["Име", "Фамилия", "Ел. поща", "Екип"]], ["name", "lastName", "email", "team"], true],
    ["stars and spaces", [[" Име* ", "ИМЕЙЛ:"]], ["name", "email"], true],
    ["no headings, by what stands there", [["Ada Lovelace", "ada@example.test", "x"]], ["name", "email", null], false],
    ["a heading twice counts once", [["Name", "Name"]], ["name", null], true],
    ["nothing known", [["a"]], ["name"], false],
  ])("%s", (_, rows, columns, hasHeading) => expect(guessColumns(rows)).toEqual({ columns, hasHeading }));
});

test("lines are read one by one, and each problem is named with its line", () => {
  const rows = [["Name", "E-mail", "Role", "Team"], ["Ada One", "ADA@x.test", "", "team"], ["", "b@x.test"], ["Bo", "not an address"], ["Cy", "ada@x.test"], ["Di", "", "astronaut"], ["Ed", "", "mentor, trainer", "nowhere"], ["Fe", "", "Наставник; head"], ["Gi", "known@x.test"], ["", "", "", ""], ["x".repeat(121)]];
  const { columns, hasHeading } = guessColumns(rows);
  const found = readPeople(rows, columns, hasHeading, { teams: [{ id: "t", name: "Team" }], emails: new Set(["known@x.test"]), roleNames: {} });
  expect(found.people).toEqual([{ line: 2, name: "Ada One", email: "ada@x.test", roles: ["trainee"], teamId: "t" }, { line: 8, name: "Fe", email: null, roles: ["mentor", "head"], teamId: null }]);
  expect(found.known).toEqual([9]);
  expect(found.problems.map(({ line, problem }) => [line, problem])).toEqual([[3, "name-missing"], [4, "not-an-email"], [5, "email-twice"], [6, "unknown-role"], [7, "unknown-team"], [11, "name-too-long"]]);
});

test("a table in windows-1251 with semicolons is looked at, then taken in whole, and taken back", async () => {
  const before = await countPeople(read());
  const answer = await look(cp1251("Име;Имейл;Роля;Екип\r\nВяра Петрова;vyara@example.test;наставник;team\r\nБоян Илиев;;;\r\n;bez.ime@example.test;;\r\n"));
  expect(answer.preview).toMatchObject({ n: 2, counts: "2 new · 0 here already · 1 with problems", problems: [{ problem: "name-missing", rows: ["Line 4"] }] });
  expect(await countPeople(read())).toBe(before);
  expect((await confirm(answer)).location).toBe("/people/import");
  expect((await confirm(answer)).location).toBe("/people/import");
  expect(await countPeople(read())).toBe(before + 2);
  expect(await findPersonByEmail(read(), "vyara@example.test")).toMatchObject({ name: "Вяра Петрова", roles: ["mentor"] });
  const [last] = await findLastImports(read(), 1);
  await submit("admin", `/people/imports/${last?.id}/undo`, {});
  expect(await countPeople(read())).toBe(before);
  expect((await look("Name,E-mail\nVyara,vyara@example.test")).preview.counts).toBe("1 new · 0 here already · 0 with problems");
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
  const made = await writeWorkbook([[{ value: "Име и фамилия" }, { value: "Имейл" }], [{ value: "Вяра Петрова" }, { value: "vyara@example.test" }]]).toBuffer();
  expect((await look(made, "хора.xlsx")).preview).toMatchObject({ n: 1, counts: "1 new · 0 here already · 0 with problems" });
});

test("a wrong guess is put right before anything is written", async () => {
  const answer = await look("Code;Person\n17;Vera One");
  expect(answer.preview.columns.map(({ value }) => value)).toEqual(["", "name"]);
  const again = await submit("admin", "/people/imported", { table: answer.preview.table, requestId: answer.requestId, step: "look", hasHeading: "yes", "columns[]": ["name", ""] });
  expect((again.data as Preview).preview.counts).toBe("1 new · 0 here already · 0 with problems");
});

test.each([
  ["nothing at all", "", "text", "required"], ["a picture", Buffer.from("\u0089PNG\r\n\0\0"), "file", "not-a-table"], ["a broken workbook", Buffer.from("PK\u0003\u0004 and no more"), "file", "not-a-table"],
  ["too many lines", "name\n".repeat(2_100), "file", "too-many-rows"], ["a file too big", "a".repeat(2_200_000), "file", "file-too-big"],
])("%s is refused beside its field", async (_, file, field, code) => {
  const answer = await upload("admin", "/people/import", { file: new File([file as never], "x.csv"), text: "" });
  expect([answer.status, (answer.data as { errors: object }).errors]).toEqual([422, { [field]: code }]);
});

test.each([["a table that is none", { table: "{" }], ["columns nobody knows", { "columns[]": "salary" }], ["a field nobody offers", { roles: "admin" }]])("%s writes nothing", async (_, wrong) => {
  const before = await countPeople(read());
  const answer = await look("name;email\nVera One;vera@example.test");
  expect((await confirm(answer, wrong)).status).toBe(422);
  expect(await countPeople(read())).toBe(before);
});
