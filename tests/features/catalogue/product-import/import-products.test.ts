import type { KnownProduct } from "#app/domain/product-identity.ts";
import { setTimeout as wait } from "node:timers/promises";
import writeWorkbook from "write-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import {
  columnsFor,
  guessProductColumns,
  type ProductColumn,
  productColumns,
} from "#app/domain/product-import-columns.ts";
import { readProducts } from "#app/domain/product-import.ts";
import { bareProduct } from "#app/domain/product.ts";
import type { Cell } from "#app/domain/table.ts";
import { readDelimited } from "#app/web/read-delimited.ts";
import { read } from "#db/engine";
import { findFigures } from "#db/queries/figures.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findLastProductImports } from "#db/queries/product-imports.ts";
import { findAllProducts, findProductByKey, findProductChanges } from "#db/queries/products.ts";
import { findStudyOrder } from "#db/queries/questions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

type Rows = { rows: { name: string; values: string[] }[] };
type Preview = {
  preview: {
    table: string;
    sheet: string;
    heading: string;
    shown: string;
    fresh: Rows;
    changed: Rows;
    n: number;
    counts: string;
    columns: { value: string }[];
    options: { value: string }[];
    problems: { problem: string; rows: string[] }[];
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
const look = async (file: Buffer | string, person = "head") =>
  (await upload(person, "/products/import", { file: new File([file as never], "products.csv"), text: "" }))
    .data as Preview;
const confirm = (
  { preview, requestId }: Preview,
  more: Record<string, string | string[]> = {},
  person = "head",
) =>
  submit(person, "/products/imported", {
    table: preview.table,
    requestId,
    step: "import",
    sheet: preview.sheet,
    heading: preview.heading,
    shown: preview.shown,
    "columns[]": preview.columns.map(({ value }) => value),
    ...more,
  });
const sheetOf = (rows: Cell[][]) => [{ name: "", rows: rows.map((cells, n) => ({ line: n + 1, cells })) }];
const guessed = (rows: Cell[][], allowed: ProductColumn[]) => {
  const place = findList(sheetOf(rows), (headings) => productColumns(headings, allowed));
  const list = listAt(sheetOf(rows), place);
  return { list, columns: guessProductColumns(list, columnsOf(list), allowed), heading: place.heading };
};
const undo = async (person = "head") =>
  submit(person, `/products/imports/${(await findLastProductImports(read(), 1))[0]?.id}/undo`, {});

describe("columns are guessed", () => {
  const both = columnsFor(["en", "bg"], true);
  test.each<[string, string[], (string | null)[]]>([
    [
      "English headings",
      ["SKU", "Product", "Price", "Features", "Delivery"],
      ["key", "name-en", "price", "features-en", "inStockText-en"],
    ],
    [
      "Bulgarian headings",
      ["Код", "Наименование", "Ед. цена", "Мерна единица", "Опаковка"],
      ["key", "name-bg", "price", "unit-bg", "packaging-bg"],
    ],
    [
      "a language with the heading",
      ["Name (EN)", "Name (BG)", "Име, английски", "Описание - EN"],
      ["name-en", "name-bg", null, "summary-en"],
    ],
    [
      "words around the known ones",
      ["Код на продукта", "Наименование на стоката", "Цена без ДДС", "Доставна цена", "Мярка", "Надценка %"],
      ["key", "name-bg", "price", null, "unit-bg", "markupShare"],
    ],
    [
      "stars, spaces and figures",
      [" Име* ", "ЦЕНА:", "Марж %", "Продажби"],
      ["name-bg", "price", "marginShare", "unitsPerMonth"],
    ],
  ])("%s", (_, row, columns) => expect(guessed([row], both)).toMatchObject({ columns, heading: 1 }));

  test("without headings a name and a price; in a company of one language every text is in it; figures only for whom they are", () => {
    expect(guessed([["Film", "38,40"]], both)).toMatchObject({
      columns: ["name-en", "price"],
      heading: null,
    });
    expect(guessed([["Name", "Name (EN)", "Описание", "Margin"]], columnsFor(["bg"], false)).columns).toEqual(
      ["name-bg", null, "summary-bg", null],
    );
  });
});

test("lines are read one by one, and each problem is named with its line", () => {
  const film: KnownProduct = {
    key: "film",
    content: { ...bareProduct({ en: "Film" }), summary: { en: "Wraps" } },
    priority: 1,
    price: { cents: 100, tiers: [] },
    isSold: true,
    figures: null,
  };
  const rows = [
    ["name", "price", "discount", "days", "priority", "substitutes", "margin"],
    ["Strap", "58,00", "10: 3 %; 50: 5", "2", "1", "film", "35 %"],
    ["FILM", "1.00", "", "", "", "", ""],
    ["", "5"],
    ["strap", "1"],
    ["Box", "much"],
    ["Tape", "1", "x"],
    ["Bag", "", "10: 3"],
    ["Cap", "1", "", "soon"],
    ["Lid", "1", "", "", "9"],
    ["Tin", "1", "", "", "", "ghost"],
    ["Pin", "1", "", "", "", "", "all"],
    ["x".repeat(121)],
    ["Reel", "2", "", "", "", "Strap; Film"],
  ];
  const { list, columns } = guessed(rows, columnsFor(["en"], true));
  const found = readProducts(list, columns, { products: [film], languages: ["en"] });
  expect(
    found.fresh.map(({ line, key, price, priority, content: { substitutes, inStock } }) => ({
      line,
      key,
      price,
      priority,
      substitutes,
      days: inStock.days,
    })),
  ).toEqual([
    {
      line: 2,
      key: "strap",
      price: {
        cents: 5_800,
        tiers: [
          { from: 10, discountBp: 300 },
          { from: 50, discountBp: 500 },
        ],
      },
      priority: 1,
      substitutes: ["film"],
      days: 2,
    },
    {
      line: 14,
      key: "reel",
      price: { cents: 200, tiers: [] },
      priority: 2,
      substitutes: ["strap", "film"],
      days: null,
    },
  ]);
  expect(found.fresh[0]?.figures).toEqual({ marginCents: null, marginBp: 3_500, unitsPerMonth: null });
  expect([found.changed, found.same]).toEqual([[], [3]]);
  expect(found.problems.map(({ line, problem }) => [line, problem])).toEqual([
    [4, "name-missing"],
    [5, "product-twice"],
    [6, "not-a-price"],
    [7, "not-tiers"],
    [8, "price-missing"],
    [9, "not-days"],
    [10, "not-a-priority"],
    [11, "unknown-product"],
    [12, "not-a-margin"],
    [13, "too-long"],
  ]);
});

test("a table in windows-1251 with semicolons and decimal commas is looked at, taken in whole, changed by the next one, and taken back", async () => {
  const answer = await look(
    cp1251(
      "Код;Наименование;Ед. цена;Опаковка;Марж %\r\nF-1;Стреч фолио;38,40;Ролка;35\r\n;Чембер;58;;\r\n;;12;;\r\n",
    ),
  );
  expect(answer.preview).toMatchObject({
    n: 2,
    counts: "2 new · 0 changed · 0 the same · 1 with problems",
    problems: [{ problem: "name-missing", rows: ["Line 4"] }],
  });
  expect(await findAllProducts(read())).toEqual([]);
  for (let n = 0; n < 2; n++) expect((await confirm(answer)).location).toBe("/products/import");
  expect(
    (await findAllProducts(read())).map(({ key, content: { name, packaging } }) => ({
      key,
      name,
      packaging,
    })),
  ).toEqual([
    { key: "chember", name: { bg: "Чембер" } },
    { key: "f-1", name: { bg: "Стреч фолио" }, packaging: { bg: "Ролка" } },
  ]);
  const film = (await findProductByKey(read(), "f-1"))?.id ?? "";
  expect((await findFigures(read())).get(film)).toEqual({
    marginCents: null,
    marginBp: 3_500,
    unitsPerMonth: null,
  });

  const next = await look("code,price,name (EN),units a month\nf-1,41.00,Stretch film,900\nchember,58,,");
  expect(next.preview.counts).toBe("0 new · 1 changed · 1 the same · 0 with problems");
  await confirm(next);
  expect([
    (await findPriceList(read())).prices["f-1"]?.cents,
    (await findProductByKey(read(), "f-1"))?.content.name,
  ]).toEqual([4_100, { bg: "Стреч фолио", en: "Stretch film" }]);
  expect((await findProductChanges(read(), film, 9)).map(({ fact }) => fact)).toEqual(["price"]);
  expect((await findFigures(read())).get(film)).toEqual({
    marginCents: null,
    marginBp: 3_500,
    unitsPerMonth: 900,
  });
  await undo();
  expect([
    (await findPriceList(read())).prices["f-1"]?.cents,
    (await findProductByKey(read(), "f-1"))?.content.name,
  ]).toEqual([3_840, { bg: "Стреч фолио" }]);
  expect((await findFigures(read())).get(film)).toEqual({
    marginCents: null,
    marginBp: 3_500,
    unitsPerMonth: null,
  });
});

test("new products taken back leave the study order, and come back with the same table", async () => {
  const answer = await look("name;price\nFilm;38,40\nStrap;58");
  await confirm(answer);
  expect(await findStudyOrder(read())).toEqual(["film", "strap"]);
  await undo();
  expect(await findStudyOrder(read())).toEqual([]);
  await confirm({ ...(await look("name;price\nFilm;38,40")) });
  expect(await findStudyOrder(read())).toEqual(["film"]);
  expect((await findPriceList(read())).prices["film"]?.cents).toBe(3_840);
});

test("an import is not taken back once somebody changed one of its products", async () => {
  await confirm(await look("name;price\nFilm;38,40"));
  await submit("trainer", "/products/film/pin", { isPinned: "yes", rev: "1" });
  await undo();
  expect((await findProductByKey(read(), "film"))?.retiredAt).toBeNull();
});

test("an Excel workbook is read, its numbers as they are", async () => {
  const made = await writeWorkbook([
    [{ value: "Продукт" }, { value: "Цена" }, { value: "Дни" }],
    [{ value: "Фолио" }, { value: 38.4, type: Number }, { value: 2, type: Number }],
  ]).toBuffer();
  await confirm(await look(made));
  expect(await findProductByKey(read(), "folio")).toMatchObject({ content: { inStock: { days: 2 } } });
  expect((await findPriceList(read())).prices["folio"]?.cents).toBe(3_840);
});

test("an import that set margins is undone by whoever may set them, and by nobody else", async () => {
  await confirm(await look("name;price;margin;units a month\nFilm;38,40;12,00;900"));
  const film = (await findProductByKey(read(), "film"))?.id ?? "";
  await undo("trainer");
  expect([(await findFigures(read())).get(film), (await findStudyOrder(read())).length]).toEqual([
    { marginCents: 1_200, marginBp: null, unitsPerMonth: 900 },
    1,
  ]);
  await undo("head");
  expect([
    (await findFigures(read())).get(film)?.marginCents ?? null,
    (await findStudyOrder(read())).length,
  ]).toEqual([null, 0]);
  await confirm(await look("name;price\nStrap;58", "trainer"), {}, "trainer");
  await undo("trainer");
  expect(await findStudyOrder(read())).toEqual([]);
});

test("who may not set margins is offered no column for them, and cannot send one", async () => {
  const answer = await look("name;margin\nFilm;12,00", "trainer");
  expect([
    answer.preview.columns.map(({ value }) => value),
    answer.preview.options.some(({ value }) => value === "margin"),
  ]).toEqual([["name-en", ""], false]);
  expect((await confirm(answer, { "columns[]": ["name-en", "margin"] }, "trainer")).status).toBe(422);
  expect(await findAllProducts(read())).toEqual([]);
  expect((await visit("mentor", "/products/import")).status).toBe(403);
});

test.each([
  ["a table that is none", { table: "{" }],
  ["columns nobody knows", { "columns[]": "salary" }],
  ["a field nobody offers", { priority: "1" }],
])("%s writes nothing", async (_, wrong) => {
  expect((await confirm(await look("name;price\nFilm;1"), wrong)).status).toBe(422);
  expect(await findAllProducts(read())).toEqual([]);
});

const all = columnsFor(["bg"], true);
const known = (key: string, name: string, code?: string): KnownProduct => ({
  key,
  content: { ...bareProduct({ bg: name }), ...(code ? { code } : {}) },
  priority: 2,
  price: null,
  isSold: true,
  figures: null,
});
const readRows = (rows: Cell[][], products: KnownProduct[] = []) => {
  const { list, columns } = guessed(rows, all);
  const found = readProducts(list, columns, { products, languages: ["bg"] });
  return {
    found,
    fresh: found.fresh.map(({ key, price, figures }) => [key, price?.cents ?? figures?.marginBp ?? null]),
    problems: found.problems.map(({ line, problem }) => [line, problem]),
  };
};

describe("a product is known by its code as it was typed", () => {
  test("another code makes another product, whatever its name and however its key would read", async () => {
    await confirm(await look("Код;Наименование;Цена\nZX-100;Пробна лента;1,00"));
    await confirm(await look("Код;Наименование;Цена\nZX-200;Пробна лента;9,99"));
    await confirm(await look("Код;Наименование;Цена\nZX/100;Съвсем друг продукт;5,55"));
    await confirm(await look("Код;Наименование;Цена\nzx-100;Пробна лента;1,10"));
    const { prices } = await findPriceList(read());
    expect(
      (await findAllProducts(read()))
        .map(({ key, content }) => [content.code, content.name.bg, prices[key]?.cents])
        .sort(),
    ).toEqual([
      ["ZX-100", "Пробна лента", 110],
      ["ZX-200", "Пробна лента", 999],
      ["ZX/100", "Съвсем друг продукт", 555],
    ]);
  });
  test("one list may hold one name in two sizes", () => {
    expect(
      readRows([
        ["Код", "Наименование"],
        ["A1", "Лента"],
        ["A2", "Лента"],
        ["C", "Ц"],
        ["C+", "Ц плюс"],
        ["10.5", "Х"],
        ["10-5", "У"],
      ]),
    ).toMatchObject({
      fresh: [
        ["a1", null],
        ["a2", null],
        ["c", null],
        ["c-2", null],
        ["10-5", null],
        ["10-5-2", null],
      ],
      problems: [],
    });
  });
  test.each<[string, Cell[][], KnownProduct[], string]>([
    [
      "the same code twice",
      [
        ["a 1", "Лента"],
        ["A  1", "Фолио"],
      ],
      [],
      "product-twice",
    ],
    ["letters of two alphabets", [["А-1", "Лента"]], [known("a-1", "Фолио", "A-1")], "code-unclear"],
    [
      "letters of two alphabets in one list",
      [
        ["A-1", "Лента"],
        ["А-1", "Фолио"],
      ],
      [],
      "code-unclear",
    ],
    ["another dash", [["A–1", "Лента"]], [known("a-1", "Фолио", "A-1")], "code-unclear"],
    [
      "a product without a code that the same key would have",
      [["ZX/100", "Лента"]],
      [known("zx-100", "Фолио")],
      "code-unclear",
    ],
    ["a product of the name without a code", [["N-1", "Лента"]], [known("lenta", "Лента")], "name-unclear"],
    [
      "a name of several products and no code",
      [["", "Лента"]],
      [known("a", "Лента", "A"), known("b", "Лента", "B")],
      "name-unclear",
    ],
    [
      "a name that stands further up",
      [
        ["A", "Лента"],
        ["", "лента"],
      ],
      [],
      "product-twice",
    ],
  ])("where that is in doubt it is no guess: %s", (_, rows, products, problem) =>
    expect(readRows([["Код", "Наименование"], ...rows], products).problems).toEqual([
      [rows.length + 1, problem],
    ]),
  );
  test("its name counts only where a line has no code, and substitutes go by code first", () => {
    const { found } = readRows(
      [
        ["Код", "Наименование", "Заместители", "Цена"],
        ["", "ЛЕНТА", "", 2],
        ["B", "Фолио", "a-9; лента", 3],
        ["D", "Кашон", "Скоч", 3],
      ],
      [known("lenta", "Лента", "A-9"), known("s1", "Скоч", "S1"), known("s2", "Скоч", "S2")],
    );
    expect([
      found.changed.map(({ key }) => key),
      found.fresh.map(({ content }) => content.substitutes),
      found.problems,
    ]).toEqual([["lenta"], [["lenta"]], [{ line: 4, problem: "unclear-product", value: "Скоч" }]]);
  });
});

test.each<[string, string, Cell, number | string]>([
  ["leva with a sign", "Цена", "19,56 лв.", "in-leva"],
  ["leva by another name", "Цена", "12.50 BGN", "in-leva"],
  ["leva with thousands", "Цена", "1.950,00 лв", "in-leva"],
  ["leva by the heading", "Цена лв.", "19,56", "in-leva"],
  ["a number under such a heading", "Цена (BGN)", 5, "in-leva"],
  ["euro under it, said in the cell", "Цена лв.", "€ 5", 500],
  ["another currency", "Цена", "$5", "not-a-price"],
  ["another currency by the heading", "Цена USD", "5", "not-a-price"],
  ["a number with three decimals", "Цена", 12.125, 1213],
  ["a number with many", "Цена", 14.988000000000001, 1499],
  ["a text that may be thousands", "Цена", "12.125", "unclear-price"],
  ["one that cannot be", "Цена", "0,125", 13],
  ["four decimals", "Цена", "12,3456", 1235],
  ["thousands with a blank", "Цена", "1 234,50", 123450],
  ["thousands with both signs", "Цена", "1.234,50 €", 123450],
  ["thousands twice", "Цена", "1,234,567", 123456700],
  ["commas that are neither", "Цена", "1,5,2", "not-a-price"],
  ["figures that stand apart", "Цена", "1 2", "not-a-price"],
  ["a number below nothing", "Цена", -3, "not-a-price"],
  ["a formula without its value", "Цена", { fault: "formula" }, "formula-without-value"],
  ["an error", "Цена", { fault: "error" }, "error-cell"],
  ["a share", "Цена", "35 %", "not-a-price"],
  ["a number of halves", "Цена", 1.005, 101],
])("a price of %s", (_, heading, cell, wanted) => {
  const { fresh, problems } = readRows([
    ["Код", "Наименование", heading],
    ["A1", "Лента", cell],
  ]);
  expect(typeof wanted === "number" ? fresh : problems).toEqual(
    typeof wanted === "number" ? [["a1", wanted]] : [[2, wanted]],
  );
});

test.each<[string, string, Cell, number | string]>([
  ["one percent as written", "Марж %", "1", 100],
  ["half a percent", "Марж %", "0,5", 50],
  ["a number", "Марж %", 35, 3_500],
  ["with its sign", "Марж %", "35 %", 3_500],
  ["more than all", "Марж %", "150 %", "not-a-margin"],
  ["a mark-up of half the cost", "Надценка %", "50", 3_333],
  ["a mark-up above the cost", "Mark-up %", "150 %", 6_000],
  ["leva", "Марж", "3 лв.", "in-leva"],
])("a share of %s", (_, heading, cell, wanted) => {
  const { fresh, problems } = readRows([
    ["Код", "Наименование", heading],
    ["A1", "Лента", cell],
  ]);
  expect(typeof wanted === "number" ? fresh : problems).toEqual(
    typeof wanted === "number" ? [["a1", wanted]] : [[2, wanted]],
  );
});

test("the preview shows every value that will be written, and what it was", async () => {
  const first = await look(
    "Код;Наименование;Цена;Мярка;Отстъпка;Дни\nA1;Лента;1,50;бр.;10: 3 %;2\nA2;Фолио;2,755;;;",
  );
  expect(first.preview.fresh.rows).toEqual([
    {
      key: 2,
      name: "Line 2: Лента",
      values: [
        "Code: A1",
        "Price: €1.50",
        "Unit (Български): бр.",
        "Discount by volume: from 10: 3% off",
        "Days from stock: 2",
      ],
    },
  ]);
  expect(first.preview.problems.map(({ problem, rows }) => [problem, rows])).toEqual([
    ["unclear-price", ["Line 3: 2,755"]],
  ]);
  await confirm(first);
  const next = await look("Код;Наименование;Цена\nA1;Лента нова;1,75");
  expect(next.preview.changed.rows).toEqual([
    {
      key: 2,
      name: "Line 2: Лента",
      values: ["Name (Български): Лента → Лента нова", "Price: €1.50 → €1.75"],
    },
  ]);
});

test.each<[string, string, [number, string][], [string, number][]]>([
  [
    "a decimal comma in a comma file is more cells than headings",
    "code,name,price\nUD-1,Tape,1,50\nUD-2,Film,2,75",
    [
      [2, "extra-cells"],
      [3, "extra-cells"],
    ],
    [],
  ],
  [
    "a quote at a cell's start means itself",
    'Код\tНаименование\tОпаковка\tЦена\nA1\tЛента\t"Евро" палет\t1,50\nA2\tФолио\tкашон\t2,50\nA3\tКашон\tпакет\t3,50',
    [],
    [
      ["a1", 150],
      ["a2", 250],
      ["a3", 350],
    ],
  ],
  [
    "a list below its title",
    "Ценова листа № 12;;;\nважи от 01.12.2026;;;\n;;;\nКод;Наименование;Мярка;Цена без ДДС\nA1;Лента;бр.;1,50",
    [],
    [["a1", 150]],
  ],
  [
    "lines have the file's numbers",
    "Код;Наименование;Цена\nA1;Лента;1,50\n\n;;\nA2;Фолио;няма",
    [[5, "not-a-price"]],
    [["a1", 150]],
  ],
  [
    "a line that names the delimiter, and a total at the end",
    "sep=;\nКод;Наименование;Цена\nA1;Лента;1,50\nОбщо;;1,50",
    [[4, "total-line"]],
    [["a1", 150]],
  ],
])("%s", (_, text, problems, fresh) => {
  const rows = readDelimited(text);
  const place = findList([{ name: "", rows }], (headings) => productColumns(headings, all));
  const list = listAt([{ name: "", rows }], place);
  const found = readProducts(list, guessProductColumns(list, columnsOf(list), all), {
    products: [],
    languages: ["bg"],
  });
  expect([
    found.problems.map(({ line, problem }) => [line, problem]),
    found.fresh.map(({ key, price }) => [key, price?.cents]),
  ]).toEqual([problems, fresh]);
});

test("a long list comes in outside the request, whole, with a page that says how far it is and then what came of it", async () => {
  const answer = await look(
    `Code;Name;Price\n${Array.from({ length: 300 }, (_, n) => `L-${n};Product ${n};${n + 1},50`).join("\n")}`,
  );
  const begun = await confirm(answer);
  expect(begun.location).toBe(`/products/imports/${answer.requestId}`);
  expect((await confirm(answer)).location).toBe(begun.location);
  const seen = [await visit("head", begun.location)];
  for (let at = 0; at < 500 && seen.at(-1)?.status === 200; at++) {
    await wait(20);
    seen.push(await visit("head", begun.location));
  }
  expect(seen[0]?.data).toMatchObject({ of: 300 });
  expect(seen.at(-1)).toMatchObject({
    status: 303,
    location: "/products/import",
    cookie: expect.stringContaining("flash="),
  });
  expect(await findAllProducts(read())).toHaveLength(300);
  await undo();
  expect((await findAllProducts(read())).every(({ retiredAt }) => retiredAt !== null)).toBe(true);
});
