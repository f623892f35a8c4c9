import { expect, test } from "vitest";
import type { KindReason } from "#app/domain/define-kind.ts";
import { kinds, type ProgressReason } from "#app/domain/requirements.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";

const midnight = Date.UTC(2026, 11, 3, 22);

test.each(["en", "bg"] as const)("nothing that ends with a day is said to end at 00:00 (%s)", (language) => {
  const all = Object.values(kinds).flatMap(
    ({ reasons }) => Object.entries(reasons) as [ProgressReason, KindReason][],
  );
  const byDay = all.filter(([, reason]) => !("endsAt" in reason)).map(([reason]) => reason);
  expect(all.length - byDay.length).toBe(2);
  for (const reason of byDay) {
    const said = progressSentence(stringsFor(language), { reason, owner: "head", until: midnight }, "Maria");
    expect(said, reason).not.toMatch(/\d{1,2}:\d{2}/);
  }
});
