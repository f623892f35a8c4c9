import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accessNewsOf } from "#app/domain/access-news.ts";
import { journalActs } from "#app/domain/journal-acts.ts";
import { postman } from "#app/jobs/post.server.ts";
import { sendOutbox } from "#app/jobs/send-outbox.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { makeInvitation } from "#app/features/onboarding/enrollments/make-invitation.server.ts";
import { makeLink } from "#app/features/company/people/make-link.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { hashOf, newToken } from "#app/web/ids.server.ts";
import { read, tx } from "#db/engine";
import { upsertCredential } from "#db/queries/credentials.ts";
import { insertRole, updateParticulars } from "#db/queries/people.ts";
import { notices } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
const now = () => Date.now();
const password = "seven calm herons";

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany(Date.now() - 86_400_000);
  mailbox = await openMailbox();
});
afterEach(() => mailbox.close());

const send = () =>
  sendOutbox(
    postman(
      {
        publicOrigin: "https://onramp.test",
        mail: { smtpUrl: mailbox.url, from: "Onramp <onramp@company.test>" },
      },
      { info: () => {} },
      now,
    ),
    now(),
  );
const told = async (personId: string) =>
  (await read().select().from(notices).where(eq(notices.personId, personId)).orderBy(notices.kind)).map(
    ({ kind, role, byId }) => [kind, role, byId],
  );
const to = (address: string) =>
  mailbox.mails.filter((mail) => mail.includes(`To: ${address}`)).map((mail) => mail.replaceAll(/=\n/g, ""));
const mentor = { name: "Person mentor", email: "mentor@example.test", roles: [] as string[] };
const change = (fields: Partial<typeof mentor>) => {
  const { roles, ...rest } = { ...mentor, roles: ["mentor"], ...fields };
  return submit("admin", "/people/mentor", { ...rest, "roles[]": roles });
};

test("a new address is told to the old one too, with who did it and whom to call", async () => {
  await tx((t) =>
    insertRole(t, { id: "second", personId: "other", role: "admin", fromAt: now(), grantedById: null }),
  );
  expect((await change({ email: "elsewhere@example.test" })).status).toBe(303);
  expect(await told("mentor")).toEqual([["address-changed", null, "admin"]]);
  await send();
  const [before, after] = [to("mentor@example.test"), to("elsewhere@example.test")];
  expect([before.length, after.length]).toEqual([1, 1]);
  for (const mail of [...before, ...after]) {
    expect(mail).toContain("Person admin changed the email address you sign in with.");
    expect(mail).toContain("tell Person admin, Person other right away");
  }
  expect(before[0]).not.toContain("elsewhere@example.test");
  expect(before[0]).not.toContain("https://onramp.test/account");
  expect(after[0]).toContain("https://onramp.test/account");
});

test("an address that is taken away is told to itself", async () => {
  await change({ email: "" });
  await send();
  expect(to("mentor@example.test")).toHaveLength(1);
});

test("roles that are given and taken are told one by one, whatever mail somebody wants", async () => {
  await tx((t) => updateParticulars(t, "mentor", { mail: "none" }));
  await change({ roles: ["trainer", "executive"] });
  expect(await told("mentor")).toEqual([
    ["role-given", "trainer", "admin"],
    ["role-given", "executive", "admin"],
    ["role-taken", "mentor", "admin"],
  ]);
  await send();
  const mails = to("mentor@example.test").join();
  expect(mails).toContain("gave you a role: Executive");
  expect(mails).toContain("removed a role from you: Mentor");
});

test("a name alone is no change of access", async () => {
  await change({ name: "Another Name" });
  expect(await told("mentor")).toEqual([]);
});

test("a reset, an ending of sessions, and access that ends and comes back are told", async () => {
  await tx(async (t) => upsertCredential(t, "mentor", await hashPassword(password), now()));
  for (const path of ["link", "sessions", "deactivation", "reactivation"])
    expect((await submit("admin", `/people/mentor/${path}`, {})).status).toBeLessThan(400);
  expect((await told("mentor")).map(([kind]) => kind)).toEqual([
    "access-ended",
    "access-restored",
    "reset-made",
    "signed-out",
  ]);
  await send();
  expect(to("mentor@example.test")).toHaveLength(4);
});

test("whoever has lost their access hears of it by mail", async () => {
  await submit("admin", "/people/mentor/deactivation", {});
  await send();
  expect(to("mentor@example.test")[0]).toContain("Person admin ended your access.");
});

test("a new password is told, by whatever way; the very first one is not", async () => {
  const link = async () => {
    const token = newToken();
    await makeLink(company.as("admin"), { personId: "mentor", tokenHash: hashOf(token) }, now());
    return token;
  };
  await submit(null, `/invitations/${await link()}`, { password });
  expect(await told("mentor")).toEqual([]);
  expect(
    (await submit("mentor", "/account/password", { password, next: "three wise storks fly" })).status,
  ).toBe(303);
  expect(await told("mentor")).toEqual([["password-changed", null, null]]);
  await submit(null, `/invitations/${await link()}`, { password: "nine slow turtles swim" });
  expect((await told("mentor")).map(([kind]) => kind)).toEqual([
    "password-changed",
    "password-changed",
    "reset-made",
  ]);
});

test("a first password chosen beside somebody who came in by codes is told", async () => {
  const token = newToken();
  await makeLink(company.as("admin"), { personId: "mentor", tokenHash: hashOf(token) }, now());
  await visit("mentor", "/queue");
  await submit(null, `/invitations/${token}`, { password });
  expect((await told("mentor")).map(([kind]) => kind)).toEqual(["password-changed"]);
});

test("a renewed invitation is told, a first one is its own word; so is one that comes by mail", async () => {
  const renewed = async () =>
    (await told(company.traineeId)).filter(([kind]) => kind === "invitation-renewed").length;
  const again = (mail: { id: string; token: string } | null) =>
    makeInvitation(
      company.head,
      { enrollmentId: company.enrollmentId, invitation: { tokenHash: hashOf(newToken()), mail } },
      now(),
    );
  expect(await renewed()).toBe(0);
  await again(null);
  expect(await renewed()).toBe(1);
  await again({ id: "mail-1", token: "t" });
  expect(await renewed()).toBe(1);
});

test("somebody here who is enrolled is told of the role", async () => {
  const input = {
    name: "Person stranger",
    email: "stranger@example.test",
    startsOn: "2026-11-30",
    teamId: "team",
    requestId: "r-1",
    programme: null,
    invitation: { tokenHash: hashOf(newToken()) },
  };
  expect(await enroll(company.head, input, now())).toMatchObject({ ok: true });
  expect(await told("stranger")).toContainEqual(["role-given", "trainee", "head"]);
});

test("the notice says in the product what to do where it is wrong", async () => {
  await change({ roles: ["trainer"] });
  const { rows } = (await visit("mentor", "/notices")).data as {
    rows: { text: string; ifWrong: string; to: string }[];
  };
  expect(rows).toContainEqual(
    expect.objectContaining({
      text: "Person admin removed a role from you: Mentor.",
      ifWrong: expect.stringContaining("tell Person admin right away"),
      to: "/account",
    }),
  );
});

test("every act on somebody's way in is told, or is known to be no news to them", () => {
  const body = { added: ["trainer"], taken: ["mentor"], hasNewEmail: true, isRenewed: true };
  const onPeople = journalActs.filter((act) => /^(credential|link|person|session)\./.test(act));
  const silent = onPeople.filter(
    (act) => accessNewsOf({ act, actorId: "somebody", subjectId: "one", body }).length === 0,
  );
  expect(silent).toEqual([
    "link.check",
    "link.task", // not theirs to come in with
    "person.created",
    "person.erased",
    "person.moved", // invited; gone; told as a move
    "session.ended",
    "session.ended-others",
    "session.proof-refused",
    "session.refused",
    "session.started", // their own doing, or nothing came of it
  ]);
});
