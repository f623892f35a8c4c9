import type { Aspect } from "#app/domain/aspects.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { read, tx } from "#db/engine";
import { updateSettings, findSettings } from "#db/queries/company.ts";
import { publishQuestion } from "#db/queries/content.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findAllProducts, findProductByKey, findProductChanges, findToReview } from "#db/queries/products.ts";
import { findStudyOrder } from "#db/queries/questions.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

const texts = [
  "name",
  "summary",
  "features",
  "competitors",
  "unit",
  "packaging",
  "termsOfUse",
  "termsAt",
  "inStockText",
  "outOfStockText",
];
const empty = {
  ...Object.fromEntries(texts.flatMap((name) => ["en", "bg"].map((language) => [`${name}-${language}`, ""]))),
  inStockDays: "",
  outOfStockDays: "",
  price: "",
  tiers: "",
  priority: "2",
};
let n = 0;
const add = async (fields: Record<string, string>) =>
  (await submit("trainer", "/products/new", { ...empty, requestId: `request-${++n}`, ...fields })).location
    .split("/")
    .at(-1) ?? "";
const edit = (key: string, fields: Record<string, string>, person = "trainer") =>
  submit(person, `/products/${key}/edit`, { ...empty, "name-en": "Film", rev: "1", ...fields });
const facts = async (key: string) =>
  (await findProductChanges(read(), (await findProductByKey(read(), key))?.id ?? "", 50))
    .map(({ fact }) => fact)
    .sort();
const ask = async (product: string, key: string, aspect: Aspect) => {
  const productId = (await findProductByKey(read(), product))?.id ?? "";
  await tx((t) =>
    publishQuestion(
      t,
      key,
      { kind: "true-false", prompt: { en: `About ${key}?` }, points: 1, correct: true, aspect },
      { at: company.start, actorId: "trainer" },
      { productId },
    ),
  );
};
const data = async <T>(person: string, url: string) => (await visit(person, url)).data as T;

test("an empty catalogue says what to do, to editors and to readers", async () => {
  for (const person of ["trainer", company.traineeId])
    expect(await data(person, "/products")).toMatchObject({
      isEmpty: true,
      rows: [],
      mayEdit: person === "trainer",
    });
  expect((await visit("trainer", "/products/price-list")).status).toBe(200);
});

test("a product is added with all it has, in both languages, once for one request", async () => {
  const fields = {
    "name-en": "Hand film",
    "name-bg": "Ръчно фолио",
    "features-bg": "Тънко",
    "inStockText-en": "By courier",
    inStockDays: "2",
    price: "1 234,50",
    tiers: "10: 3 %\n50: 5,5",
    priority: "1",
    requestId: "the same one",
  };
  expect(await add(fields)).toBe("hand-film");
  expect(await add(fields)).toBe("hand-film");
  expect(await findAllProducts(read())).toHaveLength(1);
  expect(await findProductByKey(read(), "hand-film")).toMatchObject({
    priority: 1,
    rev: 1,
    content: {
      name: { en: "Hand film", bg: "Ръчно фолио" },
      features: { bg: "Тънко" },
      inStock: { text: { en: "By courier" }, days: 2 },
      outOfStock: { days: null },
      substitutes: [],
    },
  });
  expect((await findPriceList(read())).prices).toEqual({
    "hand-film": {
      cents: 123_450,
      tiers: [
        { from: 10, discountBp: 300 },
        { from: 50, discountBp: 550 },
      ],
    },
  });
  expect(await facts("hand-film")).toEqual([]);
  expect(await data(company.traineeId, "/products/hand-film")).toMatchObject({
    title: "Hand film",
    product: { price: { cents: 123_450 }, may: { edit: false, review: false, seeFigures: false } },
  });
});

test.each([
  ["no name", { "name-en": " " }, "name-en"],
  ["a price that is none", { price: "1,234" }, "price"],
  ["tiers out of order", { tiers: "50: 5\n10: 3" }, "tiers"],
  ["days without end", { inStockDays: "1000" }, "inStockDays"],
  ["a priority that is none", { priority: "4" }, "priority"],
  ["a product nobody has", { "substitutes-ghost": "yes" }, "form"],
  ["a margin, which has a page of its own", { margin: "1" }, "form"],
])("%s adds nothing and keeps what was typed", async (_, wrong, field) => {
  const answer = await submit("trainer", "/products/new", {
    ...empty,
    "name-en": "Film",
    "summary-en": "Kept",
    ...wrong,
  });
  expect([
    answer.status,
    Object.keys((answer.data as { errors: object }).errors),
    (answer.data as { values: Record<string, string> }).values["summary-en"],
  ]).toEqual([422, [field], "Kept"]);
  expect(await findAllProducts(read())).toEqual([]);
});

describe("what is changed goes on record fact by fact", () => {
  beforeEach(async () => {
    await add({ "name-en": "Film", price: "10", tiers: "10: 3" });
    await add({ "name-en": "Strap" });
  });

  test("each save writes the facts it changed, and no others", async () => {
    await edit("film", {
      price: "10",
      tiers: "10: 3",
      "features-en": "Thin",
      inStockDays: "2",
      "addOns-strap": "yes",
    });
    expect(await facts("film")).toEqual(["add-ons", "features", "in-stock-delivery"]);
    await edit("film", {
      price: "11",
      tiers: "10: 3",
      "features-en": "Thin",
      "features-bg": "Тънко",
      inStockDays: "2",
      "addOns-strap": "yes",
      rev: "2",
    });
    expect(await facts("film")).toEqual(["add-ons", "features", "in-stock-delivery", "price"]);
    const card = await data<{ product: { addOns: object[]; changes: object[]; price: { cents: number } } }>(
      "mentor",
      "/products/film",
    );
    expect(card.product).toMatchObject({
      addOns: [{ key: "strap", name: "Strap" }],
      price: { cents: 1_100 },
    });
    expect(card.product.changes).toHaveLength(4);
  });

  test("two editors do not overwrite each other", async () => {
    expect((await edit("film", { price: "10", tiers: "", "summary-en": "First" }, "trainer")).status).toBe(
      303,
    );
    const late = await edit("film", { price: "12", tiers: "", "summary-en": "Second" }, "head");
    expect([
      late.status,
      (late.data as { refusal: string }).refusal,
      (late.data as { values: object }).values,
    ]).toMatchObject([409, "changed", { "summary-en": "Second" }]);
    expect((await findProductByKey(read(), "film"))?.content.summary).toEqual({ en: "First" });
    expect((await findPriceList(read())).prices["film"]?.cents).toBe(1_000);
  });

  test("a price taken away is a change like any other", async () => {
    await edit("film", { price: "" });
    expect([(await findPriceList(read())).prices, await facts("film")]).toEqual([
      {},
      ["price", "price-rule"],
    ]);
  });

  test("deferrals are every priced product's price; two who change them at once are told", async () => {
    const { seen } = await data<{ seen: string }>("head", "/products/price-list");
    expect((await submit("head", "/products/price-list", { deferrals: "30: 2 %\n60: 4", seen })).status).toBe(
      303,
    );
    expect([await facts("film"), await facts("strap")]).toEqual([["price", "price-rule"], []]);
    expect((await findPriceList(read())).deferrals).toEqual([
      { upToDays: 30, takesBp: 200 },
      { upToDays: 60, takesBp: 400 },
    ]);
    expect((await submit("trainer", "/products/price-list", { deferrals: "", seen })).status).toBe(409);
  });

  test("a question built on what changed is to be reviewed, the others are not; a review settles it until the next change", async () => {
    await ask("film", "thin", "features");
    await ask("film", "packed", "packaging");
    await edit("film", { price: "10", tiers: "10: 3", "features-en": "Thin" });
    const id = (await findProductByKey(read(), "film"))?.id ?? "";
    expect((await findToReview(read(), id)).map(({ key }) => key)).toEqual(["thin"]);
    expect(await data("head", "/products/film")).toMatchObject({
      product: { toReview: [{ key: "thin", prompt: "About thin?" }] },
    });
    expect(await data(company.traineeId, "/products/film")).toMatchObject({ product: { toReview: [] } });
    const { seen } = await data<{ seen: number }>("trainer", "/products/film/review");
    await submit("trainer", "/products/film/reviews", { question: "thin", seen: String(seen - 1) });
    expect(await findToReview(read(), id)).toHaveLength(1);
    await submit("trainer", "/products/film/reviews", { question: "thin", seen: String(seen) });
    expect(await findToReview(read(), id)).toEqual([]);
    await new Promise((done) => setTimeout(done, 5));
    await edit("film", { price: "10", tiers: "10: 3", "features-en": "Thinner", rev: "2" });
    expect(await findToReview(read(), id)).toHaveLength(1);
  });
});

test("a product no longer sold leaves the queue and comes back to it", async () => {
  await add({ "name-en": "Film" });
  await add({ "name-en": "Strap", priority: "1" });
  expect(await findStudyOrder(read())).toEqual(["strap", "film"]);
  await submit("trainer", "/products/strap/retirement", { isSold: "no", rev: "1" });
  expect(await findStudyOrder(read())).toEqual(["film"]);
  expect((await data<{ rows: object[] }>("trainer", "/products?show=retired")).rows).toMatchObject([
    { key: "strap", place: null },
  ]);
  expect((await data<{ rows: object[] }>(company.traineeId, "/products?show=retired")).rows).toMatchObject([
    { key: "film" },
  ]);
  await submit("trainer", "/products/strap/retirement", { isSold: "yes", rev: "2" });
  expect(await findStudyOrder(read())).toEqual(["strap", "film"]);
  await submit("head", "/products/film/pin", { isPinned: "yes", rev: "1" });
  expect(await findStudyOrder(read())).toEqual(["film", "strap"]);
});

test("the list is searched in both languages and filtered by priority", async () => {
  await add({ "name-en": "Film", "name-bg": "Фолио", priority: "1" });
  await add({ "name-en": "Strap", "summary-en": "Holds pallets" });
  const keys = async (query: string) =>
    (await data<{ rows: { key: string }[] }>("mentor", `/products${query}`)).rows.map(({ key }) => key);
  expect([
    await keys("?q=фоли"),
    await keys("?q=PALLET"),
    await keys("?priority=1"),
    await keys("?q=nothing"),
  ]).toEqual([["film"], ["strap"], ["film"], []]);
});

test("a company of one language is asked for one, and keeps what it had in the other", async () => {
  await add({ "name-en": "Film", "name-bg": "Фолио" });
  const settings = await findSettings(read());
  if (settings) await tx((t) => updateSettings(t, { ...settings, language: "en", isBilingual: false }));
  const { form } = await data<{ form: { languages: string[] } }>("trainer", "/products/film/edit");
  expect(form.languages).toEqual(["en"]);
  const own = Object.fromEntries(Object.entries(empty).filter(([name]) => !name.endsWith("-bg")));
  expect(
    (await submit("trainer", "/products/film/edit", { ...own, "name-en": "Thin film", rev: "1" })).status,
  ).toBe(303);
  expect((await findProductByKey(read(), "film"))?.content.name).toEqual({ en: "Thin film", bg: "Фолио" });
});

test("whoever keeps a product sees what is missing and which questions rely on each fact; the number opens them", async () => {
  const key = await add({ "name-en": "Film", "features-en": "Thin.", inStockDays: "2" });
  await ask(key, "q-packed", "packaging");
  await ask(key, "q-features", "features");
  const { product } = (await visit("trainer", `/products/${key}`)).data as {
    product: { missing: string[]; asked: Record<string, number> };
  };
  expect(product.missing).toEqual(
    expect.arrayContaining(["packaging", "price", "terms-of-use", "out-of-stock-delivery"]),
  );
  expect(product.missing).not.toContain("features");
  expect(product.missing).not.toContain("in-stock-delivery");
  expect(product.asked).toMatchObject({ packaging: 1, features: 1, competitors: 1 });
  const { rows } = (await visit("trainer", `/questions?product=${key}&fact=packaging`)).data as {
    rows: { key: string }[];
  };
  expect(rows.map((row) => row.key)).toEqual(["q-packed"]);
  expect((await visit(company.traineeId, `/products/${key}`)).data).toMatchObject({
    product: { missing: [], asked: null },
  });
});

test("the form of a product has the reader's language first, and the company's own stays required", async () => {
  const key = await add({ "name-en": "Film" });
  await submit("trainer", "/language", { language: "bg", returnTo: "/" });
  const { form } = (await visit("trainer", `/products/${key}/edit`)).data as {
    form: { languages: string[]; readersFirst: string[] };
  };
  expect(form.languages[0]).toBe("en");
  expect(["en", "bg"]).toContain(form.readersFirst[0]);
  expect((await edit(key, { "name-en": "" })).status).toBe(422);
});
