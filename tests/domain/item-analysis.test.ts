import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { difficulty, discrimination, reliability, type Sitting, shareOf } from "#app/domain/item-analysis.ts";
import { choiceTable, flagsOf, outerGroups } from "#app/domain/item-choices.ts";
import { known, medianOf, unknown } from "#app/domain/figure.ts";

type Case = {
  name: string;
  points: number[];
  bp: (number | null)[][];
  difficulty: number[];
  discrimination: number[];
  alpha: number;
  kr20?: number | null;
  n?: number[];
};
const { complete, drawn } = JSON.parse(readFileSync("tests/domain/fixtures/item-analysis.json", "utf8")) as {
  complete: Case[];
  drawn: Case[];
};
const paper = (row: readonly (number | null)[], points: readonly number[] = []): Sitting =>
  row.flatMap((bp, index) => (bp === null ? [] : [{ item: `q${index}`, bp, points: points[index] ?? 1 }]));
const papers = (rows: readonly (readonly (number | null)[])[], points: readonly number[] = []) =>
  rows.map((row) => paper(row, points));

describe.each([...complete, ...drawn])("the reference: $name", ({ points, bp, alpha, kr20, n, ...said }) => {
  const sittings = papers(bp, points);

  test("difficulty is that of the reference", () => {
    for (const [index, value] of said.difficulty.entries()) {
      const found = difficulty(sittings, `q${index}`);
      expect(found.value).toBeCloseTo(value, 8);
      expect(found.n).toBe(n?.[index] ?? bp.length);
    }
  });

  test("discrimination is that of the reference", () => {
    for (const [index, value] of said.discrimination.entries()) {
      expect(Math.abs((discrimination(sittings, `q${index}`).value ?? 9) - value), `q${index}`).toBeLessThan(
        1e-8,
      );
    }
  });

  test("alpha is that of the reference, and KR-20 where questions are right or wrong", () => {
    const found = reliability(sittings).value ?? 9;
    expect(Math.abs(found - alpha)).toBeLessThan(1e-8);
    if (kr20 != null) expect(Math.abs(found - kr20)).toBeLessThan(1e-8);
  });
});

describe("what cannot be computed says why", () => {
  const right = (people: number, questions = 4) =>
    papers(Array.from({ length: people }, () => Array.from({ length: questions }, () => 10_000)));

  test("nobody, one person, and one fewer than the least number", () => {
    for (const sittings of [[], right(1)]) {
      expect(difficulty(sittings, "q0")).toEqual(unknown("too-few", sittings.length));
      expect(discrimination(sittings, "q0")).toEqual(unknown("too-few", sittings.length));
      expect(reliability(sittings)).toEqual(unknown("too-few", sittings.length));
      expect(
        choiceTable(
          sittings.map(() => ({ share: 1, chosen: ["a"] })),
          ["a"],
        ),
      ).toBeNull();
    }
    expect(difficulty(right(9), "q0").value).toBeNull();
    expect(difficulty(right(10), "q0")).toEqual(known(100, 10));
    expect(discrimination(right(29), "q0")).toEqual(unknown("too-few", 29));
    expect(reliability(right(29))).toEqual(unknown("too-few", 29));
  });

  test("all right, all wrong, the same for all", () => {
    for (const grade of [10_000, 0, 3_333]) {
      const same = papers(
        Array.from({ length: 40 }, () => [grade, grade, grade]),
        [1, 2, 3],
      );
      expect(discrimination(same, "q0")).toEqual(unknown("no-variation", 40));
      expect(reliability(same)).toEqual(unknown("no-variation", 40));
      expect(difficulty(same, "q1").value).toBeCloseTo(grade / 100, 8);
    }
  });

  test("one question that never varies leaves the others their figures", () => {
    const mixed = papers(
      Array.from({ length: 40 }, (_, n) => [10_000, n % 2 ? 10_000 : 0, n % 3 ? 10_000 : 0]),
    );
    expect(discrimination(mixed, "q0")).toEqual(unknown("no-variation", 40));
    expect(discrimination(mixed, "q1").value).not.toBeNull();
    expect(reliability(mixed).value).not.toBeNull();
  });

  test("totals that are all alike have no reliability, however the questions vary", () => {
    const mirrored = papers(Array.from({ length: 40 }, (_, n) => (n % 2 ? [10_000, 0] : [0, 10_000])));
    expect(reliability(mirrored)).toEqual(unknown("no-variation", 40));
    expect(discrimination(mirrored, "q0")).toEqual(known(-1, 40));
  });

  test("questions that all say the same are wholly reliable; pairs that too few have in common say so", () => {
    const same = papers(
      Array.from({ length: 31 }, (_, n) =>
        Array.from({ length: 7 }, () => [0, 3_333, 6_667, 10_000][n % 4] ?? 0),
      ),
    );
    expect(reliability(same).value).toBeCloseTo(1, 10);
    const apart = papers(
      Array.from({ length: 30 }, (_, n) =>
        n < 2 ? [n * 10_000, n * 10_000, null, null] : [null, null, n % 15 ? 0 : 10_000, null],
      ),
    );
    expect(reliability(apart)).toEqual(unknown("little-overlap", 30));
  });

  test("papers of one question, and a question alone on its paper", () => {
    const single = papers(Array.from({ length: 40 }, (_, n) => [n % 2 ? 10_000 : 0]));
    expect(reliability(single)).toEqual(unknown("one-question", 40));
    expect(discrimination(single, "q0")).toEqual(unknown("too-few", 0));
    expect(shareOf(single[0] ?? [], "q0")).toBeNull();
  });
});

describe("the outer groups", () => {
  const row = (share: number, option = "a") => ({ share, chosen: [option] });

  test("hold 27 % each, and whoever ties with the last of them", () => {
    const hundred = Array.from({ length: 100 }, (_, n) => row(n / 100));
    expect(outerGroups(hundred)).toMatchObject({ upper: { length: 27 }, lower: { length: 27 } });
    const tied = [
      ...Array.from({ length: 20 }, () => row(0.2)),
      ...Array.from({ length: 5 }, () => row(0.5)),
      ...Array.from({ length: 15 }, () => row(0.9)),
    ];
    expect(outerGroups(tied)).toMatchObject({ upper: { length: 15 }, lower: { length: 20 } });
  });

  test("are not made where they would meet, nor of too few", () => {
    expect(outerGroups(Array.from({ length: 40 }, () => row(0.5)))).toBeNull();
    expect(outerGroups(Array.from({ length: 29 }, (_, n) => row(n / 29)))).toBeNull();
  });

  test("count who chose what", () => {
    const rows = Array.from({ length: 40 }, (_, n) => row(n / 40, n < 20 ? "b" : "a"));
    expect(choiceTable(rows, ["a", "b", "c"])).toEqual({
      n: 40,
      groups: { upper: 11, lower: 11 },
      options: [
        { option: "a", all: 20, upper: 11, lower: 0 },
        { option: "b", all: 20, upper: 0, lower: 11 },
        { option: "c", all: 0, upper: 0, lower: 0 },
      ],
    });
    expect(choiceTable(rows.slice(0, 10), ["b"])).toEqual({
      n: 10,
      groups: null,
      options: [{ option: "b", all: 10, upper: 0, lower: 0 }],
    });
  });
});

test("flags stand on figures alone, at their bounds", () => {
  expect(flagsOf(known(29.9, 40), known(0.099, 40))).toEqual(["hard", "weak"]);
  expect(flagsOf(known(30, 40), known(0.1, 40))).toEqual([]);
  expect(flagsOf(known(95.1, 40), known(-0.01, 40))).toEqual(["easy", "negative"]);
  expect(flagsOf(unknown("too-few", 3), unknown("no-variation", 3))).toEqual([]);
});

test("the middle value", () => {
  expect([medianOf([]), medianOf([5]), medianOf([9, 1, 5]), medianOf([4, 1, 2, 3])]).toEqual([0, 5, 5, 2.5]);
});
