import type { KnownProduct } from "#app/domain/product-identity.ts";
import { setTimeout as wait } from "node:timers/promises";
import writeWorkbook from "write-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import type { Cell } from "#app/domain/table.ts";
import { read } from "#db/engine";
import { findFigures } from "#db/queries/figures.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findLastProductImports } from "#db/queries/product-imports.ts";
import { findAllProducts, findProductByKey, findProductChanges } from "#db/queries/products.ts";
import { findStudyOrder } from "#db/queries/questions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, upload, visit } from "#tests/support/visit.ts";
import { readRows } from "#tests/support/product-rows.ts";

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

const undo = async (person = "head") =>
  submit(person, `/products/imports/${(await findLastProductImports(read(), 1))[0]?.id}/undo`, {});

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

const known = (key: string, name: string, code?: string): KnownProduct => ({
  key,
  content: { ...bareProduct({ bg: name }), ...(code ? { code } : {}) },
  priority: 2,
  price: null,
  isSold: true,
  figures: null,
});

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
