import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFacts, productKey } from "#app/domain/product.ts";
import {
  deferralsText,
  readDeferrals,
  readMargin,
  readMoney,
  readShare,
  readTiers,
  tiersText,
} from "#app/domain/price-text.ts";
import { bringsMonthly, type Queueable, studyQueue } from "#app/domain/study-queue.ts";
import { productFacts } from "#app/domain/product-facts.ts";
import type { Priority, Product } from "#app/domain/product.ts";

const one = (key: string, more: Partial<Queueable> = {}): Queueable => ({
  key,
  priority: 2,
  pinnedAt: null,
  createdAt: 1,
  brings: null,
  ...more,
});
const keys = (rows: Queueable[], by: "hand" | "figures" = "hand") =>
  studyQueue(rows, by).map(({ key }) => key);

describe("the study queue", () => {
  test("goes by the priority set by hand, then by age", () => {
    expect(
      keys([
        one("c", { createdAt: 2 }),
        one("b"),
        one("a", { priority: 3 }),
        one("d", { priority: 1, createdAt: 9 }),
      ]),
    ).toEqual(["d", "b", "c", "a"]);
  });

  test("goes by what products bring; those without figures come last, by hand", () => {
    const rows = [
      one("none", { priority: 1 }),
      one("low", { brings: 10 }),
      one("high", { brings: 99, priority: 3 }),
      one("nothing", { brings: 0 }),
    ];
    expect(keys(rows, "figures")).toEqual(["high", "low", "nothing", "none"]);
    expect(keys(rows)).toEqual(["none", "low", "nothing", "high"]);
  });

  test("puts pinned products first, the one pinned longest ahead", () => {
    const rows = [
      one("a", { brings: 99, priority: 1 }),
      one("b", { pinnedAt: 5, priority: 3 }),
      one("c", { pinnedAt: 2, brings: 1, priority: 3 }),
    ];
    for (const by of ["hand", "figures"] as const) expect(keys(rows, by)).toEqual(["c", "b", "a"]);
  });

  test("gives thirds of the queue as priorities where it is computed, and leaves the hand's alone", () => {
    const rows = ["a", "b", "c", "d", "e", "f", "g"].map((key, index) =>
      one(key, { brings: 100 - index, priority: 3 }),
    );
    expect(studyQueue(rows, "figures").map(({ priority }) => priority)).toEqual([1, 1, 1, 2, 2, 3, 3]);
    expect(new Set(studyQueue(rows, "hand").map(({ priority }) => priority))).toEqual(new Set([3]));
  });

  const queueable = fc.record({
    key: fc.string({ minLength: 1, maxLength: 8 }),
    priority: fc.constantFrom<Priority>(1, 2, 3),
    pinnedAt: fc.option(fc.nat(9)),
    createdAt: fc.nat(5),
    brings: fc.option(fc.nat(1000)),
  });
  const some = fc.uniqueArray(queueable, { selector: ({ key }) => key, maxLength: 12 });

  test("holds each product once, whatever the figures, and its order does not hang on the order of the rows", () => {
    fc.assert(
      fc.property(some, fc.constantFrom("hand" as const, "figures" as const), (rows, by) => {
        const queue = studyQueue(rows, by);
        expect(queue.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
        expect(queue).toEqual(studyQueue([...rows].reverse(), by));
        expect(queue.map(({ place }) => place)).toEqual(rows.map((_, index) => index + 1));
        const pins = queue.map(({ isPinned }) => isPinned);
        expect(pins.lastIndexOf(true)).toBe(pins.filter(Boolean).length - 1);
        expect(
          queue
            .map(({ priority }) => priority)
            .every((n, index, all) => by === "hand" || index === 0 || n >= (all[index - 1] ?? 0)),
        ).toBe(true);
      }),
    );
  });

  test("tells places and nothing of the figures", () => {
    fc.assert(
      fc.property(some, (rows) => {
        for (const place of studyQueue(rows, "figures"))
          expect(Object.keys(place).sort()).toEqual(["isPinned", "key", "place", "priority"]);
      }),
    );
  });
});

test.each([
  [{ marginCents: 250, marginBp: null, unitsPerMonth: 40 }, null, 10_000],
  [{ marginCents: null, marginBp: 2_500, unitsPerMonth: 40 }, 1_000, 10_000],
  [{ marginCents: null, marginBp: 2_500, unitsPerMonth: 40 }, null, null],
  [{ marginCents: 250, marginBp: null, unitsPerMonth: null }, 1_000, null],
  [{ marginCents: 0, marginBp: 2_500, unitsPerMonth: 40 }, 1_000, 0],
])("what a product brings: %j at %j cents is %j", (figures, cents, brings) =>
  expect(bringsMonthly(figures, cents)).toBe(brings),
);

describe("figures are read as people write them", () => {
  test.each([
    ["38,40", 3840],
    ["38.4", 3840],
    ["1 234,50 €", 123_450],
    ["1 234,50 лв.", null],
    ["€ 1,234.50", 123_450],
    ["1.234,50", 123_450],
    ["0", 0],
    ["38.400000000000006", 3840],
    ["12 €", 1200],
    ["1,234", null],
    ["1.234", null],
    ["", null],
    ["-3", null],
    ["abc", null],
    ["1e5", null],
    ["99999999999", null],
  ])("money %j", (text, cents) => expect(readMoney(text)).toBe(cents));

  test.each([
    ["3 %", 300],
    ["2,5", 250],
    ["100", 10_000],
    ["101", null],
    ["", null],
    ["-1", null],
  ])("share %j", (text, bp) => expect(readShare(text)).toBe(bp));

  test.each([
    [
      "10: 3%\n50: 5,5 %",
      [
        { from: 10, discountBp: 300 },
        { from: 50, discountBp: 550 },
      ],
    ],
    [
      "10 = 3; 50+: 5",
      [
        { from: 10, discountBp: 300 },
        { from: 50, discountBp: 500 },
      ],
    ],
    ["", []],
    ["50: 5\n10: 3", null],
    ["10: 3\n10: 4", null],
    ["0: 3", null],
    ["10", null],
    ["10: 300 %", null],
  ])("tiers %j", (text, tiers) => expect(readTiers(text)).toEqual(tiers));

  test.each([
    ["35 %", { marginCents: null, marginBp: 3_500 }],
    ["12,50", { marginCents: 1_250, marginBp: null }],
    [" ", { marginCents: null, marginBp: null }],
    ["much", undefined],
    ["120 %", undefined],
  ])("margin %j", (text, margin) => expect(readMargin(text)).toEqual(margin));

  test("what is written is read back the same", () => {
    const steps = fc
      .uniqueArray(
        fc.record({ from: fc.integer({ min: 1, max: 365 }), bp: fc.integer({ min: 0, max: 10_000 }) }),
        { selector: ({ from }) => from, maxLength: 20 },
      )
      .map((rows) => rows.sort((a, b) => a.from - b.from));
    fc.assert(
      fc.property(steps, (rows) => {
        const tiers = rows.map(({ from, bp }) => ({ from, discountBp: bp }));
        const deferrals = rows.map(({ from, bp }) => ({ upToDays: from, takesBp: bp }));
        for (const language of ["en", "bg"] as const)
          expect([
            readTiers(tiersText(tiers, language)),
            readDeferrals(deferralsText(deferrals, language)),
          ]).toEqual([tiers, deferrals]);
      }),
    );
  });
});

describe("what changed of a product", () => {
  const base: Product = {
    name: { en: "Film" },
    summary: { en: "Wraps" },
    inStock: { days: 2 },
    outOfStock: { days: null },
    substitutes: ["a", "b"],
    addOns: [],
  };
  test.each<[string, Partial<Product>, string[]]>([
    ["nothing", {}, []],
    ["a translation of what was there", { name: { en: "Film", bg: "Фолио" } }, []],
    ["another wording", { summary: { en: "Wraps well" } }, ["summary"]],
    ["a fact that was not known", { features: { en: "Thin" } }, ["features"]],
    ["a fact taken away", { summary: undefined }, ["summary"]],
    ["the days", { inStock: { days: 3 } }, ["in-stock-delivery"]],
    ["the order of substitutes", { substitutes: ["b", "a"] }, []],
    ["the substitutes", { substitutes: ["b"] }, ["substitutes"]],
    ["the unit", { unit: { en: "roll" } }, ["price"]],
    [
      "several",
      { outOfStock: { text: { en: "Soon" }, days: null }, addOns: ["c"] },
      ["out-of-stock-delivery", "add-ons"],
    ],
  ])("%s", (_, change, facts) => {
    expect(changedFacts(base, { ...base, ...change })).toEqual(facts);
    expect(productFacts).toEqual(expect.arrayContaining(facts));
  });
});

test.each([
  ["Стреч фолио 23 µm", "strech-folio-23-m"],
  ["Café Box", "cafe-box"],
  ["new", "new-2"],
  ["!!!", "product"],
  ["Film", "film-3"],
])("the key of %j is %j", (name, key) => {
  expect(productKey(name, new Set(["film", "film-2"]))).toBe(key);
});
