import type { Review } from "#app/domain/warm-up-cards.ts";
import { describe, expect, test } from "vitest";
import { recallOf } from "#app/acts/recall.ts";

describe("when a question comes back", () => {
  const day = 86_400_000;
  const start = Date.parse("2026-03-02T08:00:00Z");
  const given = (...answers: [days: number, isRight: boolean][]): Review[] =>
    answers.map(([days, isRight]) => ({ at: start + days * day, isRight }));
  const restsFor = (reviews: Review[]) =>
    Math.round((recallOf(reviews, start).dueAt - (reviews.at(-1)?.at ?? 0)) / day);

  test("each right answer lets it rest longer, and never for more than half a year", () => {
    let reviews = given([0, false]);
    const rests = Array.from({ length: 8 }, () => {
      const { dueAt } = recallOf(reviews, start);
      const rest = restsFor(reviews);
      reviews = [...reviews, { at: dueAt, isRight: true }];
      return rest;
    });
    expect(rests.slice(0, 5)).toEqual([1, 3, 8, 22, 54]);
    expect(rests.every((rest, index) => rest >= (rests[index - 1] ?? 0) && rest <= 181)).toBe(true);
  });

  test("a wrong one brings it back the next day", () => {
    const known = given([0, true], [3, true], [12, true]);
    expect(restsFor(known)).toBeGreaterThan(14);
    expect(restsFor([...known, { at: start + 40 * day, isRight: false }])).toBeLessThanOrEqual(3);
    expect(restsFor(given([0, false]))).toBe(1);
  });

  test("it fades with every day, and the same answers always say the same", () => {
    const reviews = given([0, false], [1, true]);
    const recalls = [1, 4, 10, 60].map((days) => recallOf(reviews, start + days * day).recall);
    expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
    expect(recalls[1]).toBeCloseTo(0.9, 1);
    expect(recallOf(reviews, start + day)).toEqual(recallOf([...reviews], start + day));
  });
});
