import { build, type Rollup } from "vite";
import { expect, test } from "vitest";
import { stringsFor } from "#app/strings/strings.server.ts";

test.each(["en", "bg"] as const)(
  "the browser gets no sentence that only the server says (%s)",
  async (language) => {
    const made = (await build({
      configFile: false,
      logLevel: "silent",
      build: {
        write: false,
        minify: false,
        lib: { entry: `app/strings/${language}/index.ts`, formats: ["es"] },
      },
    })) as Rollup.RollupOutput[];
    const code = made
      .flatMap(({ output }) => output.map((chunk) => ("code" in chunk ? chunk.code : "")))
      .join("");
    const { told, requirements } = stringsFor(language);
    expect(code).toContain(requirements.kinds["case-review"]);
    for (const { hint } of Object.values(told.kinds))
      expect(
        code.includes(hint),
        `"${hint}" travels with every page: keep it out of app/strings/${language}/index.ts`,
      ).toBe(false);
    expect(code).not.toMatch(/"evidence\.|"attempt\.submitted"/);
  },
);
