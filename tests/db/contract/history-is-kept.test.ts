import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { sqliteTriggers, triggerNames } from "#db/append-only.ts";
import { engine, tx } from "#db/engine";
import { migrate } from "#db/migrate.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillAll, fillBefore, insertOf } from "#tests/support/one-of-each.ts";

type Raw = { run: (query: unknown) => unknown; execute: (query: unknown) => Promise<unknown> };
const undone = new Error("undone");

/** Runs statements in one transaction that is taken back; says "undone", or why one was refused. */
async function attempt(...statements: string[]): Promise<string> {
  const run = tx(async (t) => {
    const raw = t as unknown as Raw;
    for (const statement of statements) {
      if (engine === "sqlite") raw.run(sql.raw(statement));
      else await raw.execute(sql.raw(statement));
    }
    throw undone;
  });
  return run.catch((error: unknown) => {
    const said: string[] = [];
    for (let at = error as Error | undefined; at; at = at.cause as Error | undefined) said.push(at.message);
    return said.join(" / ");
  });
}

let isReady = false;
beforeEach(async () => {
  if (!isReady) await freshDatabase();
  isReady = true;
});

const rules = sqliteTriggers().flatMap((statement) => {
  const [, name, on, table] = /^create trigger (\w+) before (\w+) on (\w+)/.exec(statement) ?? [];
  return name && on && table ? [{ name, on, table }] : [];
});
const tries: Record<string, (table: string) => string> = {
  update: (table) =>
    `update ${table} set ${/\((\w+)/.exec(insertOf(table))?.[1]} = ${/\((\w+)/.exec(insertOf(table))?.[1]}`,
  delete: (table) => `delete from ${table}`,
  insert: (table) => insertOf(table, { question_key: "late" }),
};

// What these refuse rests on other rows.
const onOthers: Record<string, readonly string[]> = {
  deal_tries_once_a_person: [
    insertOf("enrollments", { id: "later", request_id: "later" }),
    insertOf("deal_tries", { id: "again", enrollment_id: "later", nonce: "again" }),
  ],
  deal_tries_third_by_own_exception: [
    insertOf("deal_tries", { id: "third", number: 3, nonce: "third", exception_id: "of-nobody" }),
  ],
  evidence_recognised_untried: [
    insertOf("evidence", {
      id: "recognised",
      act: "recognised",
      actor_id: "head",
      requirement_key: "basics",
      request_id: "recognised",
    }),
  ],
};

test("the rules below are all there are", () => {
  expect(rules.map(({ name }) => name)).toEqual(triggerNames);
});

test.each(rules)("$name refuses", async ({ name, on, table }) => {
  expect(await attempt(...fillAll, ...(onOthers[name] ?? [tries[on]?.(table) ?? ""]))).toContain(name);
});

test("an open attempt still takes answers, and can be handed in", async () => {
  expect(
    await attempt(
      ...fillAll,
      insertOf("answers", { attempt_id: "open", question_key: "second" }),
      "update answers set value = '2' where attempt_id = 'open'",
      "delete from answers where attempt_id = 'open'",
      "update attempts set submitted_at = 4 where id = 'open'",
    ),
  ).toBe("undone");
});

test("an answer cannot be moved into an attempt that was handed in", async () => {
  expect(
    await attempt(
      ...fillAll,
      "update answers set attempt_id = 'handed-in', question_key = 'second' where attempt_id = 'open'",
    ),
  ).toContain("answers_late_update");
});

test.runIf(engine === "sqlite").each(rules.filter(({ on }) => on === "delete"))(
  "a row put in the place of another counts as taken away: $name",
  async ({ name, table }) => {
    expect(
      await attempt(...fillAll, insertOf(table).replace("insert into", "insert or replace into")),
    ).toMatch(new RegExp(`${name}|answers_late`));
  },
);

const onPg = engine === "pg";
const raw = (...statements: string[]) =>
  tx(async (t) => {
    for (const statement of statements)
      await (onPg
        ? (t as unknown as Raw).execute(sql.raw(statement))
        : (t as unknown as Raw).run(sql.raw(statement)));
  });
const dropped = (name: string, table: string) => `drop trigger ${name}${onPg ? ` on ${table}` : ""}`;
const hollow = (name: string, table: string) =>
  onPg
    ? `create trigger ${name} before update on ${table} for each row when (false) execute function refuse_change()`
    : `create trigger ${name} before update on ${table} begin select 1; end`;

test.each<[what: string, named: string, statements: string[]]>([
  ["is missing", "evidence_no_update", [dropped("evidence_no_update", "evidence")]],
  [
    "has the right name and refuses nothing",
    "evidence_no_update",
    [dropped("evidence_no_update", "evidence"), hollow("evidence_no_update", "evidence")],
  ],
  [
    "stands on another table",
    "evidence_no_update",
    [dropped("evidence_no_update", "evidence"), hollow("evidence_no_update", "notes")],
  ],
  ["is none of ours", "of_somebody", [hollow("of_somebody", "evidence")]],
  ...(onPg
    ? ([
        [
          "calls a function that was emptied",
          "journal_no_delete",
          [
            "create or replace function refuse_change() returns trigger language plpgsql as $$ begin return old; end $$",
          ],
        ],
        [
          "has a function of its own that was emptied",
          "answers_late_update",
          [
            "create or replace function answers_late_update() returns trigger language plpgsql as $$ begin return new; end $$",
          ],
        ],
        [
          "was switched off",
          "evidence_no_update",
          ["alter table evidence disable trigger evidence_no_update"],
        ],
      ] satisfies [string, string, string[]][])
    : []),
])("a trigger that %s stops the start, by name", async (_, named, statements) => {
  await freshDatabase();
  isReady = false;
  await raw(...statements);
  await expect(migrate()).rejects.toThrow(named);
});

test("a program with other rules makes its own triggers, and takes them for what they are afterwards", async () => {
  await freshDatabase();
  isReady = false;
  await raw(
    dropped("evidence_no_update", "evidence"),
    hollow("evidence_no_update", "evidence"),
    onPg ? "update schema_version set triggers = null" : "pragma application_id = 7",
  );
  await migrate();
  await migrate();
  expect(await attempt(...fillAll, "update evidence set act = act")).toContain("evidence_no_update");
});

const notSelf: [check: string, table: string, who: string, change: Record<string, string>][] = [
  ["enrollments_not_self", "enrollments", "enrolled_by_id", {}],
  ["endings_not_self", "endings", "ended_by_id", {}],
  ["mentor_not_self", "mentor_assignments", "mentor_id", {}],
  ...["confirmed", "shown", "not-yet"].map((act): [string, string, string, Record<string, string>] => [
    "evidence_not_self",
    "evidence",
    "actor_id",
    { act },
  ]),
  ["gate_not_self", "gate_decisions", "decided_by_id", {}],
  ["attempt_marks_not_self", "attempt_marks", "marked_by_id", {}],
  ["attempt_results_not_self", "attempt_results", "released_by_id", {}],
  ["calibration_marks_not_self", "calibration_marks", "grader_id", {}],
  ["extra_attempts_not_self", "extra_attempts", "granted_by_id", {}],
];

test.each(notSelf)("%s: the trainee cannot stand in %s.%s (%j)", async (check, table, who, change) => {
  expect(await attempt(...fillBefore(table), insertOf(table, { ...change, [who]: "head" }))).toBe("undone");
  expect(await attempt(...fillBefore(table), insertOf(table, { ...change, [who]: "trainee" }))).toContain(
    check,
  );
});

test.each(["signed", "asked", "able"])("evidence_own: nobody but the trainee has %s", async (act) => {
  expect(await attempt(...fillBefore("evidence"), insertOf("evidence", { act, actor_id: "trainee" }))).toBe(
    "undone",
  );
  expect(
    await attempt(...fillBefore("evidence"), insertOf("evidence", { act, actor_id: "mentor" })),
  ).toContain("evidence_own");
});
