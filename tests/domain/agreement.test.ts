import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drift, krippendorffAlpha, type Unit, weightedKappa } from "#app/domain/agreement.ts";
import { unknown } from "#app/domain/figure.ts";

type Case = {
  name: string;
  marks: Unit[];
  ordinal: number;
  interval: number;
  linear?: number;
  quadratic?: number;
  drift: { value: number; n: number }[];
};
const { cases } = JSON.parse(readFileSync("tests/domain/fixtures/agreement.json", "utf8")) as {
  cases: Case[];
};
const near = (found: { value: number | null }, said: number) =>
  expect(Math.abs((found.value ?? 9) - said)).toBeLessThan(1e-8);

describe.each(cases)(
  "the reference: $name",
  ({ marks, ordinal, interval, linear, quadratic, drift: drifts }) => {
    test("alpha is that of the reference, ordinal and interval", () => {
      near(krippendorffAlpha(marks, "ordinal"), ordinal);
      near(krippendorffAlpha(marks, "interval"), interval);
    });

    test.runIf(linear !== undefined)("kappa is that of the reference, linear and quadratic", () => {
      near(weightedKappa(marks, "linear"), linear ?? 0);
      near(weightedKappa(marks, "quadratic"), quadratic ?? 0);
    });

    test("each grader's drift is that of the reference", () => {
      for (const [grader, said] of drifts.entries()) {
        near(drift(marks, grader), said.value);
        expect(drift(marks, grader).n).toBe(said.n);
      }
    });
  },
);

test("the example Krippendorff prints comes out as he prints it", () => {
  const example = cases.find(({ name }) => name === "the example of the paper")?.marks ?? [];
  expect(krippendorffAlpha(example, "ordinal").value?.toFixed(3)).toBe("0.815");
  expect(krippendorffAlpha(example, "interval").value?.toFixed(3)).toBe("0.849");
});

describe("what cannot be computed says why", () => {
  const rows = (n: number, unit: Unit) => Array.from({ length: n }, () => unit);

  test("nothing marked, one thing, too few", () => {
    for (const units of [[], rows(1, [1, 2]), rows(9, [1, 2]), rows(30, [1, null])]) {
      const n = units.filter((unit) => !unit.includes(null)).length;
      expect(weightedKappa(units, "linear")).toEqual(unknown("too-few", n));
      expect(krippendorffAlpha(units, "ordinal")).toEqual(unknown("too-few", n));
    }
    expect(drift(rows(4, [1, 2]), 0)).toEqual(unknown("too-few", 4));
    expect(drift(rows(5, [1, 2]), 0)).toEqual({ value: -1, n: 5 });
    expect(drift(rows(5, [1, 2]), 7)).toEqual(unknown("too-few", 0));
  });

  test("everybody gives everything the same mark", () => {
    for (const mark of [0, 3]) {
      expect(weightedKappa(rows(20, [mark, mark]), "quadratic")).toEqual(unknown("no-variation", 20));
      expect(krippendorffAlpha(rows(20, [mark, mark, mark]), "interval")).toEqual(
        unknown("no-variation", 20),
      );
    }
  });

  test("one grader who never varies agrees by chance alone", () => {
    const units = Array.from({ length: 20 }, (_, n): Unit => [2, n % 4]);
    expect(weightedKappa(units, "quadratic")).toEqual({ value: 0, n: 20 });
  });

  test("full agreement is 1", () => {
    const units = Array.from({ length: 20 }, (_, n): Unit => [n % 4, n % 4, n % 3 ? n % 4 : null]);
    expect(weightedKappa(units, "linear").value).toBe(1);
    expect(krippendorffAlpha(units, "ordinal").value).toBe(1);
  });
});
