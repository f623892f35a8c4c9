import { expect, test } from "vitest";
import { comparedLines, isWhole } from "#app/domain/deal-panel.ts";

const mark = (scorerId: string, criterionKey: string, grade: 0 | 1 | 2 | 3) => ({
  scorerId,
  criterionKey,
  grade,
});

test("two steps apart are talked over, one is not; the middle mark is proposed", () => {
  const marks = [
    mark("a", "x", 1),
    mark("b", "x", 3),
    mark("a", "y", 2),
    mark("b", "y", 3),
    mark("c", "y", 3),
  ];
  expect(comparedLines(["x", "y"], marks, ["a", "b", "c"])).toMatchObject([
    { key: "x", differs: true, proposed: null },
    { key: "y", differs: false, proposed: 3 },
  ]);
});

test("who has not saved does not count", () => {
  const marks = [mark("a", "x", 1), mark("b", "x", 3)];
  expect(comparedLines(["x"], marks, ["a"])).toMatchObject([{ differs: false, proposed: 1 }]);
});

test("a card is whole with a mark for each line", () => {
  expect(isWhole(["x", "y"], [mark("a", "x", 0)], "a")).toBe(false);
  expect(isWhole(["x"], [mark("a", "x", 0)], "a")).toBe(true);
  expect(isWhole(["x"], [mark("b", "x", 0)], "a")).toBe(false);
});
