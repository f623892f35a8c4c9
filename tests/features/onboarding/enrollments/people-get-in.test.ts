import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { composeMail } from "#app/jobs/compose-mail.server.ts";
import { readConfig, setConfig } from "#app/web/config.server.ts";
import { read, tx } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findDueOutbox } from "#db/queries/outbox.ts";
import {
  findAllPeople,
  findPersonByEmail,
  insertPerson,
  insertRole,
  updateDeactivatedAt,
} from "#db/queries/people.ts";
import { replaceTeamOf } from "#db/queries/teams.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { cookieOf, forgetCookies, submit, visit } from "#tests/support/visit.ts";

const thursday = Date.UTC(2026, 10, 26, 14);
const day = 86_400_000;
type Started = {
  id: string;
  name: string;
  link: string | null;
  uninvited: string | null;
  opens: { isOpen: boolean } | null;
};
type Data = {
  enrolled: { started: Started[]; company: string; place: string; startsOn: string };
  asked: { index: number; people: { value: string }[]; other: string }[];
  values: Record<string, string>;
  picks: { people: { value: string; label: string }[] };
};

beforeEach(async () => {
  vi.useFakeTimers({ now: thursday, toFake: ["Date"] });
  await freshDatabase();
  forgetCookies();
  await smallCompany();
});
afterEach(() => {
  vi.useRealTimers();
  setConfig(readConfig(process.env));
});

async function imported(
  id: string,
  {
    name = `Imported ${id}`,
    email = `${id}@new.test` as string | null,
    roles = ["trainee"] as ("trainee" | "mentor" | "admin")[],
    teamId = "team" as string | null,
  } = {},
) {
  await tx(async (t) => {
    await insertPerson(t, { id, name, email, language: null, at: thursday });
    for (const role of roles)
      await insertRole(t, { id: `${id}-${role}`, personId: id, role, fromAt: thursday, grantedById: null });
    if (teamId) await replaceTeamOf(t, { id: `${id}-member`, teamId, personId: id, fromAt: thursday });
  });
}
let n = 0;
const together = async (fields: Record<string, string | string[]>, by = "head") => {
  const { status, data } = await submit(by, "/enrollments/together", {
    startsOn: "2026-11-30",
    teamId: "team",
    requestId: `together-${++n}`,
    ...fields,
  });
  return { status, ...(data as Data & { refusal: string | null; errors: object }) };
};
const one = async (fields: Record<string, string>, by = "head") => {
  const { status, data } = await submit(by, "/enrollments/new", {
    email: "",
    startsOn: "2026-11-30",
    teamId: "team",
    requestId: `one-person-${++n}`,
    ...fields,
  });
  return { status, ...(data as Data & { refusal: string | null }) };
};
const pathOf = (link: string | null) => new URL(link ?? "http://none.test/none").pathname;
const look = async (link: string | null) =>
  (await visit(null, pathOf(link))).data as {
    state: string;
    person: { name: string } | null;
    opensAt: number | null;
    ask: { name: string } | null;
  };
const choose = (link: string | null, fields: Record<string, string> = {}) =>
  submit(null, pathOf(link), { password: "three wise storks fly", ...fields });
const everybody = async () => (await findAllPeople(read(), { search: "", limit: 500, offset: 0 })).length;

describe("an invitation of somebody enrolled on Thursday for Monday", () => {
  test("works on Monday, and for a week more", async () => {
    const { enrolled } = await one({ name: "Rada Ilieva" });
    const link = enrolled.started[0]?.link ?? null;
    for (const at of [Date.UTC(2026, 10, 30, 6), Date.UTC(2026, 11, 7, 21)]) {
      vi.setSystemTime(at);
      expect(await look(link)).toMatchObject({ state: "open", person: { name: "Rada Ilieva" } });
    }
    expect((await choose(link, { email: "rada@new.test" })).status).toBe(303);
  });
  test("says after it whom to ask, and lets nobody in", async () => {
    const { enrolled } = await one({ name: "Rada Ilieva" });
    vi.setSystemTime(Date.UTC(2026, 11, 8));
    expect(await look(enrolled.started[0]?.link ?? null)).toMatchObject({
      state: "over",
      person: null,
      ask: { name: "Person head" },
    });
    expect(await choose(enrolled.started[0]?.link ?? null, { email: "rada@new.test" })).toMatchObject({
      status: 409,
      data: { refusal: "link-spent" },
    });
  });
  test("far ahead says when it opens and whom to ask, and does nothing until then", async () => {
    const { enrolled } = await one({ name: "Rada Ilieva", startsOn: "2027-01-11" });
    const link = enrolled.started[0]?.link ?? null;
    expect(enrolled.started[0]?.opens?.isOpen).toBe(false);
    expect(await look(link)).toMatchObject({
      state: "not-yet",
      person: null,
      opensAt: Date.UTC(2027, 0, 3, 22),
      ask: { name: "Person head", email: "head@example.test" },
    });
    expect((await choose(link, { email: "rada@new.test" })).status).toBe(409);
    vi.setSystemTime(Date.UTC(2027, 0, 3, 22));
    expect((await choose(link, { email: "rada@new.test" })).status).toBe(303);
  });
  test("follows what the company has set", async () => {
    const settings = {
      name: "Small",
      language: "en",
      isBilingual: "yes",
      timeZone: "Europe/Sofia",
      holidays: "none",
      place: "Floor 3",
      invitationOpensDays: "0",
      invitationLivesDays: "1",
      wantsSheets: "yes",
      plansDays: "no",
      mentorCapacity: "3",
    };
    expect((await submit("admin", "/company", settings)).status).toBe(303);
    const { enrolled } = await one({ name: "Rada Ilieva", startsOn: "2026-12-01" });
    expect(enrolled).toMatchObject({ company: "Small", place: "Floor 3", startsOn: "2026-12-01" });
    const states = [];
    for (const at of [
      thursday,
      Date.UTC(2026, 10, 30, 22),
      Date.UTC(2026, 11, 2, 21),
      Date.UTC(2026, 11, 2, 22),
    ]) {
      vi.setSystemTime(at);
      states.push((await look(enrolled.started[0]?.link ?? null)).state);
    }
    expect(states).toEqual(["not-yet", "open", "open", "over"]);
    for (const wrong of ["-1", "366", "", "x"])
      expect((await submit("admin", "/company", { ...settings, invitationOpensDays: wrong })).status).toBe(
        422,
      );
  });
  test("the sheet names the company, the day and the place typed for it", async () => {
    const { enrolled } = await together({
      people: "Ana One\nBo Two",
      place: "Sofia, 5 Rakovski, ask for Elena",
    });
    expect(enrolled).toMatchObject({
      company: "Small",
      place: "Sofia, 5 Rakovski, ask for Elena",
      startsOn: "2026-11-30",
    });
  });
});

describe("people who were imported and never signed in", () => {
  test.each([
    ["by their address", { people: "Whatever; rada@new.test" }],
    ["from the list", { "chosen[]": ["rada"] }],
  ])("are invited when they are enrolled %s", async (_, fields) => {
    await imported("rada");
    const before = await everybody();
    const { enrolled } = await together(fields);
    expect(enrolled.started[0]).toMatchObject({ name: "Imported rada", uninvited: null });
    expect((await choose(enrolled.started[0]?.link ?? null)).status).toBe(303);
    expect(await everybody()).toBe(before);
  });
  test("are told apart from whoever signs in as before", async () => {
    await imported("rada");
    await cookieOf("rada");
    expect((await one({ name: "Rada", email: "rada@new.test" })).enrolled.started[0]).toMatchObject({
      link: null,
      uninvited: "has-account",
    });
  });
  test("but who have more to open than a trainee are invited by an administrator", async () => {
    await imported("boss", { roles: ["trainee", "admin"] });
    expect((await one({ name: "Boss", email: "boss@new.test" })).enrolled.started[0]).toMatchObject({
      link: null,
      uninvited: "by-administrator",
    });
  });
  test("an invitation made earlier stops working", async () => {
    await imported("rada");
    const { data } = await submit("admin", "/people/rada/link", {});
    const first = (data as { once: { link: string } }).once.link;
    await together({ "chosen[]": ["rada"] });
    expect(await choose(first)).toMatchObject({ status: 409 });
  });
});

describe("the list of those who are here", () => {
  test("offers trainees of one's team and of none who are in no onboarding, and finds them by name", async () => {
    await imported("rada");
    await imported("loose", { teamId: null });
    await imported("tar", { teamId: "rivals" });
    await imported("mentoring", { roles: ["mentor"] });
    await imported("gone");
    await tx((t) => updateDeactivatedAt(t, "gone", thursday));
    const offered = (data: unknown) => (data as Data).picks.people.map(({ value }) => value);
    expect(offered((await visit("head", "/enrollments/together")).data)).toEqual(["loose", "rada"]);
    expect(offered((await visit("trainer", "/enrollments/together")).data)).toEqual(["loose", "rada", "tar"]);
    const found = await together({
      step: "look",
      search: "ЛООЅ",
      people: "Typed Already",
      "chosen[]": ["rada"],
    });
    expect(found.picks.people.map(({ value }) => value)).toEqual(["rada"]);
    const latin = await together({
      step: "look",
      search: "LOOSE",
      people: "Typed Already",
      "chosen[]": ["rada"],
    });
    expect(latin.picks.people.map(({ value }) => value)).toEqual(["rada", "loose"]);
    expect(latin.values["people"]).toBe("Typed Already");
  });
  test("enrols several, with new ones beside them", async () => {
    await imported("rada");
    await imported("loose", { teamId: null });
    const before = await everybody();
    const { enrolled } = await together({ "chosen[]": ["rada", "loose"], people: "Ana One" });
    expect(enrolled.started.map(({ name, link }) => [name, link !== null])).toEqual([
      ["Ana One", true],
      ["Imported rada", true],
      ["Imported loose", true],
    ]);
    expect(await everybody()).toBe(before + 1);
    expect((await verifyJournal(read())).ok).toBe(true);
  });
  test.each([
    ["somebody of another team", "rival-trainee"],
    ["nobody", "no-such-id"],
  ])("refuses %s, whole", async (_, id) => {
    await imported("rival-trainee", { teamId: "rivals" });
    const before = await everybody();
    expect(await together({ "chosen[]": [id], people: "Ana One" })).toMatchObject({
      status: 409,
      refusal: "no-such-person",
      values: { people: "Ana One" },
    });
    expect(await everybody()).toBe(before);
  });
  test("nobody typed and nobody chosen is said beside the field", async () =>
    expect(await together({ people: " " })).toMatchObject({ status: 422, errors: { people: "required" } }));
});

describe("a name that is here already", () => {
  beforeEach(() => imported("rada", { name: "Рада Илиева", email: null }));
  test("is asked about before a second person is made, and either answer is taken", async () => {
    const before = await everybody();
    const asked = await one({ name: "рада  Илиева" });
    expect(asked).toMatchObject({ status: 409, refusal: "here-already", values: { name: "рада Илиева" } });
    expect(await everybody()).toBe(before);
    const same = await one({ name: "рада  Илиева", "same-0": asked.asked[0]?.people[0]?.value ?? "" });
    expect(same.enrolled.started[0]).toMatchObject({ name: "Рада Илиева", uninvited: null });
    expect(await everybody()).toBe(before);
    const other = await one({ name: "Рада Илиева", "same-0": asked.asked[0]?.other ?? "" });
    expect(other.status).toBe(200);
    expect(await everybody()).toBe(before + 1);
  });
  test("is asked about line by line, and an answer about another name does not count", async () => {
    const asked = await together({ people: "Ana One\nРада Илиева" });
    expect(asked.asked.map(({ index }) => index)).toEqual([1]);
    const value = asked.asked[0]?.people[0]?.value ?? "";
    expect(await together({ people: "Рада Илиева\nAna One", "same-1": value })).toMatchObject({
      status: 409,
      refusal: "here-already",
    });
    expect(
      (await together({ people: "Ana One\nРада Илиева", "same-1": value })).enrolled.started.map(
        ({ name }) => name,
      ),
    ).toEqual(["Ana One", "Рада Илиева"]);
  });
  test("twice in one list is asked about too", async () => {
    const asked = await together({ people: "Bo Two\nBo Two" });
    expect(asked).toMatchObject({ status: 409, refusal: "here-already" });
    expect(
      (await together({ people: "Bo Two\nBo Two", "same-1": asked.asked[0]?.other ?? "" })).enrolled.started,
    ).toHaveLength(2);
  });
  test("in another team is nobody's business here", async () => {
    await imported("far", { name: "Далечен Човек", teamId: "rivals" });
    expect((await one({ name: "Далечен Човек" })).status).toBe(200);
  });
  test.each(["same-x", "same-", "role"])("a field nobody offers (%s) enrols nobody", async (field) =>
    expect((await one({ name: "Cy", [field]: "new:cy" })).status).toBe(422),
  );
});

describe("a new invitation", () => {
  const url = async () =>
    `/enrollments/${(await one({ name: "Rada Ilieva", email: "rada@new.test" })).enrolled.started[0]?.id}/invitation`;
  test.each(["head", "trainer"])("is printed by a %s, and the earlier one stops working", async (who) => {
    const { enrolled } = await one({ name: "Rada Ilieva" });
    const done = await submit(who, `/enrollments/${enrolled.started[0]?.id}/invitation`, { by: "sheet" });
    const link = (done.data as { sheet: { started: Started[] } }).sheet.started[0]?.link ?? null;
    expect(await look(enrolled.started[0]?.link ?? null)).toMatchObject({ state: "used" });
    expect(await look(link)).toMatchObject({ state: "open" });
  });
  test.each([
    ["rival", 404],
    ["mentor", 403],
    ["executive", 403],
    ["admin", 403],
  ])("is not made by a %s", async (who, status) =>
    expect((await submit(who, await url(), { by: "sheet" })).status).toBe(status),
  );
  test("is not made for somebody who is in already", async () => {
    const address = await url();
    await cookieOf((await findPersonByEmail(read(), "rada@new.test"))?.id ?? "");
    expect(await submit("head", address, { by: "sheet" })).toMatchObject({
      status: 409,
      data: { refusal: "has-account" },
    });
  });
  test("is mailed to the address, says when it opens, and is let go of once another took its place", async () => {
    setConfig({ ...readConfig(process.env), mail: { smtpUrl: "smtp://localhost", from: "a@b.test" } });
    const { enrolled } = await one({
      name: "Rada Ilieva",
      email: "rada@new.test",
      mail: "yes",
      startsOn: "2027-01-11",
    });
    const [first] = (await findDueOutbox(read(), thursday + day, 50)).filter(
      ({ kind }) => kind === "mail.invitation",
    );
    if (!first) throw new Error("no mail");
    const mail = await composeMail(first, "https://x.test", thursday);
    expect(mail).toMatchObject({ to: "rada@new.test" });
    expect(mail?.text).toContain(pathOf(enrolled.started[0]?.link ?? null));
    expect(mail?.text).toMatch(
      /opens on Monday 4 January and works once, until the end of Monday 18 January|opens on Monday,? 4 January/,
    );
    expect(
      (await submit("head", `/enrollments/${enrolled.started[0]?.id}/invitation`, { by: "mail" })).status,
    ).toBe(303);
    expect(await composeMail(first, "https://x.test", thursday)).toBeUndefined();
    expect(
      (await findDueOutbox(read(), thursday + day, 50)).filter(({ kind }) => kind === "mail.invitation"),
    ).toHaveLength(2);
  });
  test("cannot be mailed to somebody without an address", async () => {
    const { enrolled } = await one({ name: "Rada Ilieva", mail: "yes" });
    expect(
      (await findDueOutbox(read(), thursday + day, 50)).filter(({ kind }) => kind === "mail.invitation"),
    ).toEqual([]);
    expect(
      await submit("head", `/enrollments/${enrolled.started[0]?.id}/invitation`, { by: "mail" }),
    ).toMatchObject({ status: 409, data: { refusal: "no-address" } });
  });
});
