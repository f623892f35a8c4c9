import { pictures } from "#db/schema/index.ts";
import { companyRows, type Row, type Value } from "./company-rows.ts";
import { recordRows } from "./record-rows.ts";

/** Rows for every table, in an order that references allow; one trainee, one head, one mentor. */
const rows = [...companyRows, ...recordRows];

function literal(value: Value): string {
  if (value instanceof Uint8Array) return bytesLiteral(Buffer.from(value).toString("hex"));
  return typeof value === "string" ? `'${value}'` : String(value);
}

// Bytes are written otherwise on each engine.
const bytesLiteral = (hex: string) =>
  pictures.screen.getSQLType() === "bytea" ? `'\\x${hex}'` : `x'${hex}'`;

/** The statement that inserts a table's row, with other values where wanted; runs on both engines. */
export function insertOf(table: string, change: Row = {}): string {
  const row: Row = { ...rows.find(([name]) => name === table)?.[1], ...change };
  return `insert into ${table} (${Object.keys(row).join(", ")}) values (${Object.values(row).map(literal).join(", ")})`;
}

/** Statements that fill the tables before this one, as far as references need them. */
export function fillBefore(table: string): string[] {
  const end = rows.findIndex(([name]) => name === table);
  return rows.slice(0, end).map(([name, row]) => insertOf(name, row));
}

/** Statements that leave a row in every table: one attempt handed in, and one open, each with its answer. */
export const fillAll: readonly string[] = [
  ...rows.map(([name, row]) => insertOf(name, row)),
  "update attempts set submitted_at = 3, answers_digest = 'd' where id = 'handed-in'",
  insertOf("attempts", { id: "open", number: 2 }),
  insertOf("answers", { attempt_id: "open" }),
];
