import { beforeEach, expect, test } from "vitest";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { completeTask } from "#app/features/requirements/tasks/complete-task.server.ts";
import { read } from "#db/engine";
import { findAllEvidence } from "#db/queries/evidence.ts";
import { findJournal } from "#db/queries/journal.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
const hour = 3_600_000;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany(Date.now() - 3 * 24 * hour);
});

const give = () =>
  completeTask(
    company.as("admin"),
    { enrollmentId: company.enrollmentId, key: "account", requestId: "account-given" },
    company.start + hour,
  );
const end = (ending: "left" | "mistake" = "left") =>
  endEnrollment(
    company.head,
    { enrollmentId: company.enrollmentId, ending, reason: "Found other work" },
    company.start + 2 * hour,
  );
const queue = async (person = "admin") =>
  (
    (await visit(person, "/queue")).data as { rows: { what: string; key: string; to: string | null }[] }
  ).rows.filter(({ what }) => what === "take-back");
const page = () => `/enrollments/${company.enrollmentId}/task/account/taking-back`;
const acts = async () => (await findAllEvidence(read(), company.enrollmentId)).map(({ act }) => act);

test("an ending puts what was given into the administrator's queue, and one tap says it was taken back", async () => {
  await give();
  expect(await queue()).toEqual([]);
  await end();
  expect(await queue()).toMatchObject([{ what: "take-back", key: "account" }]);
  expect((await submit("admin", page(), { requestId: "taken-back-1" })).location).toBe("/queue");
  expect([await queue(), await acts()]).toEqual([[], ["done", "taken-back"]]);
  const [told] = await findJournal(read(), { before: 1e9, act: "evidence", subjectId: "", limit: 1 });
  expect(told).toMatchObject({ act: "evidence.taken-back", actorId: "admin", actorKind: "person" });
  expect(
    JSON.stringify((await visit("head", `/enrollments/${company.enrollmentId}/timeline`)).data),
  ).toContain("Collected after the ending, given with: account");
  await submit("admin", page(), { requestId: "taken-back-2" });
  expect(await acts()).toEqual(["done", "taken-back"]);
});

test("the tap can be undone, and then it waits again", async () => {
  await give();
  await end();
  await submit("admin", page(), { requestId: "taken-back-1" });
  const row = (await findAllEvidence(read(), company.enrollmentId)).find(({ act }) => act === "taken-back");
  expect(
    (
      await submit("admin", `/enrollments/${company.enrollmentId}/evidence/${row?.id}/strike`, {
        returnTo: "/queue",
      })
    ).status,
  ).toBe(303);
  expect(await queue()).toHaveLength(1);
});

test("nothing waits where nothing was given, before the ending, or from somebody else", async () => {
  await submit("admin", page(), { requestId: "too-early" });
  await end();
  expect([await queue(), await acts()]).toEqual([[], []]);
  await submit("admin", page(), { requestId: "never-given" });
  expect(await acts()).toEqual([]);
});

test.each([
  ["mentor", 404],
  ["stranger", 404],
  ["rival", 404],
  ["executive", 403],
])("%s takes nothing back", async (person, status) => {
  await give();
  await end();
  expect((await submit(person, page(), { requestId: "not-theirs" })).status).toBe(status);
  expect(await acts()).toEqual(["done"]);
});

test("a link without an account shows the same list, and the last of it spends the link", async () => {
  await give();
  await end("mistake");
  expect((await visit("head", `/enrollments/${company.enrollmentId}`)).data).toMatchObject({
    may: { itLink: true },
  });
  const { data } = await submit("head", `/enrollments/${company.enrollmentId}/it-link`, {
    name: "Petar of IT",
  });
  const at = new URL((data as { once: { link: string } }).once.link).pathname;
  const tasks = async () =>
    (
      (await visit(null, at)).data as {
        view: { isEnded: boolean; tasks: { key: string; isDone: boolean }[] } | null;
      }
    ).view;
  expect(await tasks()).toMatchObject({ isEnded: true, tasks: [{ key: "account", isDone: false }] });
  expect((await submit(null, at, { key: "rules", requestId: "request-other" })).status).toBe(409);
  expect((await submit(null, at, { key: "account", requestId: "request-it" })).status).toBe(303);
  expect([await queue(), (await acts()).at(-1), (await tasks())?.tasks]).toMatchObject([
    [],
    "taken-back",
    [{ isDone: true }],
  ]);
  expect((await submit(null, at, { key: "account", requestId: "request-again" })).status).toBe(409);
  expect(
    (await submit("head", `/enrollments/${company.enrollmentId}/it-link`, { name: "Petar" })).status,
  ).toBe(409);
});
