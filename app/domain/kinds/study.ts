import type { Facts } from "#app/domain/facts.ts";
import { defineKind } from "#app/domain/define-kind.ts";
import { evidenceOn, met } from "#app/domain/requirement.ts";

/** A product or a text, of which at least so many parts are opened before "I have studied this". */
export const study = defineKind({
  fields: { product: "product?", text: "document?", minOpened: "count" },
  needs: {},
  acts: {
    opened: { by: "trainee", asks: false, tone: "idle" },
    studied: { by: "trainee", asks: false, tone: "done" },
  },
  events: [],
  reasons: { study: { turn: "trainee", isCharged: true, isTold: false } },
  group: "rest",
  isMeasured: false,
  progress({ key, minOpened }, { evidence, facts, openedAt }) {
    const studied = evidence.findLast((row) => row.act === "studied");
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
