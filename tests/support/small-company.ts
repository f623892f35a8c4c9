import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import type { Programme, Stage } from "#app/domain/programme.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { tx } from "#db/engine";
import { insertCompany } from "#db/queries/company.ts";
import { publishDocument, publishProgramme, publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { insertTeam, replaceHead, replaceTeamOf } from "#db/queries/teams.ts";

const text = (en: string) => ({ en, bg: en });
const base = { why: text("why"), minutes: null, dueDay: 3 };
const requirement = (key: string, fields: object) =>
  ({ ...base, key, title: text(key), ...fields }) as Requirement;

/** The kinds of practice: of their own, so that no gate waits for them. */
export const practice = {
  study: requirement("study", { kind: "study", product: null, text: "guide", minOpened: 2 }),
  deal: requirement("deal", {
    kind: "simulated-deal",
    scenario: text("Sell something."),
    passingScoreBp: 6_600,
    scoredBy: "mentor",
    criteria: [
      { key: "needs", label: text("Needs") },
      { key: "closing", label: text("Closing") },
    ],
  }),
  step: requirement("step", { kind: "milestone", proof: "any", confirmedBy: "mentor" }),
  cases: requirement("cases", { kind: "case-review", count: 2, reviewedBy: "mentor" }),
  weeks: requirement("weeks", { kind: "elapsed", days: 3 }),
};

/** One requirement of each kind, and in stage 4 a choice of two tasks. */
export const smallProgramme: Programme = {
  title: text("Small"),
  stages: [
    {
      ...stage("one", [
        requirement("account", { kind: "task", doneBy: "it", confirmedBy: null }),
        requirement("rules", { kind: "document", document: "rules" }),
        ...Object.values(practice),
      ]),
      gate: { all: ["account", "rules"] },
    },
    stage("two", [
      requirement("calls", { kind: "activity", activity: "call", amount: 10, perDay: 6 }),
      requirement("basics", { kind: "quiz", quiz: "basics" }),
    ]),
    {
      ...stage("three", [
        requirement("topic", { kind: "sign-off", signedBy: "mentor" }),
        requirement("survey", { kind: "quiz", quiz: "survey" }),
      ]),
      assignsMentor: true,
    },
    {
      ...stage("four", [
        requirement("meeting", { kind: "task", doneBy: "trainee", confirmedBy: "mentor" }),
        requirement("offer", { kind: "task", doneBy: "trainee", confirmedBy: null }),
        requirement("extra", { kind: "task", doneBy: "trainee", confirmedBy: null }),
      ]),
      gate: { atLeast: 1, of: ["meeting", "offer"] },
    },
  ],
};

function stage(key: string, requirements: Requirement[]): Stage {
  return {
    key,
    title: text(key),
    purpose: text(key),
    normDays: 5,
    requirements,
    gate: { all: requirements.map((row) => row.key) },
    confirmedBy: "head",
  };
}

const people = {
  trainee: [],
  other: [],
  mentor: ["mentor"],
  stranger: ["mentor"],
  trainer: ["trainer"],
  head: ["head"],
  rival: ["head"],
  executive: ["executive"],
  admin: ["admin"],
} as const satisfies Record<string, readonly Role[]>;
export type SmallPerson = keyof typeof people;

/** An actor as the guard would hand it over. */
export function actor(id: string, roles: readonly Role[], provedAt = 0): Actor {
  return { kind: "person", id, roles, sessionHash: "test", provedAt };
}

const nine = Date.UTC(2026, 10, 2, 7);

/** A company of nine people with the small programme and one trainee enrolled; ids are the people's names. */
export async function smallCompany(start = nine) {
  const by = { at: start, actorId: null };
  await tx(async (t) => {
    await insertCompany(t, {
      kind: "test",
      name: "Small",
      timeZone: "Europe/Sofia",
      language: "en",
      holidays: "none",
      createdAt: start,
    });
    for (const [id, roles] of Object.entries(people)) {
      if (id === "trainee") continue;
      await insertPerson(t, {
        id,
        name: `Person ${id}`,
        email: `${id}@example.test`,
        language: null,
        at: start,
      });
      for (const role of roles)
        await insertRole(t, { id: `${id}-${role}`, personId: id, role, fromAt: start, grantedById: null });
    }
    for (const [id, headId] of [
      ["team", "head"],
      ["rivals", "rival"],
    ] as const) {
      await insertTeam(t, { id, name: id, createdAt: start });
      await replaceHead(t, { id: randomUUID(), teamId: id, personId: headId, fromAt: start });
    }
    await replaceTeamOf(t, { id: randomUUID(), teamId: "rivals", personId: "other", fromAt: start });
    await publishDocument(t, "rules", { title: text("Rules"), body: text("Be kind.") }, by);
    await publishDocument(
      t,
      "guide",
      { title: text("Guide"), body: text("## One\n\nFirst.\n\n## Two\n\nSecond.\n\n## Three\n\nThird.") },
      by,
    );
    await publishQuestion(
      t,
      "q1",
      { kind: "number", prompt: text("1 + 1"), points: 1, value: 2, tolerance: 0 },
      by,
    );
    await publishQuestion(
      t,
      "q2",
      { kind: "free", prompt: text("Why?"), points: 1, guidance: text("Because.") },
      by,
    );
    const rules = {
      passingScoreBp: 8000,
      attemptsLimit: 2,
      coolDownMinutes: 30,
      timeLimitMinutes: 20,
      gradingDays: 2,
      gradedBy: "trainer",
    } as const;
    await publishQuiz(
      t,
      "basics",
      { title: text("Basics"), pools: [{ count: 1, from: ["q1"] }], ...rules },
      by,
    );
    await publishQuiz(
      t,
      "survey",
      { title: text("Survey"), pools: [{ count: 1, from: ["q2"] }], ...rules },
      by,
    );
    await publishProgramme(t, "default", smallProgramme, by);
  });
  const head = actor("head", ["head"]);
  const done = await enroll(
    head,
    {
      name: "Person trainee",
      email: "trainee@example.test",
      startsOn: "2026-11-02",
      teamId: "team",
      programme: null,
      requestId: "small-company",
      invitation: { tokenHash: "t" },
    },
    start,
  );
  if (!done.ok) throw new Error(done.code);
  const as = (id: SmallPerson | string, roles?: readonly Role[]) =>
    actor(id, roles ?? people[id as SmallPerson] ?? ["trainee"]);
  return {
    enrollmentId: done.enrollmentId,
    traineeId: done.traineeId,
    trainee: actor(done.traineeId, ["trainee"]),
    head,
    as,
    start,
  };
}
