import { matchRoutes } from "@remix-run/router";
import { beforeEach, expect, test } from "vitest";
import { requirementKinds } from "#app/domain/requirements.ts";
import { paths } from "#app/paths.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { countStatements, read } from "#db/engine";
import { runReading } from "#db/engine/scope.ts";
import { findFacts } from "#db/queries/facts.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany, smallProgramme } from "#tests/support/small-company.ts";
import { forgetCookies, table, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  await visit(company.trainee.id, paths.account);
});

async function statementsOf(run: () => Promise<unknown>): Promise<number> {
  const at = countStatements();
  await run();
  return countStatements() - at;
}

const all = smallProgramme.stages.flatMap(({ requirements }) => requirements);

test.each(requirementKinds)("a page of one %s and the frame around it read its facts once", async (kind) => {
  const key = all.find((one) => one.kind === kind)?.key ?? "";
  const url = paths.requirement(kind, company.enrollmentId, key);
  const facts = await statementsOf(() => findFacts(read(), company.enrollmentId));
  expect(facts).toBeGreaterThan(10);
  const files = (matchRoutes(table, url) ?? []).map(({ route }) => route.handle as string);
  const frame = files.find((file) => file.endsWith("requirement.route.tsx"));
  const context = { clientIp: "127.0.0.1" };
  const page = await statementsOf(() => visit(company.trainee.id, url, undefined, undefined, context));
  expect(page).toBeGreaterThan(facts);
  expect(page, "The page itself read the facts twice").toBeLessThan(2 * facts);
  if (kind === "quiz") return;
  const beside = await statementsOf(() => visit(company.trainee.id, url, undefined, frame, context));
  expect(beside, "The frame read again what the page had read").toBeLessThan(facts);
});

test("after a write the facts are read anew, and in a transaction each time", async () => {
  const { enrollmentId } = company;
  await runReading(new Map(), async () => {
    const before = await findFacts(read(), enrollmentId);
    expect(await findFacts(read(), enrollmentId)).toBe(before);
    const input = { enrollmentId, key: "account", requestId: "request-1" };
    expect(await completeTask(company.as("admin"), input, company.start + 60_000)).toMatchObject({
      ok: true,
    });
    const after = await findFacts(read(), enrollmentId);
    expect([before?.facts.evidence.length, after?.facts.evidence.length]).toEqual([0, 1]);
  });
  expect(await findFacts(read(), enrollmentId)).not.toBe(await findFacts(read(), enrollmentId));
});
