import { expect, test } from "vitest";
import { stringsFor } from "#app/strings/strings.server.ts";

const at = Date.parse("2026-11-24T10:00:00Z");

// „… до 24.11.2026 г.“ at the end of a sentence would get a second full stop.
test.each(["en", "bg"] as const)("a date in %s ends in no full stop, so that sentences may", (language) => {
  const { common } = stringsFor(language);
  for (const text of [
    common.day("2026-11-24"),
    common.longDay("2026-11-24"),
    common.moment(at),
    common.dayAt(at),
  ]) {
    expect(text).toMatch(/24/);
    expect(text).not.toMatch(/\.$/);
  }
});
