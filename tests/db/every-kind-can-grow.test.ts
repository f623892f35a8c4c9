import { expect, test } from "vitest";
import type { FieldType } from "#app/domain/requirement.ts";
import { kinds } from "#app/domain/requirements.ts";
import { stageStates } from "#app/domain/stages.ts";
import { openDatabase, read } from "#db/engine";
import { programmeForms } from "#db/forms/programme.ts";
import { migrate } from "#db/migrate.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { keptDatabases, rowsOf, unpacked } from "./kept/open-kept.ts";

const added = { amountAdded: "count?", partyAdded: "party?", documentAdded: "document?" } as const;
const grown = programmeForms(
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { fields }]): [string, { fields: Record<string, FieldType> }] => [
      kind,
      { fields: { ...fields, ...added } },
    ]),
  ),
);
const nothing = Object.fromEntries(Object.keys(added).map((name) => [name, null]));

test.each(keptDatabases("sqlite"))(
  "fields added to every kind are empty in what %s holds, and everybody stands where they stood",
  async (name) => {
    await openDatabase(unpacked(name));
    await migrate();
    const versions = new Map(
      (await rowsOf("select id, content from programme_versions")).map(({ id, content }) => [
        id as string,
        grown.programme.read(content as string),
      ]),
    );
    const drafts = await rowsOf("select content from programme_drafts");
    const requirements = [
      ...versions.values(),
      ...drafts.map(({ content }) => grown.programmeDraft.read(content as string)),
    ]
      .flatMap(({ stages }) => [...stages])
      .flatMap((stage) => stage.requirements);
    expect(new Set(requirements.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    for (const requirement of requirements) expect(requirement).toMatchObject(nothing);
    const clock = await findClock(read(), Date.UTC(2026, 10, 27, 9));
    const onboardings = await rowsOf("select id from enrollments");
    expect(onboardings.length).toBeGreaterThan(0);
    for (const { id } of onboardings) {
      const found = await findJourney(read(), id as string, clock);
      const programme = found && versions.get(found.programmeVersionId);
      if (!found || !programme) throw new Error(`Onboarding ${String(id)} is gone`);
      const standing = stageStates(programme, found.facts, clock).stages.flatMap(({ requirements: all }) =>
        all.map(({ requirement, progress }) => [requirement.key, progress]),
      );
      const stood = found.journey.stages.flatMap(({ requirements: all }) =>
        all.map(({ requirement, progress }) => [requirement.key, progress]),
      );
      // The order in which products are studied is the company's, not the version's.
      expect(standing.sort()).toEqual(stood.sort());
    }
  },
);
