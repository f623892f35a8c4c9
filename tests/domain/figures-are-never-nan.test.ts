import fc from "fast-check";
import { expect, test } from "vitest";
import { drift, krippendorffAlpha, weightedKappa } from "#app/domain/agreement.ts";
import type { Figure } from "#app/domain/figure.ts";
import { difficulty, discrimination, reliability } from "#app/domain/item-analysis.ts";
import { choiceTable } from "#app/domain/item-choices.ts";

const isSound = ({ value, n }: Figure, low = Number.NEGATIVE_INFINITY, high = 1) =>
  expect(
    Number.isInteger(n) &&
      n >= 0 &&
      (value === null || (Number.isFinite(value) && value >= low - 1e-9 && value <= high + 1e-9)),
  ).toBe(true);
const bp = fc.constantFrom(0, 3_333, 6_667, 10_000);
const papers = fc.array(
  fc.uniqueArray(
    fc.record({ item: fc.constantFrom("a", "b", "c", "d"), bp, points: fc.constantFrom(1, 3) }),
    { selector: ({ item }) => item, minLength: 0, maxLength: 4 },
  ),
  { maxLength: 60 },
);
const units = fc.integer({ min: 2, max: 5 }).chain((graders) =>
  fc.array(fc.array(fc.option(fc.constantFrom(0, 1, 2, 3)), { minLength: graders, maxLength: graders }), {
    maxLength: 40,
  }),
);

test("figures about questions are finite and within their bounds, or say why there is none", () => {
  fc.assert(
    fc.property(papers, (sittings) => {
      for (const item of ["a", "b", "c", "d", "none"]) {
        isSound(difficulty(sittings, item), 0, 100);
        isSound(discrimination(sittings, item), -1, 1);
      }
      isSound(reliability(sittings));
    }),
    { numRuns: 300 },
  );
});

test("figures about graders too", () => {
  fc.assert(
    fc.property(units, (all) => {
      for (const weights of ["linear", "quadratic"] as const) isSound(weightedKappa(all, weights));
      for (const level of ["ordinal", "interval"] as const) isSound(krippendorffAlpha(all, level));
      for (const grader of [0, 1, 4]) isSound(drift(all, grader), -3, 3);
    }),
    { numRuns: 300 },
  );
});

test("the outer groups never meet, and hold 27 % at the least", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1), chosen: fc.constant(["a"]) }), {
        maxLength: 80,
      }),
      (rows) => {
        const groups = choiceTable(rows, ["a"])?.groups;
        if (!groups) return;
        expect(groups.upper + groups.lower).toBeLessThanOrEqual(rows.length);
        expect(Math.min(groups.upper, groups.lower)).toBeGreaterThanOrEqual(Math.round(0.27 * rows.length));
      },
    ),
    { numRuns: 300 },
  );
});
