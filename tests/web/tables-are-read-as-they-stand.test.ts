import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { textOf } from "#app/domain/table.ts";
import { decodeText } from "#app/web/decode-text.ts";
import { readDelimited } from "#app/web/read-delimited.ts";
import { readSheets } from "#app/web/read-sheets.ts";
import { readWorkbook } from "#app/web/read-workbook.ts";
import { inline, rawRow, rawWorkbook } from "#tests/support/raw-workbook.ts";

const limits = { rows: 2_020, columns: 200, letters: 300 };
const cells = (text: string) => readDelimited(text).map(({ cells: row }) => row.map(textOf));
const people = Array.from({ length: 12 }, (_, n) => `Лице ${n};бележка;lice${n}@firm.test`);

describe("a quote at the start of a cell", () => {
  test("that is never closed means itself, and no line is lost", () => {
    const rows = cells(
      `Име;Бележка;Имейл\nАнна Белева;"на изпитателен срок;anna@firm.test\n${people.join("\n")}\n`,
    );
    expect(rows).toHaveLength(14);
    expect(rows[1]).toEqual(["Анна Белева", '"на изпитателен срок', "anna@firm.test"]);
  });
  test.each<[string, string, string[][]]>([
    [
      "closed before the cell's end, in a paste",
      'A1\t"Евро" палет\t1,50\nA2\tкашон\t2,50',
      [
        ["A1", '"Евро" палет', "1,50"],
        ["A2", "кашон", "2,50"],
      ],
    ],
    [
      "in the last cell of the file",
      'a;b\nc;"d',
      [
        ["a", "b"],
        ["c", '"d'],
      ],
    ],
    [
      "in every line",
      'a;"b\nc;"d\ne;"f',
      [
        ["a", '"b'],
        ["c", '"d'],
        ["e", '"f'],
      ],
    ],
    [
      "of a cell that is quoted whole",
      'a;"b;c"\n"d ""e""";f',
      [
        ["a", "b;c"],
        ['d "e"', "f"],
      ],
    ],
    [
      "of a cell over two lines",
      'a;b;c\n1;"две\r\nреда";3\n4;5;6',
      [
        ["a", "b", "c"],
        ["1", "две\r\nреда", "3"],
        ["4", "5", "6"],
      ],
    ],
    [
      "with blanks after it",
      'a,b\n"c" ,d',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "an inch sign at the end",
      'a;b\nтръба 2";3\n',
      [
        ["a", "b"],
        ['тръба 2"', "3"],
      ],
    ],
    [
      "nothing between",
      'a;""\n"";b',
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ["three of them", '"""Евро"" палет";1', [['"Евро" палет', "1"]]],
  ])("%s", (_, text, rows) => expect(cells(text)).toEqual(rows));
  test("that is closed in another line, where both lines are whole by themselves, is no guess: the lines are named", () => {
    const rows = readDelimited('Име;Бележка;Имейл\nАнна;"висок;a@x.test\nБоян;2";b@x.test\nВера;;c@x.test');
    expect(rows.map(({ line, trouble }) => [line, trouble?.value])).toEqual([
      [1, undefined],
      [2, "2–3"],
      [3, "2–3"],
      [4, undefined],
    ]);
  });
});

describe("lines keep their number in the file", () => {
  test.each<[string, string, number[]]>([
    ["after empty ones", "a;b\nc;d\n\n;;\ne;f", [1, 2, 5]],
    ["after a cell with line breaks", 'a;b\nc;"d\ne\nf"\ng;h', [1, 2, 5]],
    ["under a line that names the delimiter", "sep=;\na;b\nc;d", [2, 3]],
    ["whatever ends them", "a;b\r\rc;d\r\ne;f\ng;h", [1, 3, 4, 5]],
  ])("%s", (_, text, lines) => expect(readDelimited(text).map(({ line }) => line)).toEqual(lines));
});

test.each<[string, string, string[]]>([
  ["semicolons with decimal commas", "a;1,50\nb;2,50\nc;3,50", ["a", "1,50"]],
  ["commas with semicolons inside", "a,x; y\nb,z\nc,w", ["a", "x; y"]],
  ["tabs", "a;b\tc, d\ne\tf", ["a;b", "c, d"]],
  [
    "a title above them",
    "Price list, from 1 December\n\nCode;Name;Price\nA1;Tape;1,50",
    ["Price list, from 1 December"],
  ],
  ["what the file says", "sep=|\na;b|c;d", ["a;b", "c;d"]],
])("cells stand between %s", (_, text, first) => expect(cells(text)[0]).toEqual(first));

test("the work of reading a text grows with the text and no faster", () => {
  const work = (text: string) => {
    let n = 0;
    readDelimited(text, () => n++);
    return n;
  };
  const kinds = ['a;"b\n', 'x;"y;z\nw;2";3\n', '"', '"";"', '""x\n', ";", "a\n", '"a""\n', "\r\n", '";\n'];
  for (const kind of kinds)
    expect([kind, work(kind.repeat(8_000)) / work(kind.repeat(4_000)) <= 2.5]).toEqual([kind, true]);
});

describe("bytes are read by what they are", () => {
  const utf16 = (text: string, mark = "\uFEFF") => Buffer.from(mark + text, "utf16le");
  const bytes1251 = Buffer.from([0xc8, 0xec, 0xe5, 0x3b, 0xd6, 0xe5, 0xed, 0xe0]);
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", Buffer.from("Име;Цена"), "Име;Цена"],
    ["UTF-16 with its mark", utf16("Име;Цена"), "Име;Цена"],
    ["UTF-16 the other way round", utf16("Име;Цена").swap16(), "Име;Цена"],
    ["UTF-16 without a mark", utf16("Име;mail\r\nАня;a@x.test", ""), "Име;mail\r\nАня;a@x.test"],
    ["windows-1251", bytes1251, "Име;Цена"],
    ["windows-1252", Buffer.from("Name;Preis\nM\xfcller;5 \xe9", "latin1"), "Name;Preis\nMüller;5 é"],
  ])("%s", (_, bytes, text) => expect(decodeText(bytes).replace("\uFEFF", "")).toBe(text));
  test.each<[string, Uint8Array, string]>([
    ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "old-excel"],
    [
      "a web page called .xls",
      Buffer.from("<html><body><table><tr><td>a</td></tr></table></body></html>"),
      "web-page",
    ],
    ["a web page in capitals, after a comment", Buffer.from("<!-- x --><!DOCTYPE HTML><p>"), "web-page"],
    [
      "an OpenDocument sheet",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }),
      "open-document",
    ],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "binary-excel"],
    ["a rich text", Buffer.from("{\\rtf1 a}"), "rich-text"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not-a-table"],
    ["a picture", Buffer.from("\u0089PNG\r\n\0\0"), "not-a-table"],
  ])("%s is told by its name", (_, bytes, code) =>
    expect(readSheets({ bytes, limits })).toEqual({ ok: false, code }),
  );
});

describe("a workbook", () => {
  const sheets = (bytes: Uint8Array) => {
    const read = readSheets({ bytes, limits });
    return read.ok ? read.sheets : read.code;
  };
  const first = (bytes: Uint8Array) => {
    const [sheet] = sheets(bytes);
    return typeof sheet === "object" ? sheet.rows.map(({ line, cells: row }) => [line, ...row]) : sheet;
  };

  test("with one cell far outside is read by its cells, and that cell is named", () => {
    const bytes = rawWorkbook([
      {
        rows: `${rawRow(1, "name", "email")}${rawRow(2, "Ada One", "ada@x.test")}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      },
    ]);
    expect(sheets(bytes)).toEqual([
      {
        name: "Sheet",
        rows: [
          { line: 1, cells: ["name", "email"] },
          { line: 2, cells: ["Ada One", "ada@x.test"] },
          { line: 1_048_576, cells: [], trouble: { kind: "beyond", value: "XFD1048576" } },
        ],
      },
    ]);
  });
  test("with a cell far to the right of its line keeps the line's other cells", () => {
    expect(
      sheets(rawWorkbook([{ rows: `<row r="1">${inline("A1", "a")}<c r="GHX1"><v>1</v></c></row>` }])),
    ).toEqual([
      { name: "Sheet", rows: [{ line: 1, cells: ["a"], trouble: { kind: "beyond", value: "GHX1" } }] },
    ]);
  });
  test("costs what its cells cost, however far they stand", () => {
    const work = (cellsAt: (n: number) => string, count: number) => {
      let n = 0;
      readWorkbook(
        rawWorkbook([{ rows: Array.from({ length: count }, (_, at) => cellsAt(at)).join("") }]),
        limits,
        () => n++,
      );
      return n;
    };
    const near = (n: number) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`;
    const far = (n: number) => `<row r="${n * 900 + 1}"><c r="XFD${n * 900 + 1}"><v>1</v></c></row>`;
    expect(work(far, 1_000)).toBe(work(near, 1_000));
    expect(work(far, 1_000) / work(far, 500)).toBeLessThanOrEqual(2.5);
  });
  test("has visible sheets only, by their names; a cover does not hide the others", () => {
    const bytes = rawWorkbook([
      { name: "стари", state: "hidden", rows: rawRow(1, "x", 9) },
      { name: "Указания", rows: rawRow(1, "Как се попълва") },
      { name: "много скрит", state: "veryHidden", rows: rawRow(1, "y") },
      { name: "Цени", rows: rawRow(1, "Код", 1.5) },
    ]);
    expect(sheets(bytes)).toEqual([
      { name: "Указания", rows: [{ line: 1, cells: ["Как се попълва"] }] },
      { name: "Цени", rows: [{ line: 1, cells: ["Код", 1.5] }] },
    ]);
  });
  test("has texts in one place, in pieces, with hints for reading, and with entities", () => {
    const bytes = rawWorkbook(
      [
        {
          rows: '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="str"><f>A1&amp;B1</f><v>x &lt; y</v></c><c r="D3" t="b"><v>1</v></c></row>',
        },
      ],
      {
        texts: [
          "<r><t>Два </t></r><r><t>цвята</t></r>",
          '<t>Ред_x000D_едно &amp; две</t><rPh sb="0" eb="1"><t>hint</t></rPh>',
        ],
      },
    );
    expect(first(bytes)).toEqual([[3, "Два цвята", "Ред\rедно & две", "x < y", "TRUE"]]);
  });
  test("says of a formula without a value and of an error that nothing can be read there", () => {
    const bytes = rawWorkbook([
      {
        rows: '<row r="1"><c r="A1"><f>D2*1.2</f></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><v>1</v></c></row>',
      },
    ]);
    expect(first(bytes)).toEqual([[1, { fault: "formula" }, { fault: "error" }, 2, "", 1]]);
  });
  test("has numbers, shares, dates, money and numbers with leading zeros, by the format of the cell", () => {
    const cell = (at: number, value: number, style: number) =>
      `<c r="${String.fromCharCode(65 + at)}1" s="${style}"><v>${value}</v></c>`;
    const bytes = rawWorkbook(
      [
        {
          rows: `<row r="1">${cell(0, 9.4499999999999993, 0)}${cell(1, 0.35, 1)}${cell(2, 1.5, 2)}${cell(3, 46_357, 3)}${cell(4, 12.125, 4)}${cell(5, 19.56, 5)}${cell(6, 10, 6)}${cell(7, 123, 7)}${cell(8, 46_357, 8)}${cell(9, 7, 9)}${cell(10, 0.07, 10)}</row>`,
        },
      ],
      {
        styles: [9, 10, 14, 2],
        formats: [
          "#,##0.00\\ &quot;лв.&quot;",
          "[$€-2] #,##0.00",
          "00000",
          "dd/mm/yyyy;@",
          "#,##0 [$BGN]",
          "0.0%",
        ],
      },
    );
    expect(first(bytes)).toEqual([
      [1, 9.45, "35 %", "150 %", "2026-12-01", 12.125, "19.56 лв", 10, "00123", "2026-12-01", "7 BGN", "7 %"],
    ]);
  });
  test("says a cell that reaches over several lines of each of them, and no further", () => {
    const bytes = rawWorkbook([
      {
        rows: `${rawRow(1, "Име", "Екип")}${rawRow(2, "А", "Продажби")}${rawRow(3, "Б")}${rawRow(4, "В")}`,
        more: '<mergeCells count="2"><mergeCell ref="B2:B3"/><mergeCell ref="C1:XFD1048576"/></mergeCells>',
      },
    ]);
    expect(first(bytes)).toEqual([
      [1, "Име", "Екип"],
      [2, "А", "Продажби"],
      [3, "Б", "Продажби"],
      [4, "В"],
    ]);
  });
  test("may have prefixed tags, no places on its cells and no numbers on its rows", () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(first(rawWorkbook([{ rows: "" }], { files: { "xl/worksheets/sheet1.xml": sheet } }))).toEqual([
      [1, "a", 2],
      [2, 3],
    ]);
  });
  test("that unpacks to more than it may is not unpacked", () => {
    expect(sheets(rawWorkbook([{ rows: `<row r="1">${" ".repeat(31 * 1024 * 1024)}</row>` }]))).toBe(
      "file-too-big",
    );
  });
  test("that is broken in the middle is no table", () => {
    expect(() => readWorkbook(rawWorkbook([{ rows: rawRow(1, "a") }]).subarray(0, 300), limits)).toThrow();
  });
});

test("empty columns at the end are cut, a hundred that are filled are read", () => {
  const read = (text: string) => readSheets({ text, limits });
  expect(read(`Име;Имейл${";".repeat(300)}\nАня;a@x.test${";".repeat(300)}`)).toEqual({
    ok: true,
    sheets: [
      {
        name: "",
        rows: [
          { line: 1, cells: ["Име", "Имейл"] },
          { line: 2, cells: ["Аня", "a@x.test"] },
        ],
      },
    ],
  });
  const wide = read(Array.from({ length: 108 }, (_, n) => `c${n}`).join(";"));
  expect(wide.ok && wide.sheets[0]?.rows[0]?.cells).toHaveLength(108);
});
