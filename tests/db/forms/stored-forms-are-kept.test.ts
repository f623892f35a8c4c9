import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { kinds, type RequirementKind, requirementKinds } from "#app/domain/requirements.ts";
import { programme } from "#db/forms/programme.ts";
import { storedForms } from "#db/forms/all.ts";
import { defineForm, type StoredForm } from "#db/forms/form.ts";

const forms = [
  ...new Map(
    Object.values(storedForms).map((form) => [form.name, form as unknown as StoredForm<unknown>]),
  ).values(),
];
const fileOf = (name: string, n: number) => `tests/db/forms/${name.replaceAll(" ", "-")}-${n}.json`;
const each = forms.flatMap((form) =>
  Array.from(
    { length: form.form },
    (_, index) => [`${form.name}, form ${index + 1}`, form, index + 1] as const,
  ),
);

test.each(each)("a frozen sample of %s is read", (_, form, n) => {
  const samples = JSON.parse(readFileSync(fileOf(form.name, n), "utf8")) as unknown[];
  expect(samples.length).toBeGreaterThan(0);
  for (const value of samples) {
    const today = form.unpack(n === 1 ? value : { form: n, value });
    expect(form.read(form.write(today))).toEqual(today);
    expect(form.unpack({ form: n, value })).toEqual(today);
    // A field that a kind got since is empty in it.
    if (n === form.form) expect(today).toMatchObject(value as object);
  }
});

test("each step from a form to the next is a file in its document's folder of upcasts", () => {
  const folder = (name: string) => `db/forms/upcasts/${name.replaceAll(" ", "-")}`;
  for (const { name, form } of forms) {
    const steps = Array.from({ length: form - 1 }, (_, index) => `from-${index + 1}.ts`);
    const found = existsSync(folder(name)) ? readdirSync(folder(name)) : [];
    expect(found, `Write ${folder(name)}/from-<form>.ts, one a step, and name it in the form's list`).toEqual(
      steps,
    );
  }
});

// What a form means never changes: a changed shape is a new form with an upcast and a sample (docs/how-to.md).
const shapes = JSON.parse(readFileSync("tests/db/forms/shapes.json", "utf8")) as Record<string, string>;
const shapeOf = ({ schema }: StoredForm<unknown>) =>
  createHash("sha256")
    .update(JSON.stringify(z.toJSONSchema(schema, { io: "output" }), withoutKinds))
    .digest("hex")
    .slice(0, 16);

// Kinds of requirement come and grow without a new form; what each must keep is the next test's.
function withoutKinds(name: string, value: unknown): unknown {
  const isKind = (one: { properties?: { kind?: { const?: unknown } } }) =>
    (requirementKinds as unknown[]).includes(one.properties?.kind?.const);
  if (name === "anyOf" && (value as object[]).every(isKind)) return "kinds of requirement";
  if (name === "enum" && JSON.stringify(value) === JSON.stringify(requirementKinds)) return "their names";
  return value;
}

const frozenFields = JSON.parse(readFileSync("tests/db/forms/kinds.json", "utf8")) as Record<
  string,
  Record<string, string>
>;

test("a kind of requirement keeps the fields that versions hold, and grows by fields that may be empty", () => {
  const fieldsOf = (kind: string): Record<string, string> => kinds[kind as RequirementKind]?.fields ?? {};
  const today = Object.fromEntries(requirementKinds.map((kind) => [kind, fieldsOf(kind)]));
  for (const [kind, fields] of Object.entries(frozenFields)) {
    expect(fieldsOf(kind), "Published programmes hold these fields: leave them as they are").toMatchObject(
      fields,
    );
    const added = Object.entries(fieldsOf(kind)).filter(([name]) => !(name in fields));
    expect(
      added.filter(([, type]) => !type.endsWith("?")),
      "Versions from before have no such field: let it be empty, with a type that ends in ?",
    ).toEqual([]);
  }
  expect(
    frozenFields,
    "Put what is new into tests/db/forms/kinds.json, so that it is kept from now on",
  ).toEqual(today);
});

test("the shape of each document is that of its form", () => {
  const now = Object.fromEntries(forms.map((form) => [`${form.name} ${form.form}`, shapeOf(form)]));
  expect(Object.fromEntries(Object.keys(now).map((name) => [name, shapes[name]]))).toEqual(now);
});

test("no form or sample was taken away", () => {
  for (const name of Object.keys(shapes)) {
    const [, kind = "", n] = /^(.*) (\d+)$/.exec(name) ?? [];
    expect(forms.find((form) => form.name === kind)?.form, name).toBeGreaterThanOrEqual(Number(n));
    expect(existsSync(fileOf(kind, Number(n))), name).toBe(true);
  }
});

test("a programme published before a kind had a field that may be empty is still read", () => {
  const [sample] = JSON.parse(readFileSync(fileOf("programme", 1), "utf8")) as {
    stages: { requirements: Record<string, unknown>[] }[];
  }[];
  const earlier = structuredClone(sample);
  const optional = (kind: string) =>
    Object.entries(kinds[kind as RequirementKind].fields)
      .filter(([, type]) => type.endsWith("?"))
      .map(([name]) => name);
  const taken = (earlier?.stages ?? [])
    .flatMap(({ requirements }) => requirements)
    .flatMap((one) => optional(one["kind"] as string).map((name) => delete one[name]));
  expect(taken.length).toBeGreaterThan(5);
  const read = programme
    .unpack(earlier)
    .stages.flatMap(({ requirements }) => requirements) as unknown as Record<string, unknown>[];
  for (const one of read)
    expect(one).toMatchObject(
      Object.fromEntries(optional(one["kind"] as string).map((name) => [name, null])),
    );
});

test("a document of form 1 becomes one of form 3 step by step, and one of a newer program is refused", () => {
  const grown = defineForm(
    "thing",
    z.strictObject({ name: z.string(), size: z.number(), colours: z.array(z.string()) }),
    [
      (old: { name: string }) => ({ ...old, size: 1 }),
      ({ colour, ...old }: { name: string; size: number; colour?: string }) => ({
        ...old,
        colours: colour ? [colour] : [],
      }),
    ],
  );
  const wanted = { name: "a", size: 1, colours: [] };
  expect(grown.read('{"name":"a"}')).toEqual(wanted);
  expect(grown.read('{"form":1,"value":{"name":"a"}}')).toEqual(wanted);
  expect(grown.read('{"form":2,"value":{"name":"a","size":5,"colour":"red"}}')).toEqual({
    name: "a",
    size: 5,
    colours: ["red"],
  });
  expect(JSON.parse(grown.write(wanted))).toEqual({ form: 3, value: wanted });
  expect(() => grown.read('{"form":4,"value":{}}')).toThrow("has form 4, this program knows 3");
});
