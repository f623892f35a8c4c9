import type { Pool, Quiz } from "./quiz.ts";

/** How a question stands in a quiz by name: not at all, always asked, or always asked and to be passed by itself. */
export const quizPlaces = ["out", "fixed", "must"] as const;
export type QuizPlace = (typeof quizPlaces)[number];

const isFixed = (pool: Pool): pool is Extract<Pool, { from: string[] }> =>
  "from" in pool && pool.count === pool.from.length;

/** The questions that stand in a quiz by name and are always asked, in its order. */
export function placesIn({
  mustHaves = [],
  pools,
}: Pick<Quiz, "mustHaves" | "pools">): Map<string, QuizPlace> {
  const fixed = pools.filter(isFixed).flatMap(({ from }) => from);
  return new Map([
    ...fixed.map((key) => [key, "fixed"] as const),
    ...mustHaves.map((key) => [key, "must"] as const),
  ]);
}

/** The quiz with these questions placed anew; all others, draws included, stay. */
export function withPlaces(quiz: Quiz, changes: Readonly<Record<string, QuizPlace>>): Quiz {
  const places = new Map([...placesIn(quiz), ...Object.entries(changes)]);
  const keysAt = (wanted: QuizPlace) =>
    [...places].flatMap(([key, place]) => (place === wanted ? [key] : []));
  const [fixed, mustHaves] = [keysAt("fixed"), keysAt("must")];
  const { mustHaves: _, mustHaveBp = 10_000, ...rest } = quiz;
  return {
    ...rest,
    pools: [
      ...(fixed.length > 0 ? [{ count: fixed.length, from: fixed }] : []),
      ...quiz.pools.filter((pool) => !isFixed(pool)),
    ],
    ...(mustHaves.length > 0 && { mustHaves, mustHaveBp }),
  };
}
