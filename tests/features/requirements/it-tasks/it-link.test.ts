import { beforeEach, expect, test } from "vitest";
import { makeItLink } from "#app/features/requirements/it-tasks/make-it-link.server.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJournal } from "#db/queries/journal.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

async function link(name = "Petar of IT") {
  const { data } = await submit("head", `/enrollments/${company.enrollmentId}/it-link`, { name });
  return new URL((data as { once: { link: string } }).once.link).pathname;
}
const tasks = async (at: string) =>
  (
    (await visit(null, at)).data as {
      view: { tasks: { key: string; isDone: boolean }[]; holder: string } | null;
    }
  ).view;
const state = async () =>
  (await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now())))?.journey.stages[0]
    ?.requirements[0]?.progress.state;

test("somebody without an account reports what is asked of them, under their name, and the link is spent", async () => {
  const at = await link();
  expect(await tasks(at)).toMatchObject({
    holder: "Petar of IT",
    tasks: [{ key: "account", isDone: false }],
  });
  expect(await state()).toBe("waiting");
  expect((await submit(null, at, { key: "account", requestId: "request-it" })).status).toBe(303);
  expect(await state()).toBe("met");
  const [told] = await findJournal(read(), { before: 1e9, act: "evidence", subjectId: "", limit: 1 });
  expect(told).toMatchObject({ act: "evidence.done", actorKind: "link" });
  expect(
    JSON.stringify((await visit("head", `/enrollments/${company.enrollmentId}/timeline`)).data),
  ).toContain("Petar of IT");
  expect((await submit(null, at, { key: "account", requestId: "request-it-2" })).status).toBe(409);
});

test("opening it does nothing", async () => {
  const at = await link();
  for (let n = 0; n < 3; n++) await visit(null, at);
  expect(await state()).toBe("waiting");
});

test("it is good for the administrator's tasks of this trainee only", async () => {
  const at = await link();
  for (const key of ["rules", "meeting", "nothing"])
    expect([key, (await submit(null, at, { key, requestId: `request-${key}` })).status]).toEqual([key, 409]);
  expect((await visit(null, `/enrollments/${company.enrollmentId}`)).status).toBe(302);
});

test("a new link ends the one before, and time ends each", async () => {
  const first = await link();
  const second = await link("Petar again");
  expect(await tasks(first)).toBeNull();
  expect(await tasks(second)).not.toBeNull();
  const token = "t".repeat(43);
  await makeItLink(
    company.head,
    { enrollmentId: company.enrollmentId, name: "Petar", tokenHash: hashOf(token) },
    Date.now() - 15 * 86_400_000,
  );
  expect(await tasks(`/it-tasks/${token}`)).toBeNull();
  expect(
    (await submit(null, `/it-tasks/${token}`, { key: "account", requestId: "request-late" })).status,
  ).toBe(409);
});

test.each([
  ["mentor", 403],
  ["rival", 404],
  ["admin", 403],
])("%s makes no link for this trainee", async (person, status) => {
  expect(
    (await submit(person, `/enrollments/${company.enrollmentId}/it-link`, { name: "Petar" })).status,
  ).toBe(status);
});
