import { expect, test } from "vitest";
import type { KnownProduct } from "#app/domain/drafts/draft.ts";
import { apartFrom } from "#app/domain/drafts/told-apart.ts";
import { bare, made, packed, wrongIn } from "#tests/support/drafts.ts";

const used = (key: string, en: string, more: Partial<KnownProduct["content"]> = {}) =>
  bare(key, { termsOfUse: { en }, ...more });

test("what may hold of any goods is no wrong term of use; what names a thing of the other product is one, and so are other figures", () => {
  const products = [
    used("carton", "Use within 12 months; close with tape"),
    used("tape", "Keep dry and cool; eye protection when cutting"),
    used("paint", "Keep away from children; stir paint well; use within 24 months"),
    used("saw", "Training before first use; oil the saw daily"),
    used("lamp", "Keep dry and clean; switch the lamp off at night"),
    used("glue", "Store without load; shake the glue first"),
  ];
  const wrong = Array.from({ length: 9 }, (_, n) => wrongIn(products, "terms-of-use", n)).flat();
  expect(wrong).toEqual(expect.arrayContaining(["Oil the saw daily", "Switch the lamp off at night"]));
  const general = [
    "Keep dry and cool",
    "Eye protection when cutting",
    "Keep away from children",
    "Training before first use",
    "Keep dry and clean",
    "Store without load",
  ];
  expect(wrong.filter((one) => general.includes(one ?? ""))).toEqual([]);
  const own = used("carton", "Use within 12 months");
  const theirs = [
    "Use within 24 months",
    "Use within 36 months",
    "Use within 30 months",
    "Use within a year",
  ];
  const others = theirs.map((text, n) => used(`x${n}`, text));
  const next = Array.from({ length: 6 }, (_, n) => wrongIn([own, ...others], "terms-of-use", n)).flat();
  expect(next).toContain("Use within 36 months");
  expect(next).not.toContain("Use within a year");
});

test.each([
  ["12 rolls per box", "Sold as a box with rolls"],
  ["Delivered in 2 days", "Delivery takes a day"],
  ["Guarantee 1 year", "Guarantee 12 months"],
])("a word that bends is the same word: %s and %s may be one", (mine, theirs) => {
  expect(apartFrom([{ en: mine }])({ en: theirs })).toBe(false);
});

test.each([
  ["8 ролки в кашон", "Ролката е в кашони"],
  ["Доставя се за 1 ден", "Доставят се за няколко дни"],
  ["Лентата лепи", "Лепи с ленти и четки"],
  ["Метър плат", "Платът е на метри"],
])("the same in Bulgarian: %s and %s", (mine, theirs) => {
  expect(apartFrom([{ bg: mine }])({ bg: theirs })).toBe(false);
});

test("a figure is asked for among others of its sort, which neither are on record nor bend the word beside them", () => {
  const own = packed("a", "24 rolls in a carton; 60 cartons on a pallet");
  const draft = made([own], "packaging");
  if ("code" in draft || draft.question.kind !== "single") throw new Error("no choice");
  const { options } = draft.question;
  expect(new Set(options.map(({ text: option }) => option.en)).size).toBe(4);
  for (const { text: option } of options)
    expect(option.en).toMatch(/^(12|18|24|30|36|48) rolls in a carton; 60 cartons on a pallet$/);
  for (const said of [
    "Size 60 × 40",
    "By norm EN 13432",
    "Leaves by 12:00",
    "Made since 2019",
    "1 roll in it",
  ])
    expect(made([packed("a", said)], "packaging")).toMatchObject({ question: { kind: "true-false" } });
});

test("figures in words and in two languages change together, as each writes them", () => {
  const own = bare("a", { features: { en: "Two layers, 2.5 mm thick", bg: "Два слоя, 2,5 мм дебелина" } });
  const draft = made([own], "features", 0, ["en", "bg"]);
  if ("code" in draft || draft.question.kind !== "single") throw new Error("no choice");
  for (const { text: option } of draft.question.options) {
    const figure = /^Two layers, (\d\.\d) mm thick$/.exec(option.en ?? "")?.[1];
    expect(option.bg).toBe(`Два слоя, ${figure?.replace(".", ",")} мм дебелина`);
  }
  const layers = bare("a", { features: { en: "Two layers hold glass", bg: "Два слоя пазят стъклото" } });
  const wrong = made([layers], "features", 0, ["bg"]);
  if ("code" in wrong || wrong.question.kind !== "single") throw new Error("no choice");
  expect(wrong.question.options.map(({ text: option }) => option.bg?.split(" ")[0]).sort()).toEqual(
    ["Два", "Пет", "Три", "Четири"].sort(),
  );
});

test("of a service nobody says that it is in stock; of goods they do", () => {
  const service = bare("course", {
    inStock: { days: 3 },
    substitutes: ["b"],
    features: { en: "In small groups" },
  });
  const goods = { ...service, content: { ...service.content, outOfStock: { days: 9 } } };
  const others = ["b", "c", "d", "e"].map((key, n) => bare(key, { inStock: { days: n + 4 } }));
  const texts = (own: KnownProduct) =>
    (["in-stock-delivery", "substitute"] as const).flatMap((topic) =>
      Array.from({ length: 6 }, (_, n) => {
        const draft = made([own, ...others], topic, n);
        return "question" in draft ? `${draft.question.prompt.en} ${draft.question.explanation?.en}` : "";
      }),
    );
  expect(texts(service).join(" ")).not.toMatch(/stock|warehouse/i);
  expect(texts(goods).join(" ")).toMatch(/stock|warehouse/i);
});

test.each([
  [0, "on the same day"],
  [1, "within 1 working day"],
  [4, "within 4 working days"],
])("%d days are told so that the sentence holds: %s", (days, said) => {
  const draft = made([bare("a", { outOfStock: { days } })], "out-of-stock-delivery");
  if ("code" in draft) throw new Error("none");
  expect(draft.question.explanation?.en).toContain(`delivered ${said}.`);
  if (draft.question.kind === "number") expect(draft.question.value).toBeGreaterThan(1);
});

test("days that the text gives for some places are no wrong answer", () => {
  const own = bare("a", { inStock: { days: 2, text: { en: "In 1 working day to the capital" } } });
  const others = [1, 3, 4, 5].map((days) => bare(`x${days}`, { inStock: { days } }));
  const wrong = [0, 1, 2, 3].flatMap((n) => wrongIn([own, ...others], "in-stock-delivery", n));
  expect(wrong).toContain("3 working days");
  expect(wrong).not.toContain("1 working day");
});
