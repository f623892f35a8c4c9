import { createHash } from "node:crypto";

/** SHA-256 of the JSON of a value, as hex. */
export function contentHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
