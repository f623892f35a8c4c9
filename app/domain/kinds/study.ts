import type { Facts } from "#app/domain/facts.ts";
import { defineKind, evidenceOn, met } from "#app/domain/requirement.ts";

/** A product or a text, of which at least so many parts are opened before "I have studied this". */
export const study = defineKind({
  fields: { product: "product?", text: "document?", minOpened: "count" },
  progress({ key, minOpened }, { facts, openedAt }) {
    const studied = evidenceOn(key, facts).findLast((row) => row.act === "studied");
    const figures = { done: Math.min(openedParts(key, facts).length, minOpened), of: minOpened };
    if (studied) return { ...met(studied.recordedAt), figures };
    const state = figures.done === 0 ? "not-started" : "in-progress";
    return { state, owner: "trainee", reason: "study", since: openedAt, figures };
  },
});

/** The parts opened so far, counted from 1. */
export function openedParts(key: string, facts: Facts): number[] {
  const parts = evidenceOn(key, facts).flatMap(({ act, part }) =>
    act === "opened" && part !== null ? [part] : [],
  );
  return [...new Set(parts)].sort((a, b) => a - b);
}
