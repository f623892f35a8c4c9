import type { Actor } from "#app/domain/access.ts";
import { usualWeeks } from "#app/domain/first-test.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { type CompanySettings, findClock, findSettings, updateSettings } from "#db/queries/company.ts";
import { outdateStandings } from "#db/queries/standings.ts";

/** Changes what the company has set; where the days change, everybody's standing follows. */
export async function changeCompany(
  actor: Actor,
  {
    wantsSheets,
    firstWeeks,
    ...given
  }: Omit<CompanySettings, "sheetsFrom" | "firstWeeks"> & {
    wantsSheets: boolean;
    firstWeeks?: string | undefined;
  },
  now: number,
): Promise<{ ok: true }> {
  return tx(async (t) => {
    const before = await findSettings(t);
    const { today } = await findClock(t, now);
    // Weeks before they were wanted are owed by nobody.
    const input = {
      ...given,
      firstWeeks: firstWeeks ?? before?.firstWeeks ?? usualWeeks.join(", "),
      sheetsFrom: wantsSheets ? (before?.sheetsFrom ?? today) : null,
    };
    await updateSettings(t, input);
    const { roleNames, ...settings } = input;
    await journal(t, {
      ...by(actor, now),
      act: "company.changed",
      subjectId: null,
      objectKind: "company",
      objectId: "company",
      body: { ...settings, words: Object.keys(roleNames).join(" ") },
    });
    if (
      before?.timeZone !== input.timeZone ||
      before.holidays !== input.holidays ||
      before.firstWeeks !== input.firstWeeks ||
      before.sheetsFrom !== input.sheetsFrom
    ) {
      await outdateStandings(t, now);
    }
    return { ok: true };
  });
}
