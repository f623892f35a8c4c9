import { beforeAll, expect, test } from "vitest";
import type { Permission } from "#app/domain/access.ts";
import { access } from "#app/domain/access-table.ts";
import { read, tx } from "#db/engine";
import { findFigures, insertFigures } from "#db/queries/figures.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { handlerScene, layouts, modules, pages, urlOf } from "#tests/support/every-handler.ts";
import { submit, visit } from "#tests/support/visit.ts";

/** Figures that stand nowhere else: whoever sees one of them sees a margin or a volume. */
const canary = { marginCents: 7_391_273, marginBp: null, unitsPerMonth: 864_197 };
const traces = /7391273|73912\.73|73912,73|73,912|864197|864,197|864.197|6387515|63875/;

let params: Record<string, string>;
let trainee: string;

beforeAll(async () => {
  const scene = await handlerScene();
  params = scene.params;
  trainee = scene.company.traineeId;
  const [film] = await findAllProducts(read());
  await tx((t) =>
    insertFigures(t, { ...canary, id: "canary", productId: film?.id ?? "", setAt: 1, setById: "head" }),
  );
  await submit("head", "/products/order", { by: "figures" });
});

const everybodyElse = () => [trainee, "other", "mentor", "stranger", "trainer", "admin"];

test("the head and the executive read them, the head sets them", async () => {
  for (const person of ["head", "executive"])
    expect(JSON.stringify((await visit(person, "/products/film/figures")).data), person).toMatch(traces);
  expect((await visit("executive", "/products/film/figures")).data).toMatchObject({ maySet: false });
  const { seen } = (await visit("head", "/products/film/figures")).data as { seen: string };
  expect(
    (await submit("head", "/products/film/figures", { margin: "73912.73", unitsPerMonth: "864197", seen }))
      .status,
  ).toBe(303);
  expect(
    (await submit("head", "/products/film/figures", { margin: "much", unitsPerMonth: "1", seen })).status,
  ).toBe(422);
  expect(
    (
      await submit("head", "/products/film/figures", {
        margin: "1",
        unitsPerMonth: "1",
        seen: "what it was once",
      })
    ).status,
  ).toBe(409);
  expect([...(await findFigures(read())).values()]).toEqual([canary]);
});

test("nobody else sees a trace of them at any address, by page or by data", async () => {
  const found: string[] = [];
  let answered = 0;
  for (const person of everybodyElse()) {
    for (const entry of pages) {
      if (!modules[`/app/${entry.file}`]?.["loader"]) continue;
      for (const url of [
        urlOf(entry, params),
        ...(entry.path === "coverage"
          ? ["questions", "team", "own"].map((view) => `/coverage?view=${view}`)
          : []),
      ]) {
        const { status, data } = await visit(person, url);
        if (status === 200) answered++;
        if (traces.test(JSON.stringify(data) ?? "")) found.push(`${person} ${url}`);
      }
    }
    for (const { layout, child } of layouts)
      if (traces.test(JSON.stringify((await visit(person, urlOf(child, params), {}, layout)).data) ?? ""))
        found.push(`${person} ${layout}`);
  }
  expect(found).toEqual([]);
  expect(answered).toBeGreaterThan(60);
});

test("nor does the journal tell them, nor their own record", async () => {
  for (const person of ["admin", "executive"])
    expect(JSON.stringify((await visit(person, "/journal")).data)).not.toMatch(traces);
  for (const person of ["head", trainee])
    expect(JSON.stringify((await visit(person, "/account/record")).data)).not.toMatch(traces);
});

test("the table of access lets nobody else at them", () => {
  const grants: Record<string, object> = access;
  expect([grants["margin.read" satisfies Permission], grants["margin.edit" satisfies Permission]]).toEqual([
    { head: "any", executive: "any" },
    { head: "any" },
  ]);
});
