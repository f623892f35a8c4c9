import type { DealFacts, ResultFacts } from "#app/domain/crm/lists.ts";
import { reachedBp, type ResultList } from "#app/domain/results.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { newestOf } from "#db/queries/crm-records.ts";

/** What is on record of somebody's results, newest first: months with plan and result, and deals. */
export async function viewResults(enrollmentId: string, { crm, common, results }: ServerStrings) {
  const rowsOf = async (list: ResultList) =>
    (await newestOf(read(), list, enrollmentId))
      .filter(({ state }) => state !== "undone")
      .sort((a, b) => (a.day < b.day ? 1 : -1))
      .map((row) => ({
        id: row.id,
        day: row.day,
        facts: row.facts,
        isStruck: row.state === "struck",
        source: row.source === "import" ? results.fromCrm : results.typedHere,
        strike: paths.resultStrike(enrollmentId, list, row.id),
      }));
  const amount = (n: number | null, unit: ResultFacts["unit"]) =>
    n === null ? "–" : unit === "money" ? crm.money(n) : String(n);
  const months = (await rowsOf("results")).map(({ facts, day, ...row }) => {
    const { unit, plan, result } = facts as ResultFacts;
    const bp = reachedBp(plan, result);
    return {
      ...row,
      name: crm.month(day),
      plan: amount(plan, unit),
      result: amount(result, unit),
      reached: bp === null ? "–" : common.percent(bp),
    };
  });
  const deals = (await rowsOf("deals")).map(({ facts, day, ...row }) => {
    const { isWon, product, valueCents } = facts as DealFacts;
    return {
      ...row,
      isWon,
      name: common.day(day),
      outcome: isWon ? crm.won : crm.lost,
      product: product ?? "–",
      value: amount(valueCents, "money"),
    };
  });
  const standing = deals.filter(({ isStruck }) => !isStruck);
  return {
    months,
    deals,
    won: standing.filter(({ isWon }) => isWon).length,
    lost: standing.filter(({ isWon }) => !isWon).length,
  };
}

export type ResultsView = Awaited<ReturnType<typeof viewResults>>;
