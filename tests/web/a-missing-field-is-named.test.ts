import { expect, test } from "vitest";
import { z } from "zod";
import { missing as bg } from "#app/strings/bg/missing.ts";
import { missing as en } from "#app/strings/en/missing.ts";
import { questionKinds } from "#app/domain/quiz-questions.ts";

const modules = import.meta.glob<Record<string, unknown>>("/app/features/**/*.form.ts", { eager: true });

/** The fields of a form that, left empty, are asked for. */
function neededIn(schema: z.ZodType): string[] {
  const shape = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
  const empty = schema.safeParse(Object.fromEntries(Object.keys(shape).map((name) => [name, ""])));
  const without = schema.safeParse({});
  return [empty, without]
    .flatMap((read) => read.error?.issues ?? [])
    .filter(({ message }) => message === "required")
    .map(({ path }) => String(path[0]));
}

const made: [name: string, args: unknown[]][] = [
  ...questionKinds.map((kind): [string, unknown[]] => ["questionForm", [kind, ["en"]]]),
];

test("what was left empty is named: no form says only that something has to be filled in", () => {
  const schemas = Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, one]) => {
      if (one instanceof z.ZodType) return [one];
      if (typeof one !== "function") return [];
      const calls = made.filter(([of]) => of === name).map(([, args]) => args);
      return (calls.length > 0 ? calls : [[["en"]], [["en"], {}], []]).flatMap((args) => {
        try {
          const result: unknown = (one as (...given: unknown[]) => unknown)(...args);
          return result instanceof z.ZodType ? [result] : [];
        } catch {
          return [];
        }
      });
    });
  expect(schemas.length).toBeGreaterThan(60);
  const names = [...new Set(schemas.flatMap(neededIn))].map((name) => name.replace(/-(en|bg)$/, "")).sort();
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !(name in en) || !(name in bg))).toEqual([]);
});

test("both languages name the same fields, each with a sentence of its own", () => {
  expect(Object.keys(bg)).toEqual(Object.keys(en));
  expect(
    [...Object.values(en), ...Object.values(bg)].filter((text) => !/^\p{Lu}.{4,}\.$/u.test(text)),
  ).toEqual([]);
});
