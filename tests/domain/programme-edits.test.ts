import { keysOf } from "#app/domain/gate-rule.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gateParts, needOf, needs, withNeed } from "#app/domain/gate-parts.ts";
import { findRequirement, type Programme } from "#app/domain/programme.ts";
import { programmeChanges } from "#app/domain/programme-changes.ts";
import { applyEdit, type ProgrammeEdit } from "#app/domain/programme-edits.ts";
import { hinders, programmeProblems } from "#app/domain/programme-problems.ts";
import { defaultProgramme } from "#db/seed/programme/default-programme.ts";
import { defaultDocuments } from "#db/seed/programme/documents.ts";
import { defaultQuizzes } from "#db/seed/programme/quizzes.ts";
import { smallProgramme } from "#tests/support/small-company.ts";

const known = {
  quizzes: defaultQuizzes.map(({ key }) => key),
  documents: defaultDocuments.map(({ key }) => key),
  products: [],
};
const small = { quizzes: ["basics", "survey"], documents: ["rules", "guide"], products: [] };
const keys = (programme: Programme) =>
  programme.stages.map(({ requirements }) => requirements.map(({ key }) => key));
const edited = (programme: Programme, edit: ProgrammeEdit) => {
  const after = applyEdit(programme, edit);
  if (!after) throw new Error("nothing to act on");
  return after;
};
const rowOf = (key: string) => {
  const found = findRequirement(smallProgramme, key);
  if (!found) throw new Error(key);
  return found.requirement;
};

describe("the gate of a stage as its parts", () => {
  test("a gate taken apart and put together needs the same", () => {
    for (const { gate } of defaultProgramme.stages)
      expect(keysOf(withNeed(gate, "nothing", "optional")).sort()).toEqual(keysOf(gate).sort());
  });

  test.each(needs)("a requirement made %s is that, whatever it was", (need) => {
    for (const before of needs) {
      const gate = withNeed(withNeed({ all: ["a", { atLeast: 1, of: ["b", "c"] }] }, "x", before), "x", need);
      expect(needOf({ gate }, "x")).toBe(need);
      expect(needOf({ gate }, "a")).toBe("needed");
      expect(gateParts(gate).choice?.of.filter((key) => key !== "x")).toEqual(["b", "c"]);
    }
  });

  test("of a choice no more is needed than there is", () => {
    expect(withNeed({ all: [{ atLeast: 2, of: ["a", "b"] }] }, "a", "optional")).toEqual({
      all: [{ atLeast: 1, of: ["b"] }],
    });
  });
});

test("the programmes a company starts with are whole", () => {
  expect(programmeProblems(defaultProgramme, known, ["en", "bg"])).toEqual([]);
  expect(programmeProblems(smallProgramme, small, ["bg"])).toEqual([]);
});

test.each<[string, ProgrammeEdit, string[][]]>([
  [
    "up within its stage",
    { edit: "move", key: "basics", by: -1 },
    [
      ["basics", "calls"],
      ["topic", "survey"],
    ],
  ],
  [
    "down within its stage",
    { edit: "move", key: "calls", by: 1 },
    [
      ["basics", "calls"],
      ["topic", "survey"],
    ],
  ],
  [
    "into another stage, where it comes last",
    { edit: "put", stage: 3, need: "needed", requirement: rowOf("calls") },
    [["basics"], ["topic", "survey", "calls"]],
  ],
  ["away", { edit: "remove", key: "basics" }, [["calls"], ["topic", "survey"]]],
])("a requirement goes %s", (_, edit, expected) => {
  const after = edited(smallProgramme, edit);
  expect(keys(after).slice(1, 3)).toEqual(expected);
  expect(programmeProblems(after, small, ["en"])).toEqual([]);
});

test("the first does not go up, and what is not there goes nowhere", () => {
  expect(applyEdit(smallProgramme, { edit: "move", key: "calls", by: -1 })).toBeUndefined();
  expect(applyEdit(smallProgramme, { edit: "remove", key: "nothing" })).toBeUndefined();
});

test("a removed requirement leaves no permit and no gate waiting for it", () => {
  const after = edited(defaultProgramme, { edit: "remove", key: "simulated-deal" });
  expect(JSON.stringify(after)).not.toContain('"simulated-deal"');
  expect(programmeProblems(after, known, ["en"]).map(({ code, key }) => [code, key])).toEqual([
    ["permit-never", "own-deals"],
  ]);
});

test.each<[string, (programme: Programme) => unknown, string]>([
  ["a stage without requirements", (p) => (p.stages[1].requirements = []), "stage-empty"],
  ["a gate that needs nothing", (p) => (p.stages[1].gate = { all: [] }), "gate-empty"],
  [
    "a gate that needs another stage's requirement",
    (p) => (p.stages[1].gate = { all: ["calls", "topic"] }),
    "gate-unknown",
  ],
  [
    "a quiz nobody has written",
    (p) => Object.assign(p.stages[1].requirements[1] ?? {}, { quiz: "none" }),
    "unknown-quiz",
  ],
  [
    "a text nobody has written",
    (p) => Object.assign(p.stages[0].requirements[1] ?? {}, { document: "none" }),
    "unknown-document",
  ],
  ["a title in the other language only", (p) => (p.stages[2].title = { bg: "Само" }), "untitled"],
  [
    "a day of opening after the day it is due",
    (p) => Object.assign(p.stages[1].requirements[0] ?? {}, { opensDay: 9 }),
    "due-before-open",
  ],
  [
    "a task confirmed by whoever does it",
    (p) => Object.assign(p.stages[3].requirements[0] ?? {}, { doneBy: "mentor" }),
    "confirms-own",
  ],
])("%s hinders publishing", (_, spoil, code) => {
  const programme = structuredClone(smallProgramme);
  spoil(programme);
  expect(
    programmeProblems(programme, small, ["en"])
      .filter(hinders)
      .map((one) => one.code),
  ).toContain(code);
});

test("a missing translation is said, and hinders nothing", () => {
  const programme = structuredClone(smallProgramme);
  programme.title = { en: "Only English" };
  const problems = programmeProblems(programme, small, ["en", "bg"]);
  expect([problems.map(({ code }) => code), problems.some(hinders)]).toEqual([
    ["translation-missing"],
    false,
  ]);
  expect(programmeProblems(programme, small, ["en"])).toEqual([]);
});

test("changes name what differs, and nothing else", () => {
  expect(programmeChanges(smallProgramme, smallProgramme)).toEqual([]);
  const more = edited(smallProgramme, {
    edit: "put",
    stage: 2,
    need: "optional",
    requirement: { ...rowOf("calls"), amount: 20 } as never,
  });
  expect(programmeChanges(smallProgramme, more)).toMatchObject([
    { change: "changed", key: "calls", stage: 2, fields: ["amount", "need"] },
  ]);
  expect(
    programmeChanges(smallProgramme, edited(smallProgramme, { edit: "remove", key: "calls" })),
  ).toMatchObject([{ change: "removed", key: "calls", stage: 2 }]);
  expect(
    programmeChanges(edited(smallProgramme, { edit: "remove", key: "calls" }), smallProgramme),
  ).toMatchObject([{ change: "added", key: "calls", stage: 2 }]);
});

test("whatever is moved and removed, no gate names what is not in its stage", () => {
  const all = keys(smallProgramme).flat();
  const edit = fc.oneof(
    fc.record({
      edit: fc.constant("move" as const),
      key: fc.constantFrom(...all),
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
    fc.record({ edit: fc.constant("remove" as const), key: fc.constantFrom(...all) }),
    fc
      .tuple(
        fc.constantFrom(...all),
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        fc.constantFrom(...needs),
      )
      .map(([key, stage, need]) => ({ edit: "put" as const, stage, need, requirement: rowOf(key) })),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const after = edits.reduce<Programme>(
        (programme, one) => applyEdit(programme, one) ?? programme,
        smallProgramme,
      );
      const codes = programmeProblems(after, small, ["en"]).map(({ code }) => code);
      expect(codes.filter((code) => !["stage-empty", "gate-empty"].includes(code))).toEqual([]);
    }),
  );
});
