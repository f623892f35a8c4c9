import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { bareProduct, type Priority } from "#app/domain/product.ts";
import { orderProducts } from "#app/features/catalogue/products/order-products.server.ts";
import { pinProduct } from "#app/features/catalogue/products/pin-product.server.ts";
import { retireProduct } from "#app/features/catalogue/products/retire-product.server.ts";
import { setFigures } from "#app/features/catalogue/products/set-figures.server.ts";
import { read, tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findClock } from "#db/queries/company.ts";
import { findStaleEnrollments } from "#db/queries/waits.ts";
import { findProductByKey } from "#db/queries/products.ts";
import { findFigures } from "#db/queries/figures.ts";
import { findFacts } from "#db/queries/facts.ts";
import { insertProduct, publishProgramme } from "#db/queries/content.ts";
import { updateVersion } from "#db/queries/enrollments.ts";
import { findStudyOrder } from "#db/queries/questions.ts";
import { findStudyMaterial } from "#db/queries/study.ts";
import { evidenceOn } from "#app/domain/requirement.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany, smallProgramme } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let clock = 0;
const keys = ["a", "b", "c", "d"];
const studyOf = (product: string) => ({
  kind: "study" as const,
  key: `study-${product}`,
  title: { en: product },
  why: { en: "why" },
  minutes: null,
  dueDay: 3,
  product,
  text: null,
  minOpened: 0,
});

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  clock = company.start;
  for (const [index, key] of keys.entries())
    await tx((t) =>
      insertProduct(t, key, ((index % 3) + 1) as Priority, bareProduct({ en: key }), company.start),
    );
  const [first, ...rest] = smallProgramme.stages;
  const programme = {
    ...smallProgramme,
    stages: [{ ...first, requirements: [...first.requirements, ...keys.map(studyOf)] }, ...rest],
  } as typeof smallProgramme;
  await tx(async (t) =>
    updateVersion(
      t,
      company.enrollmentId,
      await publishProgramme(t, "default", programme, { at: company.start, actorId: null }),
    ),
  );
});

const studied = async () => {
  const { facts } = (await findFacts(read(), company.enrollmentId)) ?? {};
  return keys.filter(
    (key) => facts && evidenceOn(`study-${key}`, facts).some(({ act }) => act === "studied"),
  );
};
const figures = async (key: string, marginCents: number | null, unitsPerMonth: number | null) => {
  const id = (await findProductByKey(read(), key))?.id ?? "";
  return setFigures(
    company.head,
    {
      key,
      figures: { marginCents, marginBp: null, unitsPerMonth },
      seen: contentHash((await findFigures(read())).get(id) ?? null),
    },
    ++clock,
  );
};

test("the order follows the figures as they change, and a trainee's list shows it with thirds for priorities", async () => {
  await orderProducts(company.head, { by: "figures" }, company.start);
  for (const [key, margin] of [
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["d", 4],
  ] as const)
    await figures(key, margin, 10);
  expect(await findStudyOrder(read())).toEqual(["d", "c", "b", "a"]);
  await figures("a", 100, 10);
  expect(await findStudyOrder(read())).toEqual(["a", "d", "c", "b"]);
  const { rows } = (await visit(company.traineeId, "/products")).data as { rows: object[] };
  expect(rows).toMatchObject([
    { key: "a", place: 1, priority: 1 },
    { key: "d", priority: 1 },
    { key: "c", priority: 2 },
    { key: "b", priority: 3 },
  ]);
  await submit("trainer", "/products/order", { by: "hand" });
  expect(await findStudyOrder(read())).toEqual(["a", "d", "b", "c"]);
});

test("the trainee's next product is the first in the order that they have not studied", async () => {
  const next = async () =>
    ((await visit(company.traineeId, "/products")).data as { next: { key: string; to: string } | null }).next;
  expect(await next()).toEqual({ key: "a", to: `/enrollments/${company.enrollmentId}/study/study-a` });
  expect(
    (
      await submit(company.traineeId, `/enrollments/${company.enrollmentId}/study/study-a`, {
        requestId: "studied-a",
      })
    ).status,
  ).toBe(303);
  expect((await next())?.key).toBe("d");
  expect((await visit("mentor", "/products")).data).toMatchObject({ next: null });
});

const planned = async () => {
  const [first] = (await findFacts(read(), company.enrollmentId))?.programme.stages ?? [];
  return first?.requirements.flatMap(({ key }) => (key.startsWith("study-") ? [key] : []));
};
const pin = async (key: string) =>
  pinProduct(
    company.head,
    { key, rev: (await findProductByKey(read(), key))?.rev ?? 0, isPinned: true },
    ++clock,
  );

test("the products of a stage follow the queue, also as it changes, and the projection is made anew", async () => {
  expect(await planned()).toEqual(["study-a", "study-d", "study-b", "study-c"]);
  await pin("c");
  expect(await planned()).toEqual(["study-c", "study-a", "study-d", "study-b"]);
  const { today } = await findClock(read(), clock);
  expect(await findStaleEnrollments(read(), today, 10)).toEqual([company.enrollmentId]);
  await submit(company.traineeId, `/enrollments/${company.enrollmentId}/study/study-a`, {
    requestId: "studied-a",
  });
  expect(await planned()).toEqual(["study-a", "study-c", "study-d", "study-b"]);
});

test("whatever is set, pinned, retired or ordered, what was studied stays studied and its material stays there", async () => {
  for (const key of ["a", "c"])
    await submit(company.traineeId, `/enrollments/${company.enrollmentId}/study/study-${key}`, {
      requestId: `studied-${key}`,
    });
  const met = await studied();
  expect(met).toEqual(["a", "c"]);
  const step = fc.oneof(
    fc.record({
      act: fc.constant("figures" as const),
      key: fc.constantFrom(...keys),
      margin: fc.option(fc.nat(500)),
      units: fc.option(fc.nat(500)),
    }),
    fc.record({ act: fc.constant("pin" as const), key: fc.constantFrom(...keys), on: fc.boolean() }),
    fc.record({ act: fc.constant("sold" as const), key: fc.constantFrom(...keys), on: fc.boolean() }),
    fc.record({
      act: fc.constant("order" as const),
      by: fc.constantFrom("hand" as const, "figures" as const),
    }),
  );
  let at = company.start;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const one of steps) {
        at++;
        if (one.act === "figures") await figures(one.key, one.margin, one.units);
        else if (one.act === "order") await orderProducts(company.head, { by: one.by }, at);
        else {
          const rev = (await findProductByKey(read(), one.key))?.rev ?? 0;
          await (one.act === "pin"
            ? pinProduct(company.head, { key: one.key, rev, isPinned: one.on }, at)
            : retireProduct(company.head, { key: one.key, rev, isSold: one.on }, at));
        }
        expect(await studied()).toEqual(met);
        for (const key of keys) expect(await findStudyMaterial(read(), studyOf(key))).toBeDefined();
        const sold = (await Promise.all(keys.map((key) => findProductByKey(read(), key)))).filter(
          (row) => row?.retiredAt === null,
        ).length;
        expect(await findStudyOrder(read())).toHaveLength(sold);
      }
    }),
    { numRuns: 25 },
  );
});
