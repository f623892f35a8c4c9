import { beforeEach, describe, expect, test } from "vitest";
import { encode } from "uqr";
import { readNewcomers } from "#app/features/onboarding/enrollments/enrollment.form.ts";
import { qrOf } from "#app/web/qr.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { findAllPeople } from "#db/queries/people.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const five =
  "Ana One; ana@new.test\nBoris Two\nVera Three;vera@new.test\nGeorgi Four\t\nDesi Five, desi@new.test";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});

type Done = {
  enrolled: { started: { id: string; name: string; link: string | null; qr: { path: string } | null }[] };
};
const enroll = (change: Record<string, string> = {}, by = "head") =>
  submit(by, "/enrollments/together", {
    people: five,
    startsOn: "2026-11-02",
    teamId: "team",
    requestId: "five-at-once",
    ...change,
  });
const count = async () => (await findAllPeople(read(), { search: "", limit: 100, offset: 0 })).length;

describe("enrolling several at once", () => {
  test("five start together, each with a link and a code of their own", async () => {
    const { data } = await enroll();
    const { started } = (data as Done).enrolled;
    expect(started.map(({ name }) => name)).toEqual([
      "Ana One",
      "Boris Two",
      "Vera Three",
      "Georgi Four",
      "Desi Five",
    ]);
    expect(new Set(started.map(({ link }) => link)).size).toBe(5);
    expect(started.every(({ qr }) => qr?.path.startsWith("M") ?? false)).toBe(true);
    expect((await verifyJournal(read())).ok).toBe(true);
  });

  test.each<[string, Record<string, string>, object]>([
    [
      "a line with no name",
      { people: "Ana One\n; ana@new.test" },
      { status: 422, data: { errors: { people: "line-not-read" }, values: { line: "; ana@new.test" } } },
    ],
    [
      "an address that is none",
      { people: "Ana One; ana(at)new" },
      { status: 422, data: { errors: { people: "line-not-read" } } },
    ],
    [
      "an address twice",
      { people: "Ana; a@new.test\nBo; A@new.test" },
      { status: 422, data: { errors: { people: "line-not-read" } } },
    ],
    [
      "somebody who is in an onboarding",
      { people: "Ana One\nPerson trainee; trainee@example.test" },
      { status: 409, data: { refusal: "already-enrolled", values: { line: "Person trainee" } } },
    ],
    ["a team of somebody else", { teamId: "rivals" }, { status: 409, data: { refusal: "not-your-team" } }],
  ])("%s: nobody is enrolled, and what was typed stays", async (_, change, expected) => {
    const before = await count();
    const done = await enroll(change);
    expect(done).toMatchObject(expected);
    expect((done.data as { values: { people: string } }).values.people).toBe(change["people"] ?? five);
    expect(await count()).toBe(before);
  });

  test("sent twice it enrols once", async () => {
    await enroll();
    const before = await count();
    const again = (await enroll()).data as Done;
    expect(again.enrolled.started.map(({ link }) => link)).toEqual([null, null, null, null, null]);
    expect(await count()).toBe(before);
  });

  test.each(["mentor", "executive", "admin"])("%s may not", async (who) =>
    expect((await enroll({}, who)).status).toBe(403),
  );
});

test.each([
  ["", []],
  ["Ana", [{ name: "Ana", email: null }]],
  [
    "Ana ;\r\n\r\nBo,B@X.TEST",
    [
      { name: "Ana", email: null },
      { name: "Bo", email: "b@x.test" },
    ],
  ],
])("the lines of %j", (text, people) => expect(readNewcomers(text)).toEqual({ ok: true, people }));

test("the code's path draws the dark squares and nothing else", () => {
  const { path, size } = qrOf("https://onramp.test/invitations/x");
  const { data } = encode("https://onramp.test/invitations/x", { ecc: "M", border: 4 });
  expect(size).toBe(data.length);
  expect(path.split("M").length - 1).toBe(data.flat().filter(Boolean).length);
});

describe("one session for all who were there", () => {
  const stateOf = async (id: string) => {
    const found = await findJourney(read(), id, await findClock(read(), Date.now()));
    return found?.journey.stages[0]?.requirements.find(({ requirement }) => requirement.key === "account")
      ?.progress.state;
  };
  let ids: string[];
  beforeEach(async () => {
    ids = ((await enroll()).data as Done).enrolled.started.map(({ id }) => id);
  });
  const sign = (enrollmentIds: string[], by = "admin", requestId = "one-session") =>
    submit(by, "/queue/together/account", { "enrollmentIds[]": enrollmentIds, requestId });

  test("the page lists whom it waits for, and one press signs for those chosen", async () => {
    const { people } = (await visit("admin", "/queue/together/account")).data as {
      people: { value: string }[];
    };
    expect(people).toHaveLength(6);
    expect((await sign(ids.slice(0, 4))).location).toBe("/queue");
    expect(await Promise.all(ids.map(stateOf))).toEqual(["met", "met", "met", "met", "waiting"]);
  });

  test("twice, or for others, it records nothing more", async () => {
    await sign(ids);
    const before = await verifyJournal(read());
    await sign(ids, "admin", "another-request");
    await sign(ids);
    await sign(ids, "trainer", "by-the-trainer");
    await sign(["nobody", ...ids], "mentor", "by-a-mentor");
    expect(await verifyJournal(read())).toMatchObject({ ok: true, count: before.ok ? before.count + 2 : -1 });
  });

  test("nobody chosen is said beside the list", async () => {
    expect(
      (await submit("admin", "/queue/together/account", { requestId: "nobody-at-all" })).data,
    ).toMatchObject({ errors: { enrollmentIds: expect.any(String) } });
  });
});
