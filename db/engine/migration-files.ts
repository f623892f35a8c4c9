import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Migration = { version: number; name: string; statements: string[] };

/** The schema's steps in order, from `db/migrations` under the working directory. */
export function migrationFiles(
  dialect: "sqlite" | "pg",
  root = join(process.cwd(), "db", "migrations"),
): Migration[] {
  const folder = join(root, dialect);
  return readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()
    .map((name, index) => ({
      version: index + 1,
      name,
      statements: readFileSync(join(folder, name), "utf8")
        .split("--> statement-breakpoint")
        .map((statement) => statement.trim())
        .filter((statement) => statement !== "" && !/^pragma/i.test(statement))
        .map((statement) => (dialect === "sqlite" ? strict(statement) : statement)),
    }));
}

function strict(statement: string): string {
  return /^create table/i.test(statement) ? statement.replace(/\)\s*;?\s*$/, ") STRICT;") : statement;
}
