import type { Mode } from "#app/web/config.server.ts";

/** What a database is for; undefined while it is new. */
export type DatabaseKind = "live" | "demo" | "test" | undefined;

/** A start that must not happen, in words for the operator. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Throws Refusal unless a database of this kind may be served in this mode, with this clock. */
export function requireServable(mode: Mode, kind: DatabaseKind, clockFile: string | undefined): void {
  if (mode === "start" && kind && kind !== "live") {
    throw new Refusal(
      `This is a ${kind} database; it must not be served for real. Set DATABASE_URL to another one.`,
    );
  }
  if (mode === "demo" && kind !== "demo") {
    throw new Refusal("This is not a demo database. Run: npm run demo -- --reset");
  }
  if (mode === "test" && kind === "live")
    throw new Refusal("This is a live database; tests must not touch it.");
  if (clockFile && kind !== "demo" && kind !== "test") {
    throw new Refusal("CLOCK_FILE may shift the clock of a demo or test database only. Unset it.");
  }
}
