import { expect, test } from "vitest";
import { kinds, type ProgressReason, reasonOf, requirementKinds } from "#app/domain/requirements.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";

const midnight = Date.UTC(2026, 11, 3, 22);

test.each(["en", "bg"] as const)("nothing that ends with a day is said to end at 00:00 (%s)", (language) => {
  const all = requirementKinds.flatMap((kind) =>
    (Object.keys(kinds[kind].reasons) as ProgressReason[]).map((reason) => [kind, reason] as const),
  );
  const byHour = all.filter(
    ([kind, reason]) => "endsAt" in reasonOf({ requirement: { kind }, progress: { reason, owner: null } }),
  );
  expect(byHour.map(([, reason]) => reason)).toEqual(["attempt-open", "cool-down"]);
  for (const [kind, reason] of all.filter((one) => !byHour.includes(one))) {
    const progress = { reason, owner: "head", until: midnight } as const;
    expect(progressSentence(stringsFor(language), kind, progress, "Maria"), reason).not.toMatch(
      /\d{1,2}:\d{2}/,
    );
  }
});
