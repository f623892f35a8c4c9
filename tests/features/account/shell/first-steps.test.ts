import { beforeEach, describe, expect, test } from "vitest";
import { bareProduct } from "#app/domain/product.ts";
import { type FirstStep, firstSteps, stepsAhead } from "#app/domain/first-steps.ts";
import { setUp } from "#app/features/account/sign-in/set-up.server.ts";
import { read, tx } from "#db/engine";
import { insertLink } from "#db/queries/credentials.ts";
import { insertProduct, publishDocument, publishQuestion } from "#db/queries/content.ts";
import { findSamples } from "#db/queries/documents.ts";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

const at = Date.UTC(2026, 10, 26, 9);
let admin: string;

beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  await tx((t) =>
    insertLink(t, {
      id: "setup",
      kind: "setup",
      tokenHash: "hash",
      personId: null,
      credentialVersion: 0,
      createdAt: at,
      createdById: null,
      expiresAt: at + 1e6,
      usedAt: null,
    }),
  );
  const done = await setUp(
    null,
    {
      tokenHash: "hash",
      company: "Нова фирма",
      language: "bg",
      isBilingual: false,
      name: "Рада",
      email: "rada@new.test",
      passwordHash: "x",
      roles: ["admin", "head", "trainer"],
    },
    at,
  );
  admin = done.ok ? done.personId : "";
});

type Steps = {
  steps: { key: FirstStep; isDone: boolean; to: string | null; title: string; text: string }[];
} | null;
const stepsFor = async (who: string, url = "/board") =>
  (
    (await visit(who, url, { accept: "text/html" }, "features/account/shell/shell.route.tsx")).data as {
      steps: Steps;
    }
  ).steps;
const missing = async (who = admin, url = "/board") =>
  (await stepsFor(who, url))?.steps.filter(({ isDone }) => !isDone).map(({ key }) => key) ?? null;
const person = (id: string, role: "trainer" | "trainee" | "mentor") =>
  tx(async (t) => {
    await insertPerson(t, { id, name: id, email: null, language: null, at });
    await insertRole(t, { id: `${id}-role`, personId: id, role, fromAt: at, grantedById: null });
  });

test("a company that was just set up is greeted with all that is missing and the page for it, on its homes alone", async () => {
  for (const url of ["/board", "/grading", "/people"])
    expect(await missing(admin, url)).toEqual([...firstSteps]);
  expect((await stepsFor(admin))?.steps.every(({ to, title }) => to !== null && /[а-я]/.test(title))).toBe(
    true,
  );
  for (const url of ["/queue", "/account", "/company"]) expect(await stepsFor(admin, url)).toBeNull();
});

test("each step is ticked by what it asks for, and the last one ends the list", async () => {
  const settings = {
    name: "Нова фирма",
    language: "bg",
    isBilingual: "no",
    timeZone: "Europe/Sofia",
    holidays: "bulgaria",
    place: "ул. Раковска 5",
    invitationOpensDays: "7",
    invitationLivesDays: "7",
    wantsSheets: "yes",
    plansDays: "no",
    mentorCapacity: "3",
  };
  expect((await submit(admin, "/company", settings)).status).toBe(303);
  expect(await missing()).toEqual(firstSteps.slice(1));
  expect((await submit(admin, "/teams", { name: "Търговия", headId: admin })).status).toBe(303);
  await person("mira", "trainee");
  await tx((t) => insertProduct(t, "film", 1, bareProduct({ bg: "Фолио" }), at + 1));
  expect(await missing()).toEqual(["questions", "programme", "documents", "enrollment"]);
  await tx((t) =>
    publishQuestion(
      t,
      "own",
      { kind: "number", prompt: { bg: "1 + 1" }, points: 1, value: 2, tolerance: 0 },
      { at: at + 1, actorId: admin },
    ),
  );
  expect(await missing()).toEqual(["programme", "documents", "enrollment"]);
  const { data } = await visit(admin, "/enrollments/together");
  const { teams, picks } = data as { teams: { value: string }[]; picks: { people: { value: string }[] } };
  await submit(admin, "/enrollments/together", {
    "chosen[]": [picks.people[0]?.value ?? ""],
    startsOn: "2026-11-30",
    teamId: teams[0]?.value ?? "",
    requestId: "first-of-all",
  });
  expect(await missing()).toEqual(["documents"]);
  const samples = await findSamples(read());
  for (const [left, { key, title }] of [...samples.entries()].reverse()) {
    const own = { title, body: { bg: "Наш текст." } };
    await tx((t) => publishDocument(t, key, own, { at: at + 2, actorId: admin }));
    expect(await missing()).toEqual(left > 0 ? ["documents"] : null);
  }
});

test("who cannot do a step is told who can; whoever has nothing to set up sees none", async () => {
  await person("tea", "trainer");
  await person("mentor", "mentor");
  const steps = (await stepsFor("tea", "/grading"))?.steps ?? [];
  expect(steps.filter(({ to }) => to === null).map(({ key, text }) => [key, text])).toEqual(
    ["company", "teams", "people"].map((key) => [key, "Прави го администраторът."]),
  );
  expect(await stepsFor("mentor", "/board")).toBeNull();
});

describe("what may stay as it comes", () => {
  const all = (is: boolean) =>
    Object.fromEntries(firstSteps.map((step) => [step, is])) as Record<FirstStep, boolean>;
  test("is no longer asked for once somebody is enrolled", () =>
    expect(stepsAhead({ ...all(false), enrollment: true })).toEqual([
      "teams",
      "people",
      "products",
      "questions",
      "documents",
    ]));
  test("nothing is ahead when all is there", () => expect(stepsAhead(all(true))).toEqual([]));
});
