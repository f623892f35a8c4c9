import { expect, test } from "vitest";
import { progressReasons } from "#app/domain/requirement.ts";
import { progressSentence } from "#app/strings/sentences.server.ts";
import { stringsFor } from "#app/strings/strings.server.ts";

const midnight = Date.UTC(2026, 11, 3, 22);

test.each(["en", "bg"] as const)("nothing that ends with a day is said to end at 00:00 (%s)", (language) => {
  for (const reason of progressReasons.filter((one) => one !== "cool-down" && one !== "attempt-open")) {
    const said = progressSentence(stringsFor(language), { reason, owner: "head", until: midnight }, "Maria");
    expect(said, reason).not.toMatch(/\d{1,2}:\d{2}/);
  }
});
