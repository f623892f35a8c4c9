import { type Pool, paperSize, type Quiz } from "./quiz.ts";
import { type Candidate, fits } from "./quiz-draw.ts";
import { placesIn, withPlaces } from "./quiz-places.ts";

/** One change to a quiz that is being written. */
export type QuizEdit =
  | { act: "add"; keys: readonly string[] }
  | { act: "remove"; key: string }
  | { act: "draw"; pool: Pool }
  | { act: "drop"; rule: number };

/** A new quiz: nothing to ask yet, everything else as it mostly is. */
export const bareQuiz: Omit<Quiz, "title"> = {
  pools: [],
  passingScoreBp: 8_000,
  attemptsLimit: 3,
  coolDownMinutes: 60,
  timeLimitMinutes: null,
  gradingDays: 3,
  gradedBy: "trainer",
  shows: "verdicts",
};

/** The pools that draw, in their order: all but those whose every question is asked. */
export function rulesIn({ pools }: Pick<Quiz, "pools">): Pool[] {
  return pools.filter(isRule);
}

export function withEdit(quiz: Quiz, edit: QuizEdit): Quiz {
  if (edit.act === "add") {
    const places = placesIn(quiz);
    const fresh = edit.keys.filter((key) => !places.has(key));
    return withPlaces(quiz, Object.fromEntries(fresh.map((key) => [key, "fixed"])));
  }
  if (edit.act === "remove") return withPlaces(quiz, { [edit.key]: "out" });
  if (edit.act === "draw") return { ...quiz, pools: [...quiz.pools, edit.pool] };
  const dropped = rulesIn(quiz)[edit.rule];
  return { ...quiz, pools: quiz.pools.filter((pool) => pool !== dropped) };
}

/** The quiz in which just these of its chosen questions have to be passed by themselves. */
export function withMustHaves(quiz: Quiz, keys: readonly string[]): Quiz {
  const moved = [...placesIn(quiz)].flatMap(([key, place]) => {
    const wanted = keys.includes(key) ? ("must" as const) : ("fixed" as const);
    return place === wanted ? [] : [[key, wanted] as const];
  });
  return moved.length === 0 ? quiz : withPlaces(quiz, Object.fromEntries(moved));
}

/** How many questions a paper asks, and of how many they are chosen. */
export function totalsOf(quiz: Quiz, candidates: readonly Candidate[]): { asks: number; of: number } {
  const named = placesIn(quiz);
  const rules = rulesIn(quiz);
  const possible = candidates.filter((one) => named.has(one.key) || rules.some((pool) => fits(pool, one)));
  return { asks: paperSize(quiz), of: possible.length };
}

const isRule = (pool: Pool) => !("from" in pool) || pool.count < pool.from.length;
