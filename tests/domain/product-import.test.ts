import { readDelimited } from "#app/web/read-delimited.ts";
import { columnsOf, findList, listAt } from "#app/domain/import-table.ts";
import { columnsFor, guessProductColumns, productColumns } from "#app/domain/product-import-columns.ts";
import { readProducts } from "#app/domain/product-import.ts";
import type { KnownProduct } from "#app/domain/product-identity.ts";
import { describe, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import type { Cell } from "#app/domain/table.ts";
import { all, guessed, readRows } from "#tests/support/product-rows.ts";

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
