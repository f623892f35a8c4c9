// Loaded before the measured server: counts what SQLite runs and tells it to the parent, so the product needs no such door.
import Database from "better-sqlite3";

const probe = new Database(":memory:");
const statement = Object.getPrototypeOf(probe.prepare("select 1")) as Record<
  string,
  (...args: unknown[]) => unknown
>;
probe.close();

let count = 0;
for (const name of ["run", "get", "all", "iterate"]) {
  const original = statement[name];
  if (!original) throw new Error(`A statement has no ${name}`);
  statement[name] = function (...args) {
    count++;
    return original.apply(this, args);
  };
}
process.on("message", () => process.send?.(count));
