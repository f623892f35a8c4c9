import { beforeEach, expect, test } from "vitest";
import { bareProduct, type Product } from "#app/domain/product.ts";
import { changeDeferrals } from "#app/features/catalogue/products/change-deferrals.server.ts";
import { changeProduct } from "#app/features/catalogue/products/change-product.server.ts";
import { read, tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findQuestionEntry } from "#db/queries/bank.ts";
import { insertProduct } from "#db/queries/content.ts";
import { insertPrice } from "#db/queries/price-list.ts";
import { journal, questions } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

type Card = {
  id: string;
  topic: string;
  value: string;
  another: string | null;
  edit: string;
  onlyIn: string | null;
  example: string | null;
  shown: { language: string; prompt: unknown; lines: { text: string; isRight: boolean }[] }[];
  standsOn: { term: string; text: string }[];
};
type View = {
  at: string;
  products: {
    key: string;
    drafts: Card[];
    gaps: { topic: string; text: string; complete: string }[];
    leftOut: { topic: string; label: string }[];
  }[];
};

let company: Awaited<ReturnType<typeof smallCompany>>;
// Other goods, other figure.
const figureOf = (word: string) => [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
const packed = (en: string, bg: string, more: Partial<Product> = {}): Product => ({
  ...bareProduct({ en: `The ${en}`, bg: `Този ${bg}` }),
  packaging: { en: `${figureOf(en)} in a bag of ${en}`, bg: `${figureOf(en)} в торба от ${bg}` },
  ...more,
});
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  const { start } = company;
  await tx(async (t) => {
    const inStock = { days: 2 };
    await insertProduct(t, "film", 1, packed("film", "фолио", { inStock, substitutes: ["tape"] }), start);
    await insertProduct(t, "strap", 2, packed("strap", "чембер", { inStock: { days: 5 } }), start + 1);
    await insertProduct(t, "tape", 2, packed("tape", "тиксо"), start + 2);
    await insertProduct(t, "box", 3, packed("carton", "кашон"), start + 3);
    const only = await insertProduct(
      t,
      "only",
      3,
      { ...bareProduct({ en: "Only" }), packaging: { en: "One on a pallet" } },
      start + 4,
    );
    await insertPrice(
      t,
      only,
      { cents: 1_000, tiers: [{ from: 10, discountBp: 500 }] },
      { at: start, actorId: null },
    );
  });
});

const look = async (query = "", person = "trainer") =>
  (await visit(person, `/coverage/drafts${query}`)).data as View;
const of = (view: View, product: string) => view.products.find(({ key }) => key === product);
const card = (view: View, product: string, topic: string) =>
  of(view, product)?.drafts.find((draft) => draft.topic === topic) ?? (undefined as never);
const publish = (values: string[], at = "") =>
  submit("trainer", "/coverage/drafts", { "draft[]": values, at });
const asked = async () => read().select().from(questions);
const acts = async (act: string) => (await read().select().from(journal)).filter((row) => row.act === act);

test("each empty cell has a draft with its key and what it stands on, or says which fact is missing", async () => {
  const view = await look();
  expect(view.products.map(({ key }) => key)).toEqual(["film", "strap", "tape", "box", "only"]);
  const draft = card(view, "film", "packaging");
  expect(draft.shown.map(({ language }) => language)).toEqual(["en", "bg"]);
  expect(draft.shown[0]?.lines.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual([
    `${figureOf("film")} in a bag of film`,
  ]);
  expect(draft.standsOn).toEqual([{ term: "Packaging", text: `${figureOf("film")} in a bag of film` }]);
  expect(of(view, "film")?.gaps.map(({ topic }) => topic)).toEqual([
    "features",
    "add-on",
    "terms-of-use",
    "out-of-stock-delivery",
  ]);
  expect(of(view, "film")?.gaps[0]).toMatchObject({
    text: "Features: not on the product card yet.",
    complete: "/products/film/edit#about-what",
  });
  expect(card(view, "only", "packaging").onlyIn).toContain("English");
  expect(card(view, "only", "price").example).toMatch(/^For example: .*Answer: [\d.]+ (%|EUR)$/);
});

test("a draft that is published is a question of the product, its aspect and its owner, and stands in the journal as such", async () => {
  const before = (await asked()).length;
  const draft = card(await look(), "film", "packaging");
  expect(await publish([draft.value])).toMatchObject({ status: 303, location: "/coverage/drafts" });
  const all = await asked();
  const made = all.find(({ aspect }) => aspect === "packaging");
  expect(all.length).toBe(before + 1);
  expect(made).toMatchObject({ aspect: "packaging", ownerId: "trainer", isPractice: false, retiredAt: null });
  expect(await acts("question.drafted")).toMatchObject([{ actorId: "trainer", objectKind: "question" }]);
  expect(of(await look(), "film")?.drafts.map(({ topic }) => topic)).not.toContain("packaging");
  expect((await visit("trainer", "/coverage")).data).toMatchObject({
    sum: "34 of 35 cells have no question.",
  });
  // Twice is once.
  await publish([draft.value]);
  expect((await asked()).length).toBe(before + 1);
});

test("several are published at once, each cell once", async () => {
  const before = (await asked()).length;
  const view = await look();
  const values = view.products.flatMap(({ drafts }) => drafts.map(({ value }) => value));
  const other = (await look(card(view, "film", "packaging").another?.split("#")[0])) as View;
  await publish([...values, card(other, "film", "packaging").value]);
  expect((await asked()).length).toBe(before + values.length);
  expect((await look()).products.flatMap(({ drafts }) => drafts)).toEqual([]);
});

test("what a change made another draft is not published unread", async () => {
  const before = (await asked()).length;
  const { value } = card(await look(), "film", "packaging");
  await changeProduct(
    company.head,
    { key: "film", rev: 1, priority: 1, content: packed("sheet", "лист") },
    company.start + 9,
  );
  await publish([value]);
  expect((await asked()).length).toBe(before);
  expect(await acts("question.drafted")).toEqual([]);
});

test("when the fact changes, the question is to be read again and a draft is offered anew", async () => {
  await publish([card(await look(), "film", "packaging").value]);
  const key = (await asked()).find(({ aspect }) => aspect === "packaging")?.key ?? "";
  await changeProduct(
    company.head,
    { key: "film", rev: 1, priority: 1, content: packed("sheet", "лист") },
    Date.now() + 60_000,
  );
  expect((await findQuestionEntry(read(), key))?.needsReview).toBe(true);
  expect(card(await look(), "film", "packaging").shown[0]?.lines.find(({ isRight }) => isRight)?.text).toBe(
    `${figureOf("sheet")} in a bag of sheet`,
  );
});

test("one draft is open, the first of the page; what is decided leads to the one after it, and from the last to the one before", async () => {
  type Opened = {
    isGoneOn: boolean;
    products: { isOpen: boolean; drafts: (Card & { isOpen: boolean; at: string })[] }[];
  };
  const opened = async (query: string) => {
    const { isGoneOn, products } = (await visit("trainer", `/coverage/drafts${query}`)).data as Opened;
    const all = products.flatMap(({ drafts }) => drafts);
    expect(products.filter(({ isOpen }) => isOpen)).toHaveLength(1);
    return { isGoneOn, all, open: all.filter(({ isOpen }) => isOpen).map(({ id }) => id) };
  };
  const { isGoneOn, all, open } = await opened("");
  expect([isGoneOn, open]).toEqual([false, [all[0]?.id]]);
  const done = await submit("trainer", "/coverage/drafts", {
    "draft[]": all[0]?.value ?? "",
    at: all[0]?.at ?? "",
  });
  const [query = "", hash] = done.location.slice("/coverage/drafts".length).split("#");
  expect(hash).toBe(all[1]?.id);
  const next = await opened(query);
  expect([next.isGoneOn, next.open]).toEqual([true, [all[1]?.id]]);
  expect(new URLSearchParams(all.at(-1)?.at).get("open")).toBe(all.at(-2)?.id);
});

test("another one stands in the same place, the rest of the page as it was", async () => {
  const first = await look();
  const draft = card(first, "film", "packaging");
  const [query, anchor] = draft.another?.split("#") ?? [];
  expect(anchor).toBe(draft.id);
  const next = await look(query);
  expect(card(next, "film", "packaging").value).not.toBe(draft.value);
  expect(card(next, "film", "in-stock-delivery")).toMatchObject({
    value: card(first, "film", "in-stock-delivery").value,
  });
});

test("what is left out does not come again until its fact changes, or somebody wants it back", async () => {
  const leaveOut = (isLeftOut = "yes") =>
    submit("trainer", "/coverage/drafts/left-out", {
      isLeftOut,
      product: "film",
      topic: "packaging",
      at: "product=film",
    });
  expect(await leaveOut()).toMatchObject({ status: 303, location: "/coverage/drafts?product=film" });
  await leaveOut();
  const view = await look();
  expect(of(view, "film")?.leftOut).toMatchObject([{ topic: "packaging", label: "Packaging" }]);
  expect(of(view, "film")?.drafts.map(({ topic }) => topic)).not.toContain("packaging");
  expect(await acts("draft.left-out")).toHaveLength(1);
  await leaveOut("no");
  expect(card(await look(), "film", "packaging")).toBeDefined();
  await leaveOut();
  await changeProduct(
    company.head,
    { key: "film", rev: 1, priority: 1, content: packed("sheet", "лист") },
    company.start + 9,
  );
  expect(of(await look(), "film")?.leftOut).toEqual([]);
  expect(card(await look(), "film", "packaging")).toBeDefined();
});

test("the editor opens with the draft in it, and what is saved stands on the draft's facts", async () => {
  const { edit } = card(await look(), "only", "price");
  expect(edit).toContain("kind=calculated");
  const { fields } = (await visit("trainer", edit)).data as { fields: { name: string; value: string }[] };
  expect(fields.find(({ name }) => name === "prompt-en")?.value).toContain("“Only”");
  expect(fields.find(({ name }) => name === "product")?.value).toBe("only");
});

/** What the editor posts for a draft, as it opens. */
const editing = async (edit: string) => {
  const { fields } = (await visit("trainer", edit)).data as {
    fields: { name: string; value: string; type: string }[];
  };
  const typed = fields.filter(({ type }) => type !== "rows" && type !== "picture");
  return { ...Object.fromEntries(typed.map(({ name, value }) => [name, value ?? ""])), seen: "0" };
};

test("what is saved from the editor is on record as made of the draft, and whether it was changed", async () => {
  const first = card(await look(), "film", "in-stock-delivery").edit;
  const second = card(await look(), "strap", "in-stock-delivery").edit;
  const form = await editing(first);
  expect(await submit("trainer", first, form)).toMatchObject({ status: 303 });
  const changed = { ...(await editing(second)), "prompt-en": "How long does it take?" };
  expect(await submit("trainer", second, changed)).toMatchObject({ status: 303 });
  expect(await acts("question.drafted")).toHaveLength(1);
  expect(await acts("question.drafted-edited")).toMatchObject([{ actorId: "trainer" }]);
  // The same form sent again makes no second question of it.
  const before = (await asked()).length;
  expect((await submit("trainer", first, form)).status).toBe(409);
  expect((await asked()).length).toBe(before);
});

test.each(["left out", "changed", "published"])(
  "a draft that was %s since is not opened by its address, nor published from it: the page of drafts says why",
  async (how) => {
    const { edit, value } = card(await look(), "film", "in-stock-delivery");
    const form = await editing(edit);
    if (how === "left out")
      await submit("trainer", "/coverage/drafts/left-out", {
        isLeftOut: "yes",
        product: "film",
        topic: "in-stock-delivery",
        at: "",
      });
    else if (how === "published") await publish([value]);
    else
      await changeProduct(
        company.head,
        { key: "film", rev: 1, priority: 1, content: packed("sheet", "лист") },
        company.start + 9,
      );
    const before = (await asked()).length;
    const opened = await visit("trainer", edit);
    expect(opened).toMatchObject({ status: 303, location: "/coverage/drafts" });
    expect(await submit("trainer", edit, form)).toMatchObject({ status: 409 });
    await publish([value]);
    expect((await asked()).length).toBe(before);
  },
);

const priced = (cents: number, tiers: { from: number; discountBp: number }[]) => ({ cents, tiers });
test.each<[string, ReturnType<typeof priced> | null, boolean]>([
  ["another price", priced(2_000, [{ from: 10, discountBp: 500 }]), false],
  ["a larger discount", priced(1_000, [{ from: 10, discountBp: 900 }]), false],
  ["discounts from another quantity on", priced(1_000, [{ from: 50, discountBp: 500 }]), true],
  [
    "one step more",
    priced(
      1_000,
      [10, 50].map((from) => ({ from, discountBp: from * 10 })),
    ),
    true,
  ],
  ["no discounts", priced(1_000, []), true],
  ["no price", null, true],
])("a calculated question follows %s, or is to be read again", async (_, price, isToReview) => {
  await publish([card(await look(), "only", "price").value]);
  const key = (await asked()).find(({ kind }) => kind === "calculated")?.key ?? "";
  const content = { ...bareProduct({ en: "Only" }), packaging: { en: "One on a pallet" } };
  const change = { key: "only", rev: 1, priority: 3 as const, content, price };
  expect(await changeProduct(company.head, change, Date.now() + 60_000)).toEqual({ ok: true });
  expect((await findQuestionEntry(read(), key))?.needsReview).toBe(isToReview);
  const offered = of(await look(), "only")?.drafts.map(({ topic }) => topic) ?? [];
  expect(offered.includes("price")).toBe(isToReview && price !== null);
});

test("so it does with what a deferral takes, but not with other days", async () => {
  const set = async (deferrals: { upToDays: number; takesBp: number }[], seen: object[], at: number) =>
    changeDeferrals(company.head, { deferrals, seen: contentHash(seen) }, Date.now() + at);
  const month = { upToDays: 30, takesBp: 200 };
  await set([month], [], 0);
  await publish([card(await look(), "only", "price").value]);
  const key = (await asked()).find(({ kind }) => kind === "calculated")?.key ?? "";
  const isToReview = async () => (await findQuestionEntry(read(), key))?.needsReview;
  expect(await set([{ ...month, takesBp: 300 }], [month], 60_000)).toEqual({ ok: true });
  expect(await isToReview()).toBe(false);
  expect(await set([{ ...month, upToDays: 60 }], [{ ...month, takesBp: 300 }], 90_000)).toEqual({ ok: true });
  expect(await isToReview()).toBe(true);
});

test("an address that names no draft leads to those there are", async () => {
  for (const draft of ["packaging~0", "film~nothing~0~00", `none~packaging~0~${"0".repeat(64)}`])
    expect(
      await visit("trainer", `/questions/new?kind=single&product=film&draft=${encodeURIComponent(draft)}`),
    ).toMatchObject({ status: 303, location: "/coverage/drafts" });
});

test.each([
  ["nothing chosen", {}],
  ["a draft of no product", { "draft[]": `none~packaging~0~${"0".repeat(64)}` }],
  ["a draft nobody was shown", { "draft[]": `film~packaging~0~${"0".repeat(64)}` }],
  ["a word", { "draft[]": "film" }],
])("%s publishes nothing and is said", async (_, fields) => {
  const before = (await asked()).length;
  expect(await submit("trainer", "/coverage/drafts", { ...fields, at: "page=2" })).toMatchObject({
    status: 303,
  });
  expect((await asked()).length).toBe(before);
});

test("whoever writes no questions sees no drafts", async () => {
  for (const person of [company.traineeId, "mentor", "executive", "admin"])
    expect((await visit(person, "/coverage/drafts")).status).toBe(403);
});
