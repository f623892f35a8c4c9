import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "#app/domain/facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { followsQueue, inStudyOrder } from "#app/domain/study-order.ts";
import { smallProgramme } from "#tests/support/small-company.ts";

const products = ["a", "b", "c", "d", "e"];
const study = (product: string, dueDay: number): Requirement => ({
  kind: "study",
  key: `study-${product}`,
  title: { en: product },
  why: { en: product },
  minutes: null,
  dueDay,
  product,
  text: null,
  minOpened: 0,
});
const withStudies = (requirements: Requirement[]): Programme => {
  const [first, ...rest] = smallProgramme.stages;
  return {
    ...smallProgramme,
    stages: [{ ...first, requirements: [...first.requirements, ...requirements] }, ...rest],
  };
};
const studied = (keys: readonly string[], act = "studied") => ({
  evidence: keys.map(
    (key, index): Evidence => ({
      id: key,
      requirementKey: `study-${key}`,
      act,
      actorId: "trainee",
      recordedAt: index,
      contentHash: null,
      source: "here",
      occurredOn: "2026-11-02",
      noteId: null,
      part: null,
      aboutId: null,
      documentVersionId: null,
    }),
  ),
});
const studiesOf = ({ stages: [first] }: Programme) =>
  first.requirements.filter(({ key }) => key.startsWith("study-"));

test("a programme with one product or none is left as it is", () => {
  const one = withStudies([study("a", 3)]);
  expect(followsQueue(one)).toBe(false);
  expect(inStudyOrder(one, products, studied([]))).toBe(one);
});

test("what was studied comes first in the order it was done, the rest by the queue, a product that left it last", () => {
  const programme = withStudies([study("a", 2), study("b", 4), study("c", 6), study("d", 8)]);
  const order = inStudyOrder(programme, ["d", "c", "b"], studied(["b"]));
  expect(studiesOf(order).map(({ key, dueDay }) => [key, dueDay])).toEqual([
    ["study-b", 2],
    ["study-d", 4],
    ["study-c", 6],
    ["study-a", 8],
  ]);
});

test("what is begun is finished first, whatever the queue says then", () => {
  const programme = withStudies([study("a", 2), study("b", 4), study("c", 6)]);
  const order = inStudyOrder(programme, ["c", "b", "a"], studied(["a"], "opened"));
  expect(studiesOf(order).map(({ key }) => key)).toEqual(["study-a", "study-c", "study-b"]);
});

test("no order makes more of them late than another, and none is lost or twice", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(products),
      fc.shuffledSubarray(products),
      fc.shuffledSubarray(products),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (done, one, other, days, today) => {
        const programme = withStudies(products.map((key, index) => study(key, days[index] ?? 1)));
        const [before, after] = [one, other].map((queue) =>
          studiesOf(inStudyOrder(programme, queue, studied(done))),
        );
        const late = (rows: Requirement[] = []) =>
          rows.filter(({ key, dueDay }) => dueDay < today && !done.includes(key.slice(6))).length;
        expect(late(after)).toBe(late(before));
        expect(after?.map(({ key }) => key).sort()).toEqual(products.map((key) => `study-${key}`));
      },
    ),
  );
});
