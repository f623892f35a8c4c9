import { expect, test } from "vitest";
import { makeDraft } from "#app/domain/drafts/make-drafts.ts";
import { bare, known, made, packed, wrongIn } from "#tests/support/drafts.ts";

test("a substitute of a substitute is no wrong answer", () => {
  const products = [
    bare("a", { substitutes: ["b"] }),
    bare("b", { substitutes: ["c"] }),
    ...["c", "d", "e", "f"].map((key) => bare(key)),
  ];
  const draft = made(products, "substitute");
  if ("code" in draft || draft.question.kind !== "single") throw new Error("no choice");
  expect(draft.question.options.map(({ text: option }) => option.en).sort()).toEqual([
    "The b",
    "The d",
    "The e",
    "The f",
  ]);
});

test("what goes with the add-on, or stands in for it, is no wrong answer", () => {
  const products = [
    bare("box", { addOns: ["tape"] }),
    bare("tape", { substitutes: ["film"], addOns: ["dispenser"] }),
    ...["film", "dispenser", "x", "y", "z"].map((key) => bare(key)),
  ];
  const draft = made(products, "add-on");
  if ("code" in draft || draft.question.kind !== "single") throw new Error("no choice");
  expect(draft.question.options.map(({ text: option }) => option.en).sort()).toEqual([
    "The tape",
    "The x",
    "The y",
    "The z",
  ]);
});

test.each([
  ["the same words", "8 rolls in a carton"],
  ["the same words in other letters", "8 ROLLS IN A CARTON"],
  ["more than it", "8 rolls in a carton, sold by the carton"],
  ["a part of it", "rolls in a carton"],
])("packaging that says %s is no wrong answer", (_, theirs) => {
  const products = [
    packed("a", "8 rolls in a carton"),
    packed("b", theirs),
    packed("c", "One machine on a pallet"),
    packed("d", "Bags of 500 g each"),
    packed("e", "Flat, in bundles of ten"),
  ];
  const wrong = [0, 1, 2, 3].flatMap((variant) => wrongIn(products, "packaging", variant));
  expect(wrong).toContain("Flat, in bundles of ten");
  expect(wrong).not.toContain(theirs);
});

test("two products with packaging make a sentence to judge, and none makes the reason", () => {
  expect(
    made([packed("a", "Rolls in a carton"), packed("b", "One machine on a pallet")], "packaging"),
  ).toMatchObject({
    question: { kind: "true-false" },
  });
  expect(made([packed("a", "Box"), bare("b")], "packaging")).toMatchObject({
    question: { kind: "true-false", correct: true },
  });
  expect(made([bare("a"), packed("b", "One machine on a pallet")], "packaging")).toMatchObject({
    code: "no-fact",
  });
  expect(made([bare("a", { features: { en: "Good" } }), bare("b")], "features")).toMatchObject({
    code: "no-points",
  });
});

test.each([
  ["names more days than its figure", { days: 2, text: { en: "In 4 working days to the islands" } }],
  ["has no figure", { days: null, text: { en: "Within a fortnight" } }],
])("a delivery that %s is no draft", (_, inStock) =>
  expect(made([bare("a", { inStock }), bare("b")], "in-stock-delivery")).toMatchObject({ code: "no-days" }),
);

test("another one asks otherwise, and after the last comes the first", () => {
  const all = ["a", "b", "c", "d", "e", "f"].map((key, n) =>
    packed(key, `${n + 3} pieces, kind ${n} ${key.repeat(4)}`),
  );
  const asked = (variant: number) => made(all, "packaging", variant);
  const first = asked(0);
  if ("code" in first) throw new Error("none");
  const prompts = Array.from({ length: first.variants }, (_, n) => asked(n)).map(
    (one) => "question" in one && one.question.prompt.en,
  );
  expect(new Set(prompts).size).toBe(first.variants);
  expect(asked(first.variants)).toEqual(first);
});

test("a large catalogue is not gone through for each draft", () => {
  const many = Array.from({ length: 1_000 }, (_, n) => packed(`p${n}`, `${n} pieces in a carton`));
  let read = 0;
  const counted = many.map((product) => ({
    ...product,
    get content() {
      read++;
      return product.content;
    },
  }));
  const asked = { ...known(counted), languages: ["en"] as const };
  read = 0;
  for (const own of counted.slice(0, 10)) makeDraft(own, "packaging", 0, asked);
  expect(read / 10).toBeLessThan(2_000);
});
