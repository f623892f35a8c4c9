import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { is } from "drizzle-orm";
import { expect, test } from "vitest";
import { engine } from "#db/engine";
import * as schema from "#db/schema/index.ts";

/** What a trainee does themselves, what is only a projection, and what was possible before and may be on record. */
const own = [
  "activities.recorded_by_id",
  "activities.struck_by_id",
  "activity_choices.chosen_by_id",
  "day_plans.set_by_id",
  "reminders.reminded_by_id",
  "standings.mentor_id",
  "mentor_assignments.assigned_by_id",
];

test.skipIf(engine === "pg")(
  "whoever decided, gave or took back something of a trainee is not the trainee, says the table itself",
  () => {
    const open = Object.values(schema)
      .filter((one) => is(one, SQLiteTable))
      .flatMap((one) => {
        const { name, columns, checks } = getTableConfig(one);
        const subject = columns.find((column) => column.name === "trainee_id");
        const said = checks
          .flatMap(({ value }) => value.queryChunks)
          .map((chunk) => columns.find((column) => column === chunk)?.name);
        return subject
          ? columns
              .filter(
                (column) =>
                  /_by_id$|^(examiner|grader|mentor|asker)_id$/.test(column.name) &&
                  !said.includes(column.name),
              )
              .map((column) => `${name}.${column.name}`)
          : [];
      });
    expect(open.filter((one) => !own.includes(one))).toEqual([]);
  },
);
