import { getTableColumns, getTableName, is, type Table } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { erasures } from "#db/queries/erasure.ts";
import * as schema from "#db/schema/index.ts";

/** Texts that say nothing of a person, by table and column, each with why. */
const nothingPersonal: Record<string, string> = {
  "attempts.paper": "the questions as they were asked",
  "attempts.keys": "the questions' answer keys",
  "calendar_days.name": "the name of a holiday",
  "calibration_marks.line": "the key of a rubric line",
  "client_deals.product": "the name of a product",
  "crm_mappings.columns": "names of columns",
  "company.first_weeks": "figures of the company",
  "company.name": "the company's own",
  "company.place": "the company's own",
  "company.role_names": "the company's own",
  "company.sheets_from": "a day",
  "company.time_zone": "the company's own",
  "deal_tries.nonce": "a random number",
  "deferral_lists.deferrals": "the company's terms",
  "document_drafts.content": "a text for everybody",
  "document_drafts.correction": "what is mended in a text for everybody",
  "document_drafts.returned_because": "what is wrong with a text for everybody",
  "document_files.content": "a text for everybody",
  "document_files.name": "the name of a text for everybody",
  "document_versions.correction": "what was mended in a text for everybody",
  "document_versions.content": "a text for everybody",
  "evidence.nonce": "a random number",
  "files.type": "the kind of file",
  "gate_decisions.receipt": "ids, keys and figures",
  "journal.body": "ids, keys and hashes; the chain cannot lose a word",
  "journal.object_kind": "a word of the product",
  "journal.prev": "a hash",
  "mark_lines.line": "the key of a rubric line",
  "month_results.month": "a month",
  "pictures.phone": "made anew, without what the camera wrote",
  "pictures.screen": "made anew, without what the camera wrote",
  "pictures.type": "the kind of file",
  "product_imports.items": "a price list",
  "product_prices.tiers": "prices",
  "products.content": "a product",
  "programme_drafts.content": "a programme",
  "programme_drafts.previous": "a programme",
  "quiz_drafts.content": "a quiz",
  "programme_versions.content": "a programme",
  "pulses.run": "a random name of a run of the server",
  "question_tags.tag": "a word about a question",
  "question_versions.content": "a question",
  "question_versions.searched": "a question's words",
  "questions.review_by": "a day",
  "quiz_versions.content": "a quiz",
  "reminders.about": "the key of a requirement",
  "scenario_versions.content": "a made-up client",
  "standings.paused_from": "a day",
  "standings.attention_from": "a day",
  "standings.segments": "figures of the stages",
  "survey_windows.cohort": "a month",
  "teams.name": "the company's own",
  "work_weeks.weekdays": "numbers of weekdays",
};

const tables = (Object.values(schema) as unknown[]).filter((one): one is SQLiteTable => is(one, SQLiteTable));
const isId = (name: string) => /(^|_)(id|key|hash|on|day|digest)$/.test(name);

/** Columns that can hold whatever somebody types: texts that are no id, day, hash, key of a list or choice from one. */
function freeColumns(table: SQLiteTable): string[] {
  const pointing = getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns);
  return Object.values(getTableColumns(table))
    .filter((column) => !isId(column.name) && !pointing.some(({ name }) => name === column.name))
    .filter(
      ({ dataType, enumValues }) => (dataType === "string" && !enumValues?.length) || dataType === "buffer",
    )
    .map(({ name }) => name);
}

function goes(table: SQLiteTable, column: string): boolean {
  const erasure = erasures.find((one) => one.table === (table as Table));
  const [field] = Object.entries(getTableColumns(table)).find(([, { name }]) => name === column) ?? [];
  return erasure !== undefined && !(erasure.keep && field && field in erasure.keep);
}

test("whatever somebody can type goes with them, unless a reason says that it is about nobody", () => {
  const left = tables.flatMap((table) =>
    freeColumns(table)
      .filter((column) => !goes(table, column))
      .map((column) => `${getTableName(table)}.${column}`),
  );
  expect(
    left.filter((name) => !(name in nothingPersonal)),
    "Name its table in db/queries/erasure.ts; or, where it can hold nothing about a person, say why in nothingPersonal here.",
  ).toEqual([]);
  const stale = Object.keys(nothingPersonal).filter((name) => !left.includes(name));
  expect(stale, "These are erased or gone; take them out of nothingPersonal.").toEqual([]);
});

test("what an erasure keeps is a column of its table, and what it cannot empty has something to stand in its place", () => {
  const wrong = erasures.flatMap(({ table, keep = {}, as }) => {
    const columns = getTableColumns(table);
    const unknown = Object.keys(keep).filter((name) => !(name in columns));
    const stuck = Object.entries(columns).filter(
      ([name, { notNull, dataType, enumValues }]) =>
        Object.keys(keep).length > 0 &&
        !(name in keep) &&
        notNull &&
        !as?.("p")[name] &&
        (dataType !== "string" || (enumValues?.length ?? 0) > 0),
    );
    return [...unknown, ...stuck.map(([name]) => name)].map((name) => `${getTableName(table)}.${name}`);
  });
  expect(wrong, "Keep it with a reason in db/queries/erasure.ts, or give it a value in `as`.").toEqual([]);
});
