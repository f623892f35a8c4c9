import type { Strings } from "./strings.ts";

/** The words of one language, in a chunk of their own. */
export async function loadStrings(language: string): Promise<Strings> {
  const { strings } = language === "bg" ? await import("./bg/index.ts") : await import("./en/index.ts");
  return strings;
}
