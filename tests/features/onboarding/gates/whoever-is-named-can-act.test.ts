import { parties, type Party } from "#app/domain/party.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { access } from "#app/domain/access-table.ts";
import type { Programme } from "#app/domain/programme.ts";
import { hinders, programmeProblems } from "#app/domain/programme-problems.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { sayNotYet } from "#app/features/onboarding/gates/say-not-yet.server.ts";
import { read, tx } from "#db/engine";
import { publishProgramme } from "#db/queries/content.ts";
import { gateDecisions } from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany, smallProgramme } from "#tests/support/small-company.ts";
import { forgetCookies, visit } from "#tests/support/visit.ts";

const text = { en: "Text", bg: "Текст" };
const known = { quizzes: ["basics", "survey"], documents: ["rules", "guide"], products: [] };
const one = (fields: object): Programme => {
  const [first, ...rest] = smallProgramme.stages;
  const requirement = {
    key: "one",
    title: text,
    why: text,
    minutes: null,
    dueDay: 3,
    ...fields,
  } as Requirement;
  return {
    ...smallProgramme,
    stages: [
      { ...first, requirements: [requirement], gate: { all: ["one"] } },
      ...rest,
    ] as Programme["stages"],
  };
};
const problemsOf = (programme: Programme) =>
  programmeProblems(programme, known, ["en"])
    .filter(hinders)
    .map(({ code }) => code);

const fields: [string, (party: Party) => object, keyof typeof access][] = [
  ["who signs", (signedBy) => ({ kind: "sign-off", signedBy }), "sign-off.give"],
  [
    "who scores a deal",
    (scoredBy) => ({ kind: "simulated-deal", scenario: text, passingScoreBp: 6_600, criteria: [], scoredBy }),
    "deal.score",
  ],
  ["who reviews a case", (reviewedBy) => ({ kind: "case-review", count: 1, reviewedBy }), "case.review"],
  ["who does a task", (doneBy) => ({ kind: "task", doneBy, confirmedBy: null }), "task.do"],
  [
    "who confirms a task of the head",
    (confirmedBy) => ({ kind: "task", doneBy: "head", confirmedBy }),
    "task.confirm",
  ],
  [
    "who confirms a milestone",
    (confirmedBy) => ({ kind: "milestone", proof: "any", confirmedBy }),
    "task.confirm",
  ],
];
describe.each(fields)("a programme that names %s", (_, requirement, permission) => {
  test.each(parties)("as %s is published exactly when that party may do it", (party) => {
    const role = party === "it" ? "admin" : party;
    const problems = problemsOf(one(requirement(party)));
    const own = problems.includes("confirms-own");
    expect(problems.includes("cannot-act")).toBe(!own && !(role in access[permission]));
  });
});

test("the small programme names nobody who cannot act", () => expect(problemsOf(smallProgramme)).toEqual([]));

describe("a gate that a trainer confirms", () => {
  let company: Awaited<ReturnType<typeof smallCompany>>;
  let id = "";
  const at = Date.now();
  beforeEach(async () => {
    await freshDatabase();
    forgetCookies();
    company = await smallCompany(at);
    const [first, ...rest] = smallProgramme.stages;
    await tx((t) =>
      publishProgramme(
        t,
        "default",
        { ...smallProgramme, stages: [{ ...first, confirmedBy: "trainer" }, ...rest] as Programme["stages"] },
        { at: at + 1, actorId: null },
      ),
    );
    const done = await enroll(
      company.head,
      {
        name: "Somebody",
        email: "somebody@example.test",
        startsOn: new Date(at).toISOString().slice(0, 10),
        teamId: "team",
        programme: null,
        requestId: "by-trainer",
        invitation: { tokenHash: "by-trainer" },
      },
      at + 2,
    );
    id = done.ok ? done.enrollmentId : "";
  });
  const hashSeen = async (person: string) =>
    (
      (await visit(person, `/enrollments/${id}/gates/1`)).data as {
        view: { hash: string; receiptHash?: string; may: { confirm: boolean } };
      }
    ).view;

  test("shows the trainer what there is to decide, and takes the trainer's decision, also a “not yet”", async () => {
    expect((await hashSeen("trainer")).may.confirm).toBe(true);
    expect(
      await sayNotYet(
        company.as("trainer"),
        { enrollmentId: id, stage: 1, reason: "The desk is not there yet" },
        at + 3,
      ),
    ).toMatchObject({ ok: true });
    expect(
      (await read().select().from(gateDecisions)).map(({ decision, decidedById }) => [decision, decidedById]),
    ).toEqual([["not-yet", "trainer"]]);
    expect(
      await confirmGate(company.as("trainer"), { enrollmentId: id, stage: 1, receiptHash: "any" }, at + 3),
    ).toEqual({ ok: false, code: "gate-not-met" });
  });

  test("while one the head confirms takes neither from a trainer", async () => {
    const other = company.enrollmentId;
    expect(
      await sayNotYet(
        company.as("trainer"),
        { enrollmentId: other, stage: 1, reason: "The desk is not there yet" },
        at + 3,
      ),
    ).toEqual({ ok: false, code: "not-yours" });
    expect(
      await confirmGate(company.as("trainer"), { enrollmentId: other, stage: 1, receiptHash: "any" }, at + 3),
    ).toEqual({ ok: false, code: "not-yours" });
    expect(
      (
        (await visit("trainer", `/enrollments/${other}/gates/1`)).data as {
          view: { may: { confirm: boolean } };
        }
      ).view.may.confirm,
    ).toBe(false);
  });
});
