import writeWorkbook from "write-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { columnsFor, guessProductColumns } from "#app/domain/product-import-columns.ts";
import { type KnownProduct, readProducts } from "#app/domain/product-import.ts";
import { bareProduct } from "#app/domain/product.ts";
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

type Preview = { preview: { table: string; hasHeading: boolean; n: number; counts: string; columns: { value: string }[]; options: { value: string }[]; problems: { problem: string; rows: string[] }[] }; requestId: string };
const cp1251 = (text: string) => Buffer.from([...text].map((letter) => {
  const code = letter.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}));
const look = async (file: Buffer | string, person = "head") => (await upload(person, "/products/import", { file: new File([file as never], "products.csv"), text: "" })).data as Preview;
const confirm = ({ preview, requestId }: Preview, more: Record<string, string | string[]> = {}, person = "head") =>
  submit(person, "/products/imported", { table: preview.table, requestId, step: "import", ...(preview.hasHeading ? { hasHeading: "yes" } : {}), "columns[]": preview.columns.map(({ value }) => value), ...more });
const undo = async () => submit("trainer", `/products/imports/${(await findLastProductImports(read(), 1))[0]?.id}/undo`, {});

describe("columns are guessed", () => {
  const both = columnsFor(["en", "bg"], true);
  test.each<[string, string[], (string | null)[]]>([
    ["English headings", ["SKU", "Product", "Price", "Features", "Delivery"], ["key", "name-en", "price", "features-en", "inStockText-en"]],
    ["Bulgarian headings", ["Код", "Наименование", "Ед. цена", "Мерна единица", "Опаковка"], ["key", "name-bg", "price", "unit-bg", "packaging-bg"]],
    ["a language with the heading", ["Name (EN)", "Name (BG)", "Име, английски", "Описание - EN"], ["name-en", "name-bg", null, "summary-en"]],
    ["stars, spaces and figures", [" Име* ", "ЦЕНА:", "Марж %", "Продажби"], ["name-bg", "price", "marginShare", "unitsPerMonth"]],
  ])("%s", (_, row, columns) => expect(guessProductColumns([row], both)).toEqual({ columns, hasHeading: true }));

  test("without headings a name and a price; in a company of one language every text is in it; figures only for whom they are", () => {
    expect(guessProductColumns([["Film", "38,40"]], both)).toEqual({ columns: ["name-en", "price"], hasHeading: false });
    expect(guessProductColumns([["Name", "Name (EN)", "Описание", "Margin"]], columnsFor(["bg"], false)).columns).toEqual(["name-bg", null, "summary-bg", null]);
  });
});

test("lines are read one by one, and each problem is named with its line", () => {
  const film: KnownProduct = { key: "film", content: { ...bareProduct({ en: "Film" }), summary: { en: "Wraps" } }, priority: 1, price: { cents: 100, tiers: [] }, isSold: true, figures: null };
  const rows = [
    ["name", "price", "discount", "days", "priority", "substitutes", "margin"],
    ["Strap", "58,00", "10: 3 %; 50: 5", "2", "1", "film", "35 %"], ["FILM", "1.00", "", "", "", "", ""], ["", "5"], ["strap", "1"], ["Box", "much"], ["Tape", "1", "x"], ["Bag", "", "10: 3"],
    ["Cap", "1", "", "soon"], ["Lid", "1", "", "", "9"], ["Tin", "1", "", "", "", "ghost"], ["Pin", "1", "", "", "", "", "all"], ["x".repeat(121)], ["Reel", "2", "", "", "", "Strap; Film"],
  ];
  const { columns, hasHeading } = guessProductColumns(rows, columnsFor(["en"], true));
  const found = readProducts(rows, columns, hasHeading, { products: [film], languages: ["en"] });
  expect(found.fresh.map(({ line, key, price, priority, content: { substitutes, inStock } }) => ({ line, key, price, priority, substitutes, days: inStock.days }))).toEqual([
    { line: 2, key: "strap", price: { cents: 5_800, tiers: [{ from: 10, discountBp: 300 }, { from: 50, discountBp: 500 }] }, priority: 1, substitutes: ["film"], days: 2 },
    { line: 14, key: "reel", price: { cents: 200, tiers: [] }, priority: 2, substitutes: ["strap", "film"], days: null },
  ]);
  expect(found.fresh[0]?.figures).toEqual({ marginCents: null, marginBp: 3_500, unitsPerMonth: null });
  expect([found.changed, found.same]).toEqual([[], [3]]);
  expect(found.problems.map(({ line, problem }) => [line, problem])).toEqual([
    [4, "name-missing"], [5, "product-twice"], [6, "not-a-price"], [7, "not-tiers"], [8, "price-missing"], [9, "not-days"], [10, "not-a-priority"], [11, "unknown-product"], [12, "not-a-margin"], [13, "too-long"],
  ]);
});

test("a table in windows-1251 with semicolons and decimal commas is looked at, taken in whole, changed by the next one, and taken back", async () => {
  const answer = await look(cp1251("Код;Наименование;Ед. цена;Опаковка;Марж %\r\nF-1;Стреч фолио;38,40;Ролка;35\r\n;Чембер;58;;\r\n;;12;;\r\n"));
  expect(answer.preview).toMatchObject({ n: 2, counts: "2 new · 0 changed · 0 the same · 1 with problems", problems: [{ problem: "name-missing", rows: ["Line 4"] }] });
  expect(await findAllProducts(read())).toEqual([]);
  for (let n = 0; n < 2; n++) expect((await confirm(answer)).location).toBe("/products/import");
  expect((await findAllProducts(read())).map(({ key, content: { name, packaging } }) => ({ key, name, packaging }))).toEqual([
    { key: "chember", name: { bg: "Чембер" } }, { key: "f-1", name: { bg: "Стреч фолио" }, packaging: { bg: "Ролка" } },
  ]);
  const film = (await findProductByKey(read(), "f-1"))?.id ?? "";
  expect((await findFigures(read())).get(film)).toEqual({ marginCents: null, marginBp: 3_500, unitsPerMonth: null });

  const next = await look("code,price,name (EN),units a month\nf-1,41.00,Stretch film,900\nchember,58,,");
  expect(next.preview.counts).toBe("0 new · 1 changed · 1 the same · 0 with problems");
  await confirm(next);
  expect([(await findPriceList(read())).prices["f-1"]?.cents, (await findProductByKey(read(), "f-1"))?.content.name]).toEqual([4_100, { bg: "Стреч фолио", en: "Stretch film" }]);
  expect((await findProductChanges(read(), film, 9)).map(({ fact }) => fact)).toEqual(["price"]);
  expect((await findFigures(read())).get(film)).toEqual({ marginCents: null, marginBp: 3_500, unitsPerMonth: 900 });
  await undo();
  expect([(await findPriceList(read())).prices["f-1"]?.cents, (await findProductByKey(read(), "f-1"))?.content.name]).toEqual([3_840, { bg: "Стреч фолио" }]);
  expect((await findFigures(read())).get(film)).toEqual({ marginCents: null, marginBp: 3_500, unitsPerMonth: null });
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
  const made = await writeWorkbook([[{ value: "Продукт" }, { value: "Цена" }, { value: "Дни" }], [{ value: "Фолио" }, { value: 38.4, type: Number }, { value: 2, type: Number }]]).toBuffer();
  await confirm(await look(made));
  expect(await findProductByKey(read(), "folio")).toMatchObject({ content: { inStock: { days: 2 } } });
  expect((await findPriceList(read())).prices["folio"]?.cents).toBe(3_840);
});

test("who may not set margins is offered no column for them, and cannot send one", async () => {
  const answer = await look("name;margin\nFilm;12,00", "trainer");
  expect([answer.preview.columns.map(({ value }) => value), answer.preview.options.some(({ value }) => value === "margin")]).toEqual([["name-en", ""], false]);
  expect((await confirm(answer, { "columns[]": ["name-en", "margin"] }, "trainer")).status).toBe(422);
  expect(await findAllProducts(read())).toEqual([]);
  expect((await visit("mentor", "/products/import")).status).toBe(403);
});

test.each([["a table that is none", { table: "{" }], ["columns nobody knows", { "columns[]": "salary" }], ["a field nobody offers", { priority: "1" }]])("%s writes nothing", async (_, wrong) => {
  expect((await confirm(await look("name;price\nFilm;1"), wrong)).status).toBe(422);
  expect(await findAllProducts(read())).toEqual([]);
});
