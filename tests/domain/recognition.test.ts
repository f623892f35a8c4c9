import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt, DealAttempt, Facts } from "#app/domain/facts.ts";
import { recognitionRefusal } from "#app/domain/recognition.ts";
import type { Progress } from "#app/domain/requirements.ts";
import { progressOf, type Requirement } from "#app/domain/requirements.ts";
import { makeCalendar, startOfDay } from "#app/domain/working-days.ts";
import { practice, smallProgramme } from "#tests/support/small-company.ts";

const timeZone = "Europe/Sofia";
const [enrolledOn, before] = ["2026-11-02", "2026-11-01"];
const enrolledAt = startOfDay(enrolledOn, timeZone) + 15 * 3_600_000;
const all = smallProgramme.stages.flatMap(({ requirements }) => requirements);
const named = (key: string) => all.find((row) => row.key === key) as Requirement;
const todo: Progress = { state: "not-started", owner: "trainee", reason: "do-task", since: 1 };

const factsOf = (more: Partial<Pick<Facts, "attempts" | "deals" | "earlier">>) =>
  ({
    enrolledAt,
    attempts: [],
    deals: [],
    dealExceptions: [],
    earlier: { attempts: [], deals: [] },
    evidence: [],
    ...more,
  }) as unknown as Facts;
const attempt = (passed: boolean | null, more: Partial<Attempt> = {}): Attempt => ({
  id: "a",
  number: 1,
  requirementKey: "basics",
  quiz: "basics",
  startedAt: 1,
  deadlineAt: null,
  submittedAt: 2,
  releasedAt: passed === null ? null : 3,
  passed,
  ...more,
});
const tryOf = (isPassed: boolean, number = 1): DealAttempt => ({
  id: `d${number}`,
  requirementKey: "deal",
  number,
  recordedAt: 1,
  scoreBp: isPassed ? 9_000 : 0,
  isPassed,
});
const refusal = (
  key: string,
  facts: Facts,
  how: "recognised" | "paper" | "earlier" = "recognised",
  on = before,
  progress = todo,
) => recognitionRefusal({ requirement: named(key), progress }, how, on, facts, timeZone);

describe("what may be recognised", () => {
  test.each<[string, string, Facts, ReturnType<typeof refusal>]>([
    ["a quiz nobody tried", "basics", factsOf({}), null],
    ["a quiz failed here", "basics", factsOf({ attempts: [attempt(false)] }), "tried-here"],
    [
      "a quiz begun here",
      "basics",
      factsOf({ attempts: [attempt(null, { submittedAt: null })] }),
      "tried-here",
    ],
    [
      "the same quiz failed here under another requirement",
      "basics",
      factsOf({ attempts: [attempt(false, { requirementKey: "warm-start" })] }),
      "tried-here",
    ],
    [
      "a quiz failed in an earlier onboarding",
      "basics",
      factsOf({ earlier: { attempts: [attempt(false)], deals: [] } }),
      "tried-earlier",
    ],
    [
      "a quiz left ungraded in an earlier onboarding",
      "basics",
      factsOf({ earlier: { attempts: [attempt(null)], deals: [] } }),
      "tried-earlier",
    ],
    [
      "a quiz passed in an earlier onboarding",
      "basics",
      factsOf({ earlier: { attempts: [attempt(false), attempt(true)], deals: [] } }),
      "passed-earlier",
    ],
    ["another quiz that was failed", "survey", factsOf({ attempts: [attempt(false)] }), null],
    ["a deal played here", "deal", factsOf({ deals: [tryOf(false)] }), "tried-here"],
    [
      "a deal failed in an earlier onboarding",
      "deal",
      factsOf({ earlier: { attempts: [], deals: [tryOf(false)] } }),
      "tried-earlier",
    ],
    [
      "a deal passed in an earlier onboarding",
      "deal",
      factsOf({ earlier: { attempts: [], deals: [tryOf(false), tryOf(true, 2)] } }),
      "passed-earlier",
    ],
  ])("%s", (_, key, facts, expected) => expect(refusal(key, facts)).toBe(expected));

  test("only what is dated before the day of the enrolment", () => {
    expect(refusal("rules", factsOf({}), "recognised", "2026-11-01")).toBeNull();
    expect(refusal("rules", factsOf({}), "recognised", "2026-11-02")).toBe("not-before-enrolment");
    expect(refusal("rules", factsOf({}), "recognised", "2026-11-20")).toBe("not-before-enrolment");
  });

  test("what was sent back here is not recognised, but may be signed on paper", () => {
    const sentBack: Progress = { state: "problem", owner: "trainee", reason: "not-yet", since: 1 };
    expect(refusal("topic", factsOf({}), "recognised", before, sentBack)).toBe("tried-here");
    expect(refusal("topic", factsOf({}), "paper", "2026-11-10", sentBack)).toBeNull();
  });

  test.each(["basics", "deal", "calls", "weeks"])("a signature on paper stands in for no %s", (key) =>
    expect(refusal(key, factsOf({}), "paper", "2026-11-10")).toBe("measured-here"),
  );

  test("whatever was tried, nothing that was not passed is recognised or carried over", () => {
    const tries = fc.array(
      fc.record({
        passed: fc.constantFrom(true, false, null),
        quiz: fc.constantFrom("basics", "survey"),
        requirementKey: fc.constantFrom("basics", "survey", "old"),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        tries,
        tries,
        fc.constantFrom("recognised", "earlier", "paper"),
        fc.constantFrom("basics", "survey"),
        (here, earlier, how, key) => {
          const rows = (list: typeof here) => list.map(({ passed, ...more }) => attempt(passed, more));
          const facts = factsOf({ attempts: rows(here), earlier: { attempts: rows(earlier), deals: [] } });
          const at = (list: typeof here) =>
            list.filter((row) => row.quiz === key || row.requirementKey === key);
          const isFree = refusal(key, facts, how) === null;
          if (how === "paper" || at(here).length > 0) return !isFree;
          const last = at(earlier).at(-1);
          return how === "recognised"
            ? isFree === !last
            : isFree === (!last || (last.passed === true && last.quiz === key));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("the tries of a simulated deal count over all onboardings", () => {
  const openedAt = startOfDay(enrolledOn, timeZone);
  const calendar = makeCalendar({ holidays: "none", exceptions: [] });
  const where = (deals: DealAttempt[], earlier: DealAttempt[]) =>
    progressOf(practice.deal, {
      facts: factsOf({ deals, earlier: { attempts: [], deals: earlier } }),
      openedAt,
      openedOn: enrolledOn,
      opensOn: enrolledOn,
      dueOn: enrolledOn,
      now: openedAt,
      today: enrolledOn,
      calendar,
      timeZone,
    }).reason;

  test.each<[string, DealAttempt[], DealAttempt[], string]>([
    ["none so far", [], [], "ask-deal"],
    ["one failed before", [], [tryOf(false)], "last-try"],
    ["two failed before", [], [tryOf(false), tryOf(false, 2)], "deal-failed"],
    ["one failed before and one here", [tryOf(false, 2)], [tryOf(false)], "deal-failed"],
    ["passed here after one failed before", [tryOf(true, 2)], [tryOf(false)], "met"],
    ["passed before", [], [tryOf(true)], "passed-earlier"],
  ])("%s", (_, here, earlier, reason) => expect(where(here, earlier)).toBe(reason));
});
